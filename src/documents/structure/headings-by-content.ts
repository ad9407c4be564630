import type { TextSpan } from '../lines.ts';
import { findDateRanges } from './dates.ts';
import type { Heading } from './headings.ts';
import { hasTitleWord } from './title-words.ts';

const mostWords = 5;
const fewestPosts = 2;

/**
 * A line in nobody's vocabulary ("Where and when") over a bare list of posts, each with its period: it opens
 * the experience of a CV that tells skills first. Null for any other line.
 */
export function headingOfPosts(rows: readonly TextSpan[], index: number): Heading | null {
  const text = rows[index]?.text ?? '';
  const name = text.replace(/^[\s#*_]+|[\s:#*_]+$/g, '');
  if (!/^\p{Lu}[\p{L}\s,’'&-]{3,40}$/u.test(name) || name.split(/\s+/).length > mostWords) return null;
  if (index > 0 && rows[index - 1]?.text.trim() !== '') return null;
  if (hasTitleWord(name) || !isListOfPosts(rows, index + 1)) return null;
  const start = text.indexOf(name);
  return {
    kind: 'experience',
    name,
    start,
    end: start + name.length,
    style: 'plain',
    level: 0,
    inline: false,
  };
}

function isListOfPosts(rows: readonly TextSpan[], from: number): boolean {
  const first = rows[from]?.text.trim() === '' ? from + 1 : from;
  for (let at = first; at < first + fewestPosts; at += 1) {
    const row = rows[at]?.text ?? '';
    if (row.length > 160 || !/\d{2}/.test(row) || !hasTitleWord(row)) return false;
    if (!findDateRanges(row).some(({ kind }) => kind === 'range' || kind === 'since')) return false;
  }
  return true;
}
