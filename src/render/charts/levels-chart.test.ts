import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Report } from '../../../schemas/report.ts';
import { drawingsOf, textOf } from '../testing/drawings.ts';
import { fixtureReport } from '../testing/fixture-reports.ts';
import { type AskedCase, asked } from '../testing/requirements.ts';
import { levelsChart } from './levels-chart.ts';

const skill = (
  id: string,
  level: ProfileSkill['level'],
  kind: ProfileSkill['kind'] = 'explicit',
): ProfileSkill => ({
  id,
  name: id,
  level,
  levelBasis: null,
  months: null,
  statedYears: null,
  lastUsed: null,
  kind,
  via: [],
  evidence: [{ document: 'cv', section: null, quote: 'x', start: 0, end: 1 }],
});

async function reportWith(cases: readonly AskedCase[], skills: readonly ProfileSkill[]): Promise<Report> {
  const report = await fixtureReport('ICU nurse');
  return { ...report, ...asked(cases), profile: { ...report.profile, skills: [...skills] } };
}

describe('the chart of levels', () => {
  it.each<[string, AskedCase, ProfileSkill[], string, number]>([
    [
      'below',
      { status: 'partly-met', level: 'advanced' },
      [skill('skill-1', 'intermediate')],
      'advanced asked, intermediate shown',
      1,
    ],
    [
      'at the level',
      { status: 'met', level: 'advanced' },
      [skill('skill-1', 'advanced')],
      'advanced asked and shown',
      1,
    ],
    [
      'above',
      { status: 'met', level: 'beginner' },
      [skill('skill-1', 'expert')],
      'beginner asked, expert shown',
      1,
    ],
    [
      'without a level',
      { status: 'partly-met', level: 'expert' },
      [skill('skill-1', null)],
      'expert asked, no level stated',
      0,
    ],
    ['not shown', { status: 'not-shown', level: 'expert' }, [], 'expert asked, not shown', 0],
    [
      'denied by the CV, though a line names it',
      { status: 'not-met', level: 'expert' },
      [skill('skill-1', 'expert')],
      'expert asked, not shown',
      0,
    ],
    [
      'a relative alone',
      { status: 'partly-met', level: 'expert' },
      [skill('skill-1', 'expert', 'transferable')],
      'expert asked, shown in part',
      0,
    ],
  ])('%s', async (_, one, skills, words, dots) => {
    const { html } = levelsChart(await reportWith([one], skills));
    expect(drawingsOf(html).map(({ desc }) => desc)).toEqual([`${words}.`]);
    expect(textOf(html)).toContain(`Skill 1 ${words}`);
    expect(load(html, null, false)('.plot circle.ink')).toHaveLength(dots);
  });

  it('leaves out what is asked without a level, and says so where that is all', async () => {
    const some = levelsChart(await reportWith([{ status: 'met' }, { status: 'met', level: 'expert' }], []));
    expect(drawingsOf(some.html)).toHaveLength(1);
    const none = levelsChart(await reportWith([{ status: 'met' }], []));
    expect(textOf(none.html)).toBe('No data: no level is asked for.');
  });

  it('has a row for each of 60', async () => {
    const cases = Array.from({ length: 60 }, () => ({ status: 'met', level: 'advanced' }) as const);
    expect(drawingsOf(levelsChart(await reportWith(cases, [])).html)).toHaveLength(60);
  });
});
