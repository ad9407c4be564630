import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import levelContradiction from './level-contradiction.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';
import { said, say } from './testing/say.ts';

const next = said.replace('/1/text', '/2/text');

/** In the sample report Python is advanced, SQL intermediate, both with 45 months of dated use. */
describe('level-contradiction', () => {
  it.each<[string, string[], string[][]]>([
    [
      'a beginner where the profile has advanced',
      ['She is a beginner in Python.'],
      [['/profile/skills/0/level', said]],
    ],
    [
      'expert and beginner in two sentences',
      ['She is an expert in Java.', 'Basic knowledge of Java.'],
      [[said, next]],
    ],
    [
      'more years than the dates show',
      ['She has 9 years of Python.'],
      [['/profile/skills/0/months/max', said]],
    ],
    [
      'fewer years than the dates show',
      ['She has 2 years of SQL.'],
      [['/profile/skills/2/months/max', said]],
    ],
    [
      'two numbers of years',
      ['She has 5 years of Java.', 'She has used Java for two years.'],
      [[said, next]],
    ],
    ['over ten years against four', ['Over ten years of Python.'], [['/profile/skills/0/months/max', said]]],
    ['the neighbouring level', ['She is an expert in Python.'], []],
    ['rounded years', ['She has 4 years of Python.'], []],
    ['a lower bound below the figure', ['She has over two years of Python.'], []],
    ['about so many years', ['She has about ten years of Python.'], []],
    ['total years beside years of one skill', ['She has 12 years of experience.'], []],
    ['the level asked for', ['The role asks for expert-level SQL.'], []],
    ['the level to come', ['She wants to become an expert in SQL.'], []],
    ['years asked for', ['The role asks for 10 years of Python.'], []],
    ['years of two skills together', ['She has 9 years of Python and SQL.'], []],
  ])('%s', (_, texts, expected) => {
    expect(placesFound(levelContradiction, (report) => say(report, ...texts))).toEqual(expected);
  });

  it('takes stated years and dated use of one skill for an interval', () => {
    const change = (report: Report): void => {
      nth(report.profile.skills, 0).statedYears = 8;
      say(report, 'She has 6 years of Python.');
    };
    expect(placesFound(levelContradiction, change)).toEqual([]);
  });
});
