import { editDistance } from '../catalog/edit-distance.ts';
import { fold } from '../documents/structure/fold.ts';

/** Longer names are not compared letter by letter. */
const longest = 60;
const leastAlike = 0.5;

/** The names nearest to `asked`, best first: the same words in part, or a few letters apart. */
export function nearest(asked: string, names: readonly string[], most: number): string[] {
  const wanted = fold(asked);
  return [...new Set(names)]
    .map((name) => ({ name, alike: likeness(wanted, fold(name)) }))
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike || a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map(({ name }) => name);
}

function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const letters =
    Math.max(left.length, right.length) > longest
      ? 0
      : 1 - editDistance(left, right) / Math.max(left.length, right.length, 1);
  const own = wordsOf(left);
  const other = wordsOf(right);
  const shared = [...own].filter((word) => other.has(word)).length;
  return Math.max(letters, shared === 0 ? 0 : 0.5 + shared / (2 * Math.max(own.size, other.size)));
}

const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}+#]{2,}/gu) ?? []);
