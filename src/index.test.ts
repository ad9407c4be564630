import { beforeAll, describe, expect, it } from 'vitest';
import {
  explainStatement,
  generateReport,
  type Report,
  readProfile,
  renderHtml,
  renderJson,
  renderMarkdown,
  skillsSeen,
  UsageError,
} from './index.ts';

const cv = { text: 'Oda Brandvold\n\nWork\nSaddler, Vestre Lær, 2015 - 2021\nSewed bridles by hand.\n' };
let report: Report;

beforeAll(async () => {
  report = await generateReport({ cv, role: 'Data analyst' });
});

type Handed = (value: Report) => unknown;
const takers: [string, Handed][] = [
  ['renderMarkdown', renderMarkdown],
  ['renderHtml', renderHtml],
  ['renderJson', renderJson],
  ['explainStatement', (value) => explainStatement(value, 'SQL')],
];

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe.each(takers)('%s', (name, take) => {
  it('takes what generateReport returned, and its JSON parsed', () => {
    expect(take(report)).toBeTruthy();
    expect(take(JSON.parse(JSON.stringify(report)) as Report)).toEqual(take(report));
  });

  it.each<[string, unknown, RegExp]>([
    ['an empty object', {}, /give what generateReport returned/],
    ['nothing', undefined, /give what generateReport returned/],
    ['the path of a report', 'report.json', /give what generateReport returned/],
    ['a part of a report', { narrative: { sections: [] } }, /give what generateReport returned/],
    ['a report that is not awaited', Promise.resolve({}), /await it/],
  ])('refuses %s by its own name and says what to give', (_, given, words) => {
    const error = thrownBy(() => take(given as Report));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ code: 'not-a-report' });
    expect(String(error)).toMatch(words);
    expect(String(error)).toContain(name);
  });
});

describe('skillsSeen', () => {
  it('takes a profile and its document, and nothing else', async () => {
    const { profile, document } = await readProfile(cv);
    expect(Array.isArray(skillsSeen(profile, document))).toBe(true);
    for (const given of [
      [document, profile],
      [undefined, undefined],
      [profile, undefined],
    ]) {
      const error = thrownBy(() => skillsSeen(...(given as unknown as [typeof profile, typeof document])));
      expect(error).toMatchObject({ code: 'not-a-profile', message: expect.stringMatching(/readProfile/) });
    }
  });
});
