import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';
import { quoteOf } from './cv-rows.ts';

describe('the words of a line', () => {
  it.each([
    ['### Cook – Hotel Adler', 'Cook – Hotel Adler'],
    ['  • Trained two apprentices', 'Trained two apprentices'],
    ['1. Mirembe Tea Estates, Fort Portal', 'Mirembe Tea Estates, Fort Portal'],
    ['| 2015–2018 | Carpenter |', '2015–2018 | Carpenter'],
    ['**Cook**', 'Cook'],
    ['## Cook ##', 'Cook'],
    ['- Programming in C#', 'Programming in C#'],
    ['2015 – 2018 Cook', '2015 – 2018 Cook'],
  ])('%j are %j', (line, quote) => {
    expect(quoteOf(line)).toBe(quote);
  });

  it('are a slice of it that begins at its first letter', () => {
    const mark = fc.constantFrom('# ', '## ', '- ', '• ', '* ', '**', '> ', '| ', '');
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 3 }), fc.string({ maxLength: 40 }), (marks, words) => {
        const line = `${marks.join('')}Cook ${words}`;
        expect(line).toContain(quoteOf(line));
        expect(quoteOf(line)).toMatch(/^Cook/);
      }),
    );
  });

  it('are what the evidence of posts, schools, papers and languages begins with', () => {
    const { profile } = completed(
      '# Kim Example\n\n## Experience\n\n### Cook – Hotel Adler, Graz\n*2015 – 2018*\n\n## Education\n\n- **Diploma in Cookery**, Westland College, 2012 – 2014\n\n## Certificates\n\n- Boat licence, 2014\n\n## Languages\n\n- German (native)\n',
    );
    const found = [...profile.positions, ...profile.education, ...profile.credentials, ...profile.languages];
    expect(found).toHaveLength(4);
    for (const { evidence } of found)
      for (const { quote } of evidence) expect(quote).toMatch(/^[\p{L}\p{N}]/u);
  });
});
