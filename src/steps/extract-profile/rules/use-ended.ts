import type { PartialDate } from '../../../../schemas/partial-date.ts';
import { type WordPatterns, wordPatterns } from '../../../skills/word-patterns.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import { cuesIn } from './stance-cues-in.ts';

/** Use that a sentence says is over, with the year it ended in where the sentence names one. */
export interface EndOfUse {
  readonly end: PartialDate | null;
}

const stopped: readonly string[] = [
  'stopped/stop/quit/ceased using/working/writing/programming/developing/running with/in/on?',
  'gave/given up using/on?',
  'no longer/more use/using/used/work/working/write/writing/run/maintain with/in/on?',
  "do/did/don't/didn't not? use/work/write/run with/in/on?",
  'moved/migrated/switched/shifted/transitioned/move/migrate/migration/switch/transition away? _*4 from',
  'away from',
  'replaced/replacing/replace/retired/retiring/decommissioned/decommissioning/abandoned/discontinued/ditched',
  'phased/phasing out',
  'used to use/work/write/run/program/administer with/in/on?',
];
/** These stand behind what was given up as a matter of course; before it they begin a new thing. */
const successors = new Set(['with', 'by', 'to', 'into', 'through', 'for', 'and', 'or', 'durch', 'mit']);
const overBehind: readonly string[] = [
  'is/are/was/were replaced/retired/decommissioned/discontinued/phased by/with/out/in?',
  'until/till/bis/hasta/até/tot #',
  '( until/till/bis #',
  'last/zuletzt used? in? #',
  '( last/zuletzt used? in? #',
  'not used/touched since #',
  '( not used/touched since #',
  'durch _*4 ersetzt/abgelöst',
];
const anyMore: readonly string[] = ['any more/longer', 'anymore'];

interface Tables {
  readonly before: WordPatterns;
  readonly behind: WordPatterns;
  readonly more: WordPatterns;
}
let tables: Tables | undefined;
const patterns = (): Tables => {
  tables ??= {
    before: wordPatterns(stopped),
    behind: wordPatterns(overBehind),
    more: wordPatterns(anyMore),
  };
  return tables;
};

const looksOver =
  /stop|quit|cease|g[ai]ve[n ]|longer|no more|mov|migrat|switch|shift|transition|replac|retir|commission|abandon|discontinu|ditch|phas|used to|until|till|bis |hasta|até|tot |last|zuletzt|since|any ?more|ersetzt|abgelöst|away/iu;

/**
 * Whether a sentence says that the use of what is named at `start` to `end` (UTF-16 offsets) is over: "stopped using
 * Docker in 2023", "replaced Jenkins with GitHub Actions", "Perl (until 2015)". Null where it does not.
 */
export function endOfUse(sentence: string, start: number, end: number): EndOfUse | null {
  if (!looksOver.test(sentence)) return null;
  const { words } = cuesIn(sentence);
  const first = words.findIndex((word) => word.end > start);
  const found = words.findIndex((word) => word.start >= end);
  const next = found === -1 ? words.length : found;
  if (!isGivenUp(words, first, next) && patterns().behind.matchAt(words, next) === -1) return null;
  return { end: yearOf(sentence, end) };
}

/** "I don't use Perl any more": said of what was used, no denial of it. */
export function isUsedNoMore(words: readonly Word[], next: number): boolean {
  for (let at = next; at <= next + furthest && words[at]?.text !== '.'; at += 1)
    if (patterns().more.matchAt(words, at) !== -1) return true;
  return false;
}

const furthest = 4;
const farthestCue = 12;

function isGivenUp(words: readonly Word[], first: number, next: number): boolean {
  for (let at = Math.max(0, first - farthestCue); at < first; at += 1) {
    const to = patterns().before.matchAt(words, at);
    if (to === -1 || to > first || !reaches(words.slice(to, first))) continue;
    const isDenial = /^(?:do|did|don't|didn't)$/u.test(words[at]?.text ?? '');
    if (!isDenial || isUsedNoMore(words, next)) return true;
  }
  return false;
}

const reaches = (gap: readonly Word[]): boolean =>
  gap.length <= furthest && gap.every(({ text }) => isWordText(text) && !successors.has(text));

const year = '((?:19|20)\\d\\d)(?!\\d)';
const yearBehind = new RegExp(
  `^[^.;]{0,80}?(?<!\\p{L})(?:in|since|until|till|by|at the end of|early|late|bis|seit|used|en|em|desde|hasta)\\s(?:\\p{L}{3,9}\\.?\\s)?${year}`,
  'iu',
);
const yearBefore = new RegExp(`^\\P{L}*(?:in|since|from|seit)\\s(?:\\p{L}{3,9}\\s)?${year}`, 'iu');

function yearOf(sentence: string, end: number): PartialDate | null {
  const text = yearBehind.exec(sentence.slice(end))?.[1] ?? yearBefore.exec(sentence)?.[1];
  return text === undefined ? null : { year: Number(text), month: null, text };
}
