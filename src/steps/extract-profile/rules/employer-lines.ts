import { fold } from '../../../documents/structure/fold.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, type Word, wordsOf } from '../../../skills/words.ts';
import { hasLegalForm, hasOrganisationMark } from '../words/organisation-words.ts';
import { candidate } from './stance-people.ts';

const deeds = lazyWords(
  'is was has had uses used runs ran teaches taught holds held deploys deployed operates operated offers offered provides provided makes made produces produced builds built develops developed designs designed manufactures manufactured sells sold serves served employs employed maintains maintained handles handled manages managed delivers delivered specialises specializes specialised specialized supplies supplied supports supported hosts hosted owns owned ships shipped trains trained works worked does did writes wrote distributes processes hires imports exports cooks publishes',
);
const linkers = lazyWords('of the and & de da do du der und et la for st');
const ends = new Set(['.', ';', '!', '?', '|', '–', '—']);
const longestName = 7;

/**
 * Tells whether a sentence names something only as what an employer does: "Ridge Academy uses Google Classroom".
 *
 * @param names organisations and schools as the CV words them
 */
export function createEmployerLines(
  names: readonly string[],
): (sentence: string, start: number, end: number) => boolean {
  const known = names.map(wordsOfName).filter((words) => words.length > 0);
  let last: { sentence: string; words: Word[] } | undefined;
  return (sentence, start, end) => {
    if (last?.sentence !== sentence) last = { sentence, words: wordsOf(sentence) };
    const { words } = last;
    const first = words.findIndex((word) => word.end > start);
    const from = 1 + words.findLastIndex(({ text }, at) => at < first && ends.has(text));
    const verb = verbBehindName(sentence, words, from, first, known);
    if (verb === -1 || words.slice(verb, first).some(({ text }) => candidate(text))) return false;
    return !/^[^.;]{0,40}\b(?:I|me|my)\b/u.test(sentence.slice(end));
  };
}

const wordsOfName = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Index of the verb whose subject is an organisation; -1 where the clause does not begin with one. */
function verbBehindName(
  sentence: string,
  words: readonly Word[],
  from: number,
  first: number,
  known: readonly (readonly string[])[],
): number {
  let start = from;
  while (start < first && !isWordText(words[start]?.text ?? '')) start += 1;
  for (let at = start + 1; at <= start + longestName && at < first; at += 1) {
    const word = words[at] as Word;
    if (deeds(word.text) && /^\p{Ll}/u.test(sentence.slice(word.start)))
      return isOrganisation(sentence.slice(words[start]?.start, words[at - 1]?.end), known) ? at : -1;
    const isPart = /^[\p{Lu}\p{N}]/u.test(sentence.slice(word.start)) || linkers(word.text);
    if (!isPart) return -1;
  }
  return -1;
}

function isOrganisation(text: string, known: readonly (readonly string[])[]): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  const named = wordsOfName(text);
  if (known.some((words) => isBeginOf(named, words) || isBeginOf(words, named))) return true;
  if (hasLegalForm(text)) return true;
  return named.length > 1 && hasOrganisationMark(text) && !hasTitleWord(named.at(-1) ?? '');
}

const isBeginOf = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length <= whole.length && part.every((word, at) => word === whole[at]);
