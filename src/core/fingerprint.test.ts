import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

const place = (quote: string, start = 0) => ({
  document: 'report',
  section: null,
  quote,
  start,
  end: start + quote.length,
});
const base = fingerprint('skill-contradiction', 'x', [place('Strong in Python.'), place('No Python.', 50)]);

it.each([
  ['other offsets', [place('Strong in Python.', 9), place('No Python.', 99)]],
  ['other case, spacing and punctuation', [place('strong  in Python!'), place('No Python', 50)]],
  ['another order', [place('No Python.'), place('Strong in Python.')]],
])('stays the same with %s', (_, places) => {
  expect(fingerprint('skill-contradiction', 'x', places)).toBe(base);
});

it.each([
  [
    'another check',
    () => fingerprint('level-contradiction', 'x', [place('Strong in Python.'), place('No Python.')]),
  ],
  [
    'another message',
    () => fingerprint('skill-contradiction', 'y', [place('Strong in Python.'), place('No Python.')]),
  ],
  [
    'another quote',
    () => fingerprint('skill-contradiction', 'x', [place('Strong in Java.'), place('No Python.')]),
  ],
])('differs for %s', (_, other) => {
  expect(other()).not.toBe(base);
});
