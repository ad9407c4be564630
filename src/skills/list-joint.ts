import { lazy } from '../catalog/lazy.ts';
import { bullets, itemMarks } from './list-marks.ts';
import { listWords } from './skill-wording.ts';

/** Marks and words between two items of a list. A hyphen or ampersand counts only with spaces around it. */
const separator = lazy(() => {
  const word = `(?:${listWords.join('|')})`;
  return new RegExp(
    String.raw`(?:\s*(?:[${itemMarks}]|\s[-–—&+]\s|\t|\s{2,}|\r?\n[ \t]*[-–—${bullets}]?)\s*)+(?:${word}\s)?\s*|\s+${word}\s+`,
    'giu',
  );
});

/** What may follow a name inside its item: version, years, level in brackets. */
const trailing = /^\s*(?:v?\d+(?:[.\d]|\.x)*[a-z]?\+?)?\s*(?:\([^()\n]{0,40}\))?\s*$/iu;
const brackets = /^\s*\(?\s*$/u;

const longestJoint = 90;
const mostItemsBetween = 3;

/**
 * How two neighbouring names of a text are joined: as items of one list, by a slash without spaces, as what went
 * and what came (`swap`), or not.
 */
export type ListJoint = 'none' | 'list' | 'direct' | 'slash' | 'swap';

/**
 * Judges the text between two names. `direct`: nothing but separators; `list`: up to three short items that
 * the catalogue does not know lie between.
 */
export function listJoint(between: string): ListJoint {
  if (between.length > longestJoint) return 'none';
  if (between === '/') return 'slash';
  const pieces = between.split(separator());
  if (pieces.length < 2 || !trailing.test(pieces[0] ?? '') || !brackets.test(pieces.at(-1) ?? ''))
    return 'none';
  const items = pieces.slice(1, -1).filter((piece) => piece.trim() !== '');
  if (items.length === 0) return 'direct';
  return items.length <= mostItemsBetween && items.every(isShortItem) ? 'list' : 'none';
}

function isShortItem(item: string): boolean {
  return !/[.!?:]\s|[.!?:]$/u.test(item) && item.trim().split(/\s+/u).length <= 3;
}
