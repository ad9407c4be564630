import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { runChecks } from '../core/run-checks.ts';
import quoteNotFound from './quote-not-found.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

const firstQuote = (report: Report) => nth(nth(report.profile.skills, 0).evidence, 0);

describe('quote-not-found', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'a quote that the CV does not hold',
      (report) => {
        firstQuote(report).quote = 'Built rockets in Python.';
      },
      [['/profile/skills/0/evidence/0/quote']],
    ],
    [
      'a quote with one word changed',
      (report) => {
        firstQuote(report).quote = 'Built booking services in Python (expert) and FastAPI.';
      },
      [['/profile/skills/0/evidence/0/quote']],
    ],
    [
      'a quote with offsets of another place',
      (report) => {
        firstQuote(report).start += 3;
        firstQuote(report).end += 3;
      },
      [['/profile/skills/0/evidence/0/quote']],
    ],
    [
      'a quote from a document that is not there',
      (report) => {
        firstQuote(report).document = 'cv-2';
      },
      [['/profile/skills/0/evidence/0/quote']],
    ],
    ['nothing wrong', () => {}, []],
  ])('%s', (_, change, expected) => {
    expect(placesFound(quoteNotFound, change)).toEqual(expected);
  });

  it('reports an empty quote without a place, for there is nothing to show', () => {
    const [finding] = runChecks([quoteNotFound], {
      quotes: [{ quote: ' ', pointer: '/skills/0/quotes/0', located: null }],
    });
    expect(finding).toMatchObject({ places: [], section: '/skills/0/quotes/0' });
  });

  it('trusts the place where no document is at hand', () => {
    const located = { document: 'cv', section: null, quote: 'Python', start: 0, end: 6 };
    expect(runChecks([quoteNotFound], { quotes: [{ quote: 'Python', pointer: '/x', located }] })).toEqual([]);
  });
});
