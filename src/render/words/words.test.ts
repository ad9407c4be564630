import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../schemas/partial-date.ts';
import type { PeriodEnd } from '../../../schemas/profile.ts';
import { fixtureReport } from '../testing/fixture-reports.ts';
import { asked } from '../testing/requirements.ts';
import { coverageGroups } from './coverage.ts';
import { dayInWords } from './day.ts';
import { demandInWords } from './demand.ts';
import { percent } from './percent.ts';
import { periodInWords } from './period.ts';
import { openQuestions } from './questions.ts';
import { reportPlace } from './report-place.ts';
import { resourceDetails } from './resource.ts';
import { weeksInWords } from './weeks.ts';

const date = (year: number, month: number | null = null): PartialDate => ({
  year,
  month,
  text: 'as written',
});

describe('periods', () => {
  it.each<[PartialDate | null, PeriodEnd | null, string | null]>([
    [date(2024, 9), 'present', 'Sep 2024 – present'],
    [date(2015), date(2018), '2015 – 2018'],
    [date(2025), date(2025), '2025'],
    [date(2024, 1), null, 'from Jan 2024'],
    [null, date(2018, 12), 'until Dec 2018'],
    [null, null, null],
  ])('%o to %o', (start, end, words) => {
    expect(periodInWords(start, end)).toBe(words);
  });
});

it.each([
  [3, 1, 'week 3'],
  [3, 3, 'weeks 3–5'],
])('from week %i for %i: %s', (startWeek, weeks, words) => {
  expect(weeksInWords({ startWeek, weeks })).toBe(words);
});

it.each([
  [0, '0\u00A0%'],
  [0.179, '17.9\u00A0%'],
  [1, '100\u00A0%'],
])('a share of %d is %s', (share, words) => {
  expect(percent(share)).toBe(words);
});

it.each([
  ['2026-11-20T15:28:49.628Z', '20 November 2026'],
  ['someday', 'someday'],
])('the day of %s is %s', (created, words) => {
  expect(dayInWords(created)).toBe(words);
});

it.each([
  ['advanced', 3, 'advanced, 3 years'],
  [null, 1, '1 year'],
  ['expert', null, 'expert'],
  [null, null, null],
] as const)('level %s and %s years are asked as %s', (level, years, words) => {
  expect(demandInWords({ level, years })).toBe(words);
});

it('a resource is told by what is known of it', async () => {
  const { resources } = await fixtureReport('web developer');
  const [item] = resources.flatMap(({ items }) => items);
  if (!item) throw new Error('the fixture has resources');
  const bare = { ...item, provider: 'Ada', level: null, cost: null, hours: null, checked: '2026-11-20' };
  expect(resourceDetails(bare)).toEqual(['Ada', 'checked 2026-11-20']);
  expect(resourceDetails({ ...bare, level: 'expert', cost: 'audit', hours: 3 })).toEqual([
    'Ada',
    'expert level',
    'free to read, certificate paid',
    '3 h as stated by the provider',
    'checked 2026-11-20',
  ]);
});

it('questions come core first, then by priority, and only where one is open', async () => {
  const report = await fixtureReport('web developer');
  const { requirements, comparison } = asked([
    { name: 'Nice', status: 'not-shown', importance: 'preferred' },
    { name: 'Shown', status: 'met' },
    { name: 'Later', status: 'partly-met' },
    { name: 'First', status: 'not-shown' },
  ]);
  const [, , later] = comparison.assessments;
  if (later) later.priority = 'low';
  const open = openQuestions({ ...report, requirements, comparison });
  expect(open.map(({ name }) => name)).toEqual(['First', 'Later', 'Nice']);
});

it('coverage is told for core and preferred apart, shown first, and for none that is not asked', () => {
  const groups = coverageGroups(asked([{ status: 'not-shown' }, { status: 'met' }, { status: 'met' }]));
  expect(groups).toEqual([
    { name: 'Core', statuses: ['met', 'met', 'not-shown'], counts: '2 shown, 1 not shown', share: 0.5 },
  ]);
});

it.each([
  ['/narrative/sections/5/sentences/2/text', 'Skill gap assessment, sentence 3', 'skill-gap-assessment'],
  ['/comparison/assessments/0/rationale', 'R1 Python', 'R1'],
  ['/roadmap/phases/1/goals/0', 'Phase 2', 'phase-2'],
  ['/meta/version', '/meta/version', null],
  ['/narrative/sections/99/sentences/0/text', '/narrative/sections/99/sentences/0/text', null],
])('%s is %s', async (pointer, words, id) => {
  expect(reportPlace(await fixtureReport('web developer'), pointer)).toEqual({ words, id });
});
