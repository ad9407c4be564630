import { lazy } from '../catalog/lazy.ts';
import { deedClasses, deedRows } from './deeds.ts';
import { wordPatterns } from './word-patterns.ts';
import { wordsOf } from './words.ts';

/** Everyday work named by what was done. Offsets in UTF-16 code units, end exclusive. */
export type Deed = { readonly skillId: string; readonly start: number; readonly end: number };

const patterns = lazy(() => {
  const rows = Object.entries(deedRows).flatMap(([skillId, list]) => list.map((row) => ({ skillId, row })));
  const table = wordPatterns(
    rows.map(({ row }) => row),
    deedClasses,
  );
  return { ids: rows.map(({ skillId }) => skillId), find: table.find, matchAt: table.matchAt };
});

/** Behind these a participle is told of the one it was done to: "was trained three years". */
const passive = /(?<!\p{L})(?:am|is|are|was|were|been|being|be|got|get)\s$/iu;

/** Deeds of a text from left to right, never overlapping; linear in its length. */
export function findDeeds(text: string): Deed[] {
  const words = wordsOf(text);
  const { ids, find } = patterns();
  const found: Deed[] = [];
  let last = 0;
  for (const { from, to, row } of find(words)) {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    if (
      start < last ||
      isBroken(text.slice(start, end)) ||
      passive.test(text.slice(Math.max(0, start - 10), start))
    )
      continue;
    last = end;
    found.push({ skillId: ids[row] ?? '', start, end });
  }
  return found;
}

/** Whether a deed begins at an offset. */
export const isDeedAt = (text: string, start: number): boolean =>
  patterns().matchAt(wordsOf(text.slice(start, start + longestDeed)), 0) > 0;

const longestDeed = 80;

/** A line of a list ends where the next begins; a wrapped sentence goes on in lower case. */
const isBroken = (stretch: string): boolean => /\n\s*(?:\n|[^\p{Ll}\s])/u.test(stretch);
