import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../schemas/partial-date.ts';
import { mergePeriods, monthsBetween, type Period } from './periods.ts';

const asOf = { year: 2024, month: 6 };
const date = (year: number, month: number | null = null): PartialDate => ({ year, month, text: 'x' });

describe('the length of a period', () => {
  it.each<[string, PartialDate, PartialDate | 'present', number, number]>([
    ['both named months count', date(2020, 1), date(2020, 3), 3, 3],
    ['one month is one month', date(2020, 1), date(2020, 1), 1, 1],
    ['open months give an interval', date(2015), date(2018), 26, 48],
    ['a single year is one to twelve months', date(2015), date(2015), 1, 12],
    ['present is the month of asOf', date(2024, 1), 'present', 6, 6],
    ['an open start in this year', date(2024), 'present', 1, 6],
    ['time to come does not count', date(2024, 1), date(2030, 1), 6, 6],
    ['what begins later has no months yet', date(2025, 1), date(2026, 1), 0, 0],
    ['an end before the start has no months', date(2020, 5), date(2020, 1), 0, 0],
  ])('%s', (_, start, end, min, max) => {
    expect(monthsBetween(start, end, asOf)).toEqual({ min, max });
  });
});

const someDate = fc.record({
  year: fc.integer({ min: 1990, max: 2026 }),
  month: fc.option(fc.integer({ min: 1, max: 12 })),
  text: fc.constant('x'),
});
const period: fc.Arbitrary<Period> = fc.record({
  start: someDate,
  end: fc.oneof(someDate, fc.constant('present' as const)),
});
const periods = fc.array(period, { maxLength: 12 });
const lengths = (all: readonly Period[]) => all.map(({ start, end }) => monthsBetween(start, end, asOf));

describe('periods merged', () => {
  it('count a month once', () => {
    const all: Period[] = [
      { start: date(2020, 1), end: date(2020, 12) },
      { start: date(2020, 6), end: date(2021, 6) },
    ];
    expect(mergePeriods(all, asOf)).toEqual({ min: 18, max: 18 });
  });

  it('count one month at least for a year that no other period can share, and none more for one that can', () => {
    const certain = { start: date(2019, 3), end: date(2020, 6) };
    const apart = { start: date(2015, null), end: date(2015, null) };
    const shared = { start: date(2020, null), end: date(2020, null) };
    expect(mergePeriods([certain, apart], asOf)).toEqual({ min: 17, max: 28 });
    expect(mergePeriods([certain, shared], asOf)).toEqual({ min: 16, max: 22 });
    expect(mergePeriods([apart, apart], asOf)).toEqual({ min: 1, max: 12 });
  });

  it('are at most as long as their sum and at least as long as the longest', () => {
    fc.assert(
      fc.property(periods, (all) => {
        const merged = mergePeriods(all, asOf);
        for (const side of ['min', 'max'] as const) {
          const each = lengths(all).map((length) => length[side]);
          expect(merged[side]).toBeLessThanOrEqual(each.reduce((sum, months) => sum + months, 0));
          expect(merged[side]).toBeGreaterThanOrEqual(Math.max(0, ...each));
        }
        expect(merged.min).toBeLessThanOrEqual(merged.max);
      }),
    );
  });

  it('do not depend on their order, nor on being given twice', () => {
    fc.assert(
      fc.property(periods, (all) => {
        expect(mergePeriods(all.toReversed(), asOf)).toEqual(mergePeriods(all, asOf));
        expect(mergePeriods([...all, ...all], asOf)).toEqual(mergePeriods(all, asOf));
      }),
    );
  });
});
