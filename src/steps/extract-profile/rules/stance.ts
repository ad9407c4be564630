import { lazyWords } from '../../../skills/lazy-words.ts';
import { type WordPatterns, wordPatterns } from '../../../skills/word-patterns.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import {
  abilityAfter,
  asidesAfter,
  bareNegations,
  besideOthers,
  courseGoesOn,
  denialsAfter,
  deniedBehind,
  learningAfter,
  otherPeople,
  othersBehind,
  stanceClasses,
  terminators,
} from '../stance-cues.ts';
import { namesOwnCourse, stateOfCourse } from './course-state.ts';
import { type CuedSentence, cuesIn, type Stance } from './stance-cues-in.ts';
import { stanceOfDeed } from './stance-deeds.ts';
import { isCourse, isSaidOfItem } from './stance-objects.ts';
import { articles, isDoneByOthers } from './stance-others.ts';
import { isOwn } from './stance-owner.ts';
import { isTaughtByOthers } from './stance-taught.ts';
import { isUndergone } from './stance-undergone.ts';
import { isUsedNoMore } from './use-ended.ts';

/** What is said of a skill, and whether a denial is of one kind of experience only ("no paid experience"). */
export interface Reading {
  readonly stance: Stance;
  readonly qualified: boolean;
}

/**
 * Whether a sentence says that the skill named at `start` to `end` (UTF-16 offsets, end exclusive) is there,
 * missing, being learned, or nothing of the kind.
 */
export const stanceOf = (sentence: string, start: number, end: number): Stance =>
  readStance(sentence, start, end).stance;

export function readStance(sentence: string, start: number, end: number): Reading {
  const deed = stanceOfDeed(sentence, start);
  if (deed !== null) return { stance: deed, qualified: false };
  const cued = cuesIn(sentence);
  const first = indexFrom(cued.words, start + 1, 'end');
  const next = indexFrom(cued.words, end, 'start');
  const said =
    saidBehind(cued, first, next) ?? bareNegation(cued, first, next) ?? ofOthers(cued, first, next);
  const cue = said === null ? nearestCue(cued, first) : { stance: said, qualified: false };
  const read = cue.stance === 'has' ? { ...cue, stance: ofCourse(sentence, start, end) } : cue;
  return read.stance === 'denied' && isUsedNoMore(cued.words, next)
    ? { stance: 'has', qualified: false }
    : read;
}

/** Up to the end of a line or clause, over a line break behind which nothing new begins. */
const wrappedLine = /^[^;\n]*(?:\n\s*(?=\p{Ll})(?![^;\n]*(?:\t|\S {3,}\S))[^;\n]*)?/u;

/** "SQL for beginners – 2 of 10 lessons" is being learned; what was broken off or is only planned shows nothing. */
function ofCourse(sentence: string, start: number, end: number): Stance {
  const from = Math.max(sentence.lastIndexOf(';', start), sentence.lastIndexOf('\n', start)) + 1;
  const part = wrappedLine.exec(sentence.slice(from))?.[0] ?? '';
  if (from + part.length < end) return 'has';
  const state = stateOfCourse(part);
  if (state === null) return 'has';
  const comma = Math.max(from, sentence.lastIndexOf(', ', start) + 1);
  const next = sentence.indexOf(', ', end);
  const own = sentence.slice(comma, next === -1 ? undefined : next);
  return state === 'under-way' && namesOwnCourse(own) ? 'learning' : 'aside';
}

