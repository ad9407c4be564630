import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordPatterns } from './word-patterns.ts';
import { wordsOf } from './words.ts';

const classes = { people: 'nurses fitters mitarbeiter~', long: (word: string) => word.length > 8 };

describe('rows of words', () => {
  it.each([
    ['led/headed <people>', 'She led nurses', 'led nurses'],
    ['led # <people>', 'We led 12 fitters', 'led 12 fitters'],
    ['led # <people>', 'We led two fitters', 'led two fitters'],
    ['leit~ _*2 <people>', 'Leitung von fünf Mitarbeiterinnen', 'Leitung von fünf Mitarbeiterinnen'],
    ['led _*2 <people>', 'led a big young team of nurses', null],
    ['no? not yet', 'is not yet there', 'not yet'],
    ['<long> crew', 'the exceptional crew', 'exceptional crew'],
    ["d' équipe", "chef d'équipe", "d'équipe"],
    ["don't use", 'I don’t use it', 'don’t use'],
    ['a b* c', 'a b b c', 'a b b c'],
  ])('%j finds in %j: %j', (row, text, found) => {
    const words = wordsOf(text);
    const [match] = wordPatterns([row], classes).find(words);
    const slice = match && text.slice(words[match.from]?.start, words[match.to - 1]?.end);
    expect(slice ?? null).toBe(found);
  });

  it('name a class that is there', () => {
    expect(() => wordPatterns(['<nobody>'], classes)).toThrow('nobody');
  });
});

describe('words of any text', () => {
  it('stand where they say, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
