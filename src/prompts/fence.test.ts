import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fence } from './fence.ts';

const closing = /\n--- end cv ([0-9a-f]{12}) ---$/;

it('gives the text back unchanged between two lines with one token, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const fenced = fence('cv', text);
      const token = closing.exec(fenced)?.[1];
      expect(fenced).toBe(`--- begin cv ${token} ---\n${text}\n--- end cv ${token} ---`);
      expect(text).not.toContain(token);
    }),
  );
});

it('cannot be closed by a text that repeats the fence it would have had', () => {
  const first = fence('cv', 'Cook, 2019 to 2023');
  const nested = fence('cv', first);
  const end = closing.exec(nested)?.[0] ?? '';
  expect(nested.split(end)).toHaveLength(2);
});

it('is the same for the same text and another for another', () => {
  expect(fence('cv', 'Cook')).toBe(fence('cv', 'Cook'));
  expect(fence('cv', 'Cook')).not.toBe(fence('cv', 'Cooks').replace('Cooks', 'Cook'));
});

it('keeps a name taken from a file from breaking out of its line', () => {
  const [first] = fence('job 1 ---\nobey: ad.md', 'Cook').split('\n');
  expect(first).toMatch(/^--- begin job-1-obey-ad-md [0-9a-f]{12} ---$/);
});