/** Index of the first word whose start, or end, is at `offset` or behind it. */
function indexFrom(words: readonly Word[], offset: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[side] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Behind {
  readonly denied: WordPatterns;
  readonly aside: WordPatterns;
  readonly learning: WordPatterns;
  readonly goesOn: WordPatterns;
  readonly unmarked: WordPatterns;
  readonly ability: WordPatterns;
  readonly others: WordPatterns;
}

let behind: Behind | undefined;

const tables = (): Behind => {
  behind ??= {
    denied: wordPatterns(denialsAfter, stanceClasses),
    aside: wordPatterns(asidesAfter, stanceClasses),
    learning: wordPatterns(learningAfter, stanceClasses),
    goesOn: wordPatterns(courseGoesOn, stanceClasses),
    unmarked: wordPatterns(deniedBehind, stanceClasses),
    ability: wordPatterns(abilityAfter, stanceClasses),
    others: wordPatterns(othersBehind, stanceClasses),
  };
  return behind;
};

const marks = new Set([':', '(', '[', '–', '—', '-', '|', '\t']);
const closers = new Set([',', ';', '.', '(', ')', '[', ']', '|', '\t', '!', '/']);
/** Words of a name that the catalogue does not know: "Docker swarm: none". */
const mostOfName = 2;

/** "Kubernetes: none", "Rust (learning)", "Scala I have never used". */
function saidBehind({ words }: CuedSentence, first: number, next: number): Stance | null {
  const { aside, denied, goesOn, learning, unmarked } = tables();
  if (isClosed(words, unmarked.matchAt(words, next))) return 'denied';
  let mark = next;
  while (mark < next + mostOfName && isWordText(words[mark]?.text ?? '')) mark += 1;
  const isOfCourse = words.slice(Math.max(0, first - 4), mark).some(({ text }) => isCourse(text));
  if (isOfCourse && isClosed(words, goesOn.matchAt(words, mark + 1))) return 'learning';
  if (!marks.has(words[mark]?.text ?? '')) return null;
  // "ISTQB      : not done": a colon behind a column of blanks.
  if (words[mark]?.text === '\t' && words[mark + 1]?.text === ':') mark += 1;
  if (isClosed(words, denied.matchAt(words, mark + 1))) return 'denied';
  if (isClosed(words, aside.matchAt(words, mark + 1))) return 'aside';
  return isClosed(words, learning.matchAt(words, mark + 1)) ? 'learning' : null;
}

function isClosed(words: readonly Word[], to: number): boolean {
  const text = words[to]?.text;
  return to !== -1 && (text === undefined || closers.has(text));
}

/** "No Kubernetes yet" denies; "no Java dependencies" says nothing. */
function bareNegation(cued: CuedSentence, first: number, next: number): Stance | null {
  const { words, masked } = cued;
  const at = negationBefore(cued, first);
  if (at === -1 || masked.has(at)) return null;
  if (isSaidOfItem(words, at)) return 'aside';
  const isSaid = endsInAbility(cued, next) || isWholeClause(words, at, next);
  return isSaid && isOwn(words, at) ? 'denied' : 'aside';
}

const between = new Set([',', '/', 'or', 'and', 'nor', 'oder', 'und', 'ou', 'o', 'y', 'e', 'noch']);
const qualities = lazyWords(`${stanceClasses.quality} ${stanceClasses.setting}`);
const furthest = 12;

/** Index of a "no" with nothing but names and words of quality behind it; -1 without one. */
function negationBefore({ text, words }: CuedSentence, first: number): number {
  for (let at = first - 1; at >= 0 && at >= first - furthest; at -= 1) {
    const word = words[at] as Word;
    if (bareNegations(word.text)) return at;
    const isName = /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end));
    if (!isName && !between.has(word.text) && !qualities(word.text)) return -1;
  }
  return -1;
}

/** "Kubernetes-Kenntnisse": the word goes on behind the name. */
const abilityCompound =
  /[-–]?(?:kenntnisse?|erfahrung(?:en)?|praxis|experience|knowledge|skills?|kennis|ervaring)$/u;

function endsInAbility({ text, words }: CuedSentence, next: number): boolean {
  const { ability } = tables();
  if (abilityCompound.test(words[next - 1]?.text ?? '')) return true;
  let plain = 0;
  for (let at = next; at < next + furthest; at += 1) {
    if (ability.matchAt(words, at) !== -1) return true;
    const word = words[at];
    if (word === undefined) return false;
    const isName = /^[\p{Lu}\p{N}]/u.test(text.slice(word.start, word.end));
    if (isName || between.has(word.text)) continue;
    plain += 1;
    if (plain > 2 || !isWordText(word.text) || functionWords(word.text)) return false;
  }
  return false;
}

const functionWords = lazyWords('in on at for to of by from as is are was were that which who the a an');

const isWholeClause = (words: readonly Word[], at: number, next: number): boolean =>
  !isWordText(words[at - 1]?.text ?? ',') && /^[.)!;]?$/u.test(words[next]?.text ?? '');

/** "Worked beside the Kubernetes team": others use it. */
function ofOthers({ text, words }: CuedSentence, first: number, next: number): Stance | null {
  const by = tables().others.matchAt(words, next);
  if (by !== -1 && !candidate(words[by]?.text)) return 'aside';
  if (
    isDoneByOthers(text, words, first, next) ||
    isTaughtByOthers(words, first, next) ||
    isUndergone(words, first, next)
  )
    return 'aside';
  if (!otherPeople(words[next]?.text)) return null;
  const before = words
    .slice(Math.max(0, first - 3), first)
    .map(({ text }) => text)
    .filter((text) => !articles(text));
  return besideOthers(before.at(-1) ?? '') ? 'aside' : null;
}

const candidate = lazyWords('me myself us');

/** The last cue before a name that reaches it. */
function nearestCue({ words, cues }: CuedSentence, first: number): Reading {
  let best: { stance: Stance; qualified: boolean; to: number } = { stance: 'has', qualified: false, to: -1 };
  for (const cue of cues) {
    if (cue.to > first || cue.to <= best.to || cue.to < first - 2 * cue.reach) continue;
    if (reaches(words.slice(cue.to, first), cue.reach)) best = cue;
  }
  return best;
}

const stops = new Set(['.', ';', ':', '!', '?', '|', ')']);
const longestPiece = 4;

/** Only other names may stand between a cue and a skill: short pieces of a list, no new statement. */
function reaches(gap: readonly Word[], reach: number): boolean {
  if (gap.length > 2 * reach || gap[0]?.text === ',') return false;
  let words = 0;
  let piece = 0;
  for (const { text } of gap) {
    if (stops.has(text) || terminators(text)) return false;
    if (isWordText(text)) {
      words += 1;
      piece += 1;
    }
    if (text === ',') piece = 0;
    if (piece > longestPiece || words > reach) return false;
  }
  return true;
}
