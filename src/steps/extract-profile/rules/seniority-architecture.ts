import { singular } from '../../../skills/fold.ts';
import { type WordPatterns, wordPatterns } from '../../../skills/word-patterns.ts';
import type { Word } from '../../../skills/words.ts';
import {
  architectureRows,
  architectureUnspaced,
  designNouns,
  designVerbs,
  endsPhrase,
  followsPhrase,
  isWhole,
  isWholeOf,
  ledByOthers,
  seniorityClasses,
} from '../seniority-cues.ts';
import { isOwnNoun, isOwnVerb } from './seniority-owner.ts';
import { stanceOf } from './stance.ts';
import { cuesIn } from './stance-cues-in.ts';

let tables: { nouns: WordPatterns; rows: WordPatterns } | undefined;
const patterns = () => {
  tables ??= {
    nouns: wordPatterns(designNouns, seniorityClasses),
    rows: wordPatterns(architectureRows, seniorityClasses),
  };
  return tables;
};

/** Whether a sentence says that the candidate designed a system, process, site or service as a whole. */
export function showsArchitecture(sentence: string): boolean {
  if (architectureUnspaced.test(sentence)) return true;
  const { words } = cuesIn(sentence);
  const at = words.findIndex((_, index) => designsFrom(words, index));
  if (at === -1) return false;
  const { start = 0, end = 0 } = words[at] ?? {};
  return stanceOf(sentence, start, end) === 'has';
}

function designsFrom(words: readonly Word[], at: number): boolean {
  if (isOwnVerb(words, at, designVerbs)) return namesWhole(words, at + 1);
  const { nouns, rows } = patterns();
  const behind = nouns.matchAt(words, at);
  const isSaid = behind === -1 ? rows.matchAt(words, at) !== -1 : namesWhole(words, behind);
  return isSaid && isOwnNoun(words, at, ledByOthers);
}

const mostWords = 9;
const joined = /ed$|ing$/u;

/** "The whole kitchen", "and built a billing system"; "network diagrams" are no network. */
function namesWhole(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + mostWords; at += 1) {
    const text = words[at]?.text;
    if (text === undefined) return false;
    const next = words[at + 1]?.text;
    const isOver = next === undefined || !/[\p{L}\p{N}]/u.test(next) || followsPhrase(next);
    const kind = isWholeOf[singular(text)];
    if (isOver && (kind === undefined ? isWhole(text) : kind(words[at - 1]?.text))) return true;
    const isInside = text === ',' || text === '/' || text === '&' || /[\p{L}\p{N}]/u.test(text);
    if (!isInside || endsPhrase(text)) return false;
    if (joined.test(text) && at > from + 1 && words[at - 1]?.text !== 'and' && /ed$/u.test(text))
      return false;
  }
  return false;
}
