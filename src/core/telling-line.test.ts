import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Profile } from '../../schemas/profile.ts';
import { cvWith } from '../testing/arbitrary-profile.ts';
import { tellingLine } from './telling-line.ts';

/** A profile whose one position is described by the lines. */
function described(
  lines: readonly string[],
  denied: readonly string[] = [],
): { profile: Profile; evidence: Evidence } {
  const { profile } = cvWith({
    positions: [{ title: 'Planner', organisation: 'Northpier', year: 2019, years: 3, present: true }],
  });
  let start = 1000;
  const place = (quote: string) => {
    const at = { document: 'cv', section: 'Work', quote, start, end: start + quote.length };
    start = at.end + 1;
    return at;
  };
  const positions = profile.positions.map((one) => ({ ...one, evidence: [place('Planner, Northpier')] }));
  const evidence = lines.map(place);
  const lacks = evidence
    .filter(({ quote }) => denied.includes(quote))
    .map((line) => ({ id: null, name: 'x', stance: 'denied' as const, evidence: [line] }));
  return { profile: { ...profile, positions, lacks }, evidence };
}

const told = (lines: readonly string[], denied: readonly string[] = []): string | null => {
  const { profile, evidence } = described(lines, denied);
  return tellingLine(evidence, profile)?.text ?? null;
};

describe('the line that tells most', () => {
  it.each<[string, string[], string | null]>([
    [
      'is one with a change from figure to figure',
      ['Wrote the plan for the week', 'Cut delays from 14 to 3 a week', 'Planned 40 trains a day by hand'],
      'Cut delays from 14 to 3 a week',
    ],
    [
      'is one with a figure before one without',
      ['Wrote the plan for all', 'Planned 40 trains a day by hand'],
      'Planned 40 trains a day by hand',
    ],
    [
      'takes no year for a figure',
      ['Wrote the plan for the crews', 'Moved the office in 2019 by hand'],
      'Wrote the plan for the crews',
    ],
    ['is no list of skills', ['Languages: Python, JavaScript, SQL and three more'], null],
    ['is no heading', ['Planner, Northpier, 2019'], null],
    ['is not on a private matter', ['Worked less after the birth of my two children, 60 % a week'], null],
    ['is no praise', ['Gave excellent service to 200 guests a night'], null],
    [
      'loses its bullet and its stop',
      ['• Planned 40 trains a day by hand.'],
      'Planned 40 trains a day by hand',
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)).toBe(expected);
  });

  it('is cut down to the clause that denies nothing', () => {
    const line = 'Package my own services with Docker; no experience with Kubernetes yet.';
    expect(told([line], [line])).toBe('Package my own services with Docker');
  });

  it('stands in the CV word for word, whatever the CV says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }), { maxLength: 6 }),
        (lines) => {
          const found = told(lines);
          if (found === null) return;
          expect(lines.map((line) => line.replace(/\s+/g, ' ')).some((line) => line.includes(found))).toBe(
            true,
          );
          expect(found.length).toBeLessThanOrEqual(130);
        },
      ),
    );
  });

  it.each<[string, string[], RegExp, string]>([
    [
      'without a figure before one with a figure, where it is near',
      ['Planned 40 trains a day by hand', 'Trained the new guards on the platform'],
      /guards/,
      'Trained the new guards on the platform',
    ],
    [
      'with a change from figure to figure all the same',
      ['Cut delays from 14 to 3 a week', 'Trained the new guards on the platform'],
      /guards/,
      'Cut delays from 14 to 3 a week',
    ],
    [
      'on a union, a party or a church never',
      [
        'Union learning rep for the whole depot',
        'Candidate for the Green Party in 2019 and 2021',
        'Wrote the plan for the week',
      ],
      /Union|Party/,
      'Wrote the plan for the week',
    ],
  ])('is one %s', (_, lines, near, expected) => {
    const { profile, evidence } = described(lines);
    expect(tellingLine(evidence, profile, { isNear: ({ quote }) => near.test(quote) })?.text).toBe(expected);
  });

  it('is none that was told before', () => {
    const { profile, evidence } = described([
      'Cut delays from 14 to 3 a week',
      'Planned 40 trains a day by hand',
    ]);
    const first = tellingLine(evidence, profile)?.text ?? '';
    expect(tellingLine(evidence, profile, { told: new Set([first]) })?.text).toBe(
      'Planned 40 trains a day by hand',
    );
  });
});
