import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

describe('the tokens of a text', () => {
  it.each([
    ['C, C++, C# and .NET', ['c', 'c++', 'c#', 'and', '.net']],
    ['ASP.NET', ['asp', 'net']],
    ['Node.js/k8s', ['node', 'js', 'k8s']],
    ['R&D', ['r', 'and', 'd']],
    ["Driver's licence", ['driver', 'licence']],
    ['Security+ and A+', ['security+', 'and', 'a+']],
    ['HTML+CSS', ['html', 'css']],
    ['5+ years', ['5+', 'years']],
    ['#python', ['python']],
    ['naïve Übersetzung', ['naïve', 'übersetzung']],
    ['e\u0301cole', ['école']],
    ['oﬃce', ['office']],
    ['Ja\u00ADva', ['java']],
    ['机器学习Python', ['机', '器', '学', '习', 'python']],
    ['파이썬을', ['파', '이', '썬', '을']],
    ['end. Next', ['end', 'next']],
    ['...and', ['and']],
    ['modelling, colour', ['modeling', 'color']],
    ['', []],
  ])('of %j are %j', (text, tokens) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(tokens);
  });

  it.each([
    ['a b', 'space'],
    ['a-b', 'hyphen'],
    ['a.b', 'dot'],
    ['a/b', 'slash'],
    ['a / b', 'slash'],
    ['a, b', 'break'],
    ['a. b', 'break'],
    ['a - b', 'break'],
    ['a\nb', 'break'],
    ['a\n\nb', 'break'],
    ['a-\nb', 'split'],
    [`${'word '.repeat(12)}a\nb`, 'wrap'],
    ['机器', 'joint'],
  ])('know what stands before them: %j', (text, gap) => {
    expect(tokenize(text).at(-1)?.gap).toBe(gap);
  });

  it('lie in order inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
