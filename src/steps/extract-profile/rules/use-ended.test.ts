import { describe, expect, it } from 'vitest';
import { stanceOf } from './stance.ts';
import { endOfUse } from './use-ended.ts';

const over: readonly (readonly [string, string, number | null])[] = [
  ['Stopped using Docker in 2023', 'Docker', 2023],
  ['We moved away from Datadog in 2024 because of the bill', 'Datadog', 2024],
  ['Replaced Jenkins with GitHub Actions', 'Jenkins', null],
  ['Replaced paper kardexes with MAR charts in 2020', 'kardexes', 2020],
  ['Migrated 40 pipelines from TeamCity to GitLab', 'TeamCity', null],
  ['In 2019 the plant switched from MIG welding to robots', 'MIG welding', 2019],
  ['I no longer use Perl', 'Perl', null],
  ['I do not use AutoCAD any more', 'AutoCAD', null],
  ['Perl (until 2015)', 'Perl', 2015],
  ['I used to work with Visma until 2021', 'Visma', 2021],
  ['AutoCAD was replaced by Revit in March 2018', 'AutoCAD', 2018],
];
const going: readonly (readonly [string, string])[] = [
  ['Replaced Jenkins with GitHub Actions', 'GitHub Actions'],
  ['Moved the ward lists from paper to Excel', 'Excel'],
  ['Migrated from TeamCity to GitLab', 'GitLab'],
  ['Replaced worn bearings; hydraulics on two presses', 'hydraulics'],
  ['Moved from Cairo in 2019; welding in Leeds since', 'welding'],
  ['Runs payroll since 2021', 'payroll'],
];

describe('use that a sentence says is over', () => {
  it.each(over)('“%s”: %s, in %s', (sentence, name, year) => {
    const at = sentence.indexOf(name);
    expect(endOfUse(sentence, at, at + name.length)?.end?.year ?? null).toBe(year);
    expect(endOfUse(sentence, at, at + name.length)).not.toBeNull();
    expect(stanceOf(sentence, at, at + name.length)).toBe('has');
  });

  it.each(going)('“%s”: %s goes on', (sentence, name) => {
    const at = sentence.indexOf(name);
    expect(endOfUse(sentence, at, at + name.length)).toBeNull();
  });
});
