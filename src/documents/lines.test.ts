import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lines } from './lines.ts';

it.each([
  ['', []],
  ['one', ['one']],
  ['one\ntwo\n', ['one', 'two']],
  ['one\r\n\r\ntwo', ['one', '', 'two']],
  ['page one\fpage two', ['page one', 'page two']],
])('the lines of %j are %j', (text, expected) => {
  expect(lines(text).map((line) => line.text)).toEqual(expected);
});

it('covers every character that is no line break, in order and once', () => {
  const texts = fc
    .array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\f', '😀', '\u2028'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const line of lines(text)) {
        expect(line.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, line.start)).toMatch(/^(?:\r\n|[\n\r\f\u2028])?$/);
        expect(line.text).toBe(text.slice(line.start, line.end));
        end = line.end;
      }
      expect(text.slice(end)).toMatch(/^(?:\r\n|[\n\r\f\u2028])?$/);
    }),
  );
});
