import { describe, expect, it } from 'vitest';
import { UsageError } from '../core/errors.ts';
import { generateReport } from '../generate-report.ts';
import type { ReportOptions, ReportRequest } from './request.ts';

const role = 'Senior AI Engineer';

describe('what is no request is refused in the words of its own fields', () => {
  it.each<[string, unknown, unknown, RegExp]>([
    ['nothing', undefined, {}, /give one object: \{ cv, role \}/],
    ['null', null, {}, /give one object/],
    ['no CV', { role }, {}, /cv: give a path/],
    ['a number for a CV', { cv: 5, role }, {}, /cv: give a path/],
    ['the text of a CV as a path', { cv: 'Ada Quist\nWelder', role }, {}, /a string is a path/],
    ['a path for the jobs', { cv: { text: 'x' }, jobs: 'ad.txt' }, {}, /jobs: give a list of job ads/],
    ['a number for a role', { cv: { text: 'x' }, role: 5 }, {}, /role: name a role/],
    ['hours in words', { cv: { text: 'x' }, role, hoursPerWeek: '6' }, {}, /hoursPerWeek: a number of hours/],
    ['half a week', { cv: { text: 'x' }, role, weeks: 0.5 }, {}, /weeks: a whole number/],
    [
      'a misspelt field',
      { cv: { text: 'x' }, role, week: 3 },
      {},
      /there is no “week”; did you mean “weeks”\?/,
    ],
    [
      'a misspelt option',
      { cv: { text: 'x' }, role },
      { modle: 'openai:x' },
      /there is no “modle”; did you mean “model”\?/,
    ],
    [
      'a field nobody has heard of',
      { cv: { text: 'x' }, tractor: 1 },
      {},
      /no “tractor”; possible are cv, role/,
    ],
    ['options that are none', { cv: { text: 'x' }, role }, 'fast', /options: give an object/],
    ['a date that is none', { cv: { text: 'x' }, role }, { now: new Date('x') }, /now: /],
    ['no time', { cv: { text: 'x' }, role }, { stepTimeoutMs: 0 }, /stepTimeoutMs: a time above 0/],
  ])('%s', async (_, request, options, message) => {
    const error: unknown = await generateReport(request as ReportRequest, options as ReportOptions).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(message);
  });

  it('a signal that has fired already ends the run as the caller', async () => {
    const request = { cv: { text: 'Ada Quist' }, role };
    await expect(generateReport(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
      exitCode: 130,
    });
  });
});
