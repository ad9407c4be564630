import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { runChecks } from '../core/run-checks.ts';
import { factsOf } from './check-report.ts';
import skillContradiction from './skill-contradiction.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';
import { sampleReport } from './testing/sample-report.ts';
import { said, say } from './testing/say.ts';

const next = said.replace('/1/text', '/2/text');
const saying =
  (...texts: string[]) =>
  (report: Report): void =>
    say(report, ...texts);

describe('skill-contradiction in prose', () => {
  it.each<[string, string[], string[][]]>([
    [
      'has what the CV denies',
      ['She knows Kubernetes.'],
      [
        [
          '/profile/lacks/0/name',
          '/comparison/assessments/2/rationale',
          '/comparison/assessments/2/status',
          said,
        ],
      ],
    ],
    [
      'has what the CV does not show',
      ['She has worked with Docker.'],
      [['/comparison/assessments/1/status', said]],
    ],
    [
      'lacks what the profile shows',
      ['She lacks SQL.'],
      [['/profile/skills/2/name', '/narrative/sections/1/sentences/0/text', said]],
    ],
    ['has and lacks in two sentences', ['She knows Java.', 'She has no knowledge of Java.'], [[said, next]]],
    [
      'lacks the whole, has a part',
      ['She knows Java.', 'There is a gap in object-oriented programming.'],
      [],
    ],
    [
      'lacks what an implied skill shows',
      ['He lacks backend development.'],
      [['/profile/skills/1/name', '/profile/skills/3/name', '/narrative/sections/1/sentences/0/text', said]],
    ],
  ])('%s', (_, texts, expected) => {
    expect(placesFound(skillContradiction, saying(...texts))).toEqual(expected);
  });

  it('names the part and the whole where a part is there and the whole denied', () => {
    const report = sampleReport();
    say(report, 'She has no knowledge of programming languages.');
    const [finding] = runChecks([skillContradiction], factsOf(report));
    expect(finding?.message).toBe(
      'Python is said to be there, while Programming languages, which takes it in, is said to be missing.',
    );
    expect(finding?.places.map(({ quote }) => quote)).toContain('no knowledge of programming languages');
  });

  it.each([
    ['a part denied, the whole there', ['She lacks asynchronous Python.']],
    ['an exception', ['She has no knowledge of programming languages other than Python.']],
    ['another time', ['She used to lack SQL.', 'She will learn Docker.']],
    ['reserve', ['She probably lacks SQL.']],
    ['somebody else', ['Her colleague Ben lacks SQL.']],
    ['a quotation', ['An earlier letter says “she lacks SQL”.']],
    ['a condition', ['If she lacked SQL, phase 1 would be longer.']],
    ['not shown, told as not shown', ['The CV does not show Docker.', 'Docker is not shown.']],
    ['a relative of what is denied', ['She knows Linux.']],
    ['C is not C++', ['She knows C++.', 'She lacks C#.']],
    ['Java is not JavaScript', ['She knows JavaScript.', 'She lacks Java.']],
    ['React is not React Native', ['She knows React.', 'She has no experience with React Native.']],
  ])('stays silent on %s', (_, texts) => {
    expect(placesFound(skillContradiction, saying(...texts))).toEqual([]);
  });
});

describe('skill-contradiction in the ledger', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'one line of the CV read as showing and as denying a skill',
      ({ profile }) => {
        const { evidence } = nth(profile.skills, 2);
        profile.lacks.push({ id: 'sql', name: 'SQL', stance: 'denied', evidence });
      },
      [['/profile/lacks/1/name', '/profile/skills/2/name']],
    ],
    [
      'a CV that shows a skill in one place and denies it in another: its own conflict',
      ({ profile }) => {
        profile.lacks.push({ id: 'sql', name: 'SQL', stance: 'denied', evidence: [] });
      },
      [],
    ],
    [
      'a skill that is being learned',
      ({ profile }) => {
        profile.lacks.push({ id: 'sql', name: 'SQL', stance: 'learning', evidence: [] });
      },
      [],
    ],
    [
      'two assessments of one skill',
      ({ requirements, comparison }) => {
        requirements.push({ ...nth(requirements, 0), id: 'R7' });
        comparison.assessments.push({
          ...nth(comparison.assessments, 0),
          requirementId: 'R7',
          status: 'not-met',
        });
      },
      [
        [
          '/comparison/assessments/0/status',
          '/comparison/assessments/6/status',
          '/narrative/sections/0/sentences/0/text',
          '/comparison/assessments/0/rationale',
          '/comparison/assessments/6/rationale',
        ],
      ],
    ],
    [
      'met as such, not met at expert level',
      ({ requirements, comparison }) => {
        requirements.push({ ...nth(requirements, 0), id: 'R7', level: 'expert' });
        comparison.assessments.push({
          ...nth(comparison.assessments, 0),
          requirementId: 'R7',
          status: 'not-met',
        });
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    const found = placesFound(skillContradiction, change).map((places) => places.toSorted());
    expect(found).toEqual(expected.map((places) => places.toSorted()));
  });

  it('does not depend on the order of skills and assessments', () => {
    const report = sampleReport();
    say(report, 'She knows Kubernetes and lacks SQL.');
    const facts = factsOf(report);
    const found = (of: typeof facts) =>
      runChecks([skillContradiction], of)
        .map(({ message }) => message)
        .sort();
    const all = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(all(report.comparison.assessments), all(report.profile.skills), (assessments, skills) => {
        const shuffled = {
          ...facts,
          comparison: { ...report.comparison, assessments },
          profile: { ...report.profile, skills },
        };
        expect(found(shuffled)).toEqual(found(facts));
      }),
    );
  });
});
