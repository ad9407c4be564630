import { isHumanLanguage } from '../../../documents/structure/human-languages.ts';
import { lazyWords } from '../../../skills/lazy-words.ts';
import { type WordPatterns, wordPatterns } from '../../../skills/word-patterns.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import { abilityAfter, bareNegations, courseGoesOn, denialsAfter, stanceClasses } from '../stance-cues.ts';
import { isPlace } from '../words/place-words.ts';
import { type Cue, type CuedSentence, cuesIn } from './stance-cues-in.ts';
import { isOwn } from './stance-owner.ts';

/** Something a sentence says is missing or being learned, under the CV's own name. */
export interface StatedObject {
  readonly stance: 'denied' | 'learning';
  readonly name: string;
  /** UTF-16 offsets of the name into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * What a sentence denies or says is being learned, whether or not the catalogue knows it: "no experience in
 * industrial catering", "customs declarations: none", "no robot programming yet".
 */
export function statedObjects(sentence: string): StatedObject[] {
  const cued = cuesIn(sentence);
  if (
    cued.cues.length === 0 &&
    !cued.words.some(({ text }) => bareNegations(text) || negators(text) || isCourse(text))
  )
    return [];
  const found = [
    ...cued.cues.flatMap((cue) => objectsOf(cued, cue)),
    ...bareObjects(cued),
    ...markedObjects(cued),
    ...openCourses(cued),
  ];
  return [...new Map(found.map((object) => [object.start, object])).values()];
}

const negators = lazyWords('not none nil never noch nicht ninguno geen n/a');

/** The last word of a cue that has an object: a preposition or a verb of use. */
const leadsToObject = lazyWords(
  `${stanceClasses.about} mit im bei zu avec en de sur con em com di su met van dengan di dalam w z used use do done run managed administered performed studied driven flown operated installed fitted welded repaired handled taught pas encore domino manejo conozco conheço conosco todavía aún ainda ancora`,
);
/** These are left with anything: only names of skills count behind them. */
const learnedOpenly = new Set(['learning', 'erlerne', 'lerne', 'aprendiendo', 'aprendendo', 'imparando']);

function objectsOf({ text, words }: CuedSentence, cue: Cue): StatedObject[] {
  const last = words[cue.to - 1]?.text ?? '';
  const { stance } = cue;
  if (stance === 'aside' || cue.opens) return [];
  const isLed =
    stance === 'denied'
      ? leadsToObject(last)
      : (learnedOpenly.has(last) || isCourse(last) || isCourse(words[cue.to - 2]?.text)) &&
        isOwn(words, cue.from);
  if (!isLed || !isPersonal(words, cue) || isOnce(words, cue)) return [];
  return namesFrom(text, words, cue.to).map((name) => ({ ...name, stance }));
}

/** "Course", "Lehrgang", "curso". */
export const isCourse = lazyWords(`${stanceClasses.course} ${stanceClasses['course-of']}`);

const verbsOfWork = new Set(['work', 'works']);
/** "I do not work with children" is a choice; "I have yet to work with slate" is a fact on experience. */
const isPersonal = (words: readonly Word[], { from, to }: Cue): boolean =>
  !words.slice(from, to).some(({ text }) => verbsOfWork.has(text)) ||
  words.slice(from, to).some(({ text }) => text === 'yet');

/** "I did not use templates for this report": of one time, not of the person. */
const isOnce = (words: readonly Word[], { from, to }: Cue): boolean =>
  words.slice(from, to).some(({ text }) => text === 'did' || text === "didn't");

const mostWords = 4;
const mostNames = 4;
const leading = lazyWords(
  `under on onto unter sous bajo sob sotto onder pod the any my own other larger large bigger ${stanceClasses.quality} ${stanceClasses.setting} der die das den dem einer einem eines la le les el los las lo gli het een`,
);
const ending = lazyWords(
  `${stanceClasses.about} without but so yet until till because since as by from that which who whom while when where if though although or and nor our my your his her their its i we he she it they you is are was were has have had be been do does did can could will would now today currently per however due oder und aber da weil seit bisher bislang gearbeitet gemacht benutzt verwendet genutzt bedient eingesetzt gelernt ausgeführt gehabt gesammelt et ou mais car y o pero e mas ed ma en of maar dan atau tetapi`,
);
const joining = new Set([
  'or',
  'and',
  'nor',
  'oder',
  'und',
  'ou',
  'et',
  'y',
  'o',
  'e',
  'ed',
  'dan',
  'atau',
  'en',
  ',',
]);

/** The names of a list that begins at a word: "pastry, butchery or catering". */
function namesFrom(text: string, words: readonly Word[], from: number): Omit<StatedObject, 'stance'>[] {
  const names: Omit<StatedObject, 'stance'>[] = [];
  let at = from;
  while (names.length < mostNames) {
    while (leading(words[at]?.text)) at += 1;
    const name = nameAt(text, words, at);
    if (name === null) break;
    names.push({ name: name.name, start: name.start, end: name.end });
    at = name.next;
    if (!joining.has(words[at]?.text ?? '')) break;
    at += words[at]?.text === ',' && joining.has(words[at + 1]?.text ?? '') ? 2 : 1;
  }
  return names;
}

function nameAt(
  text: string,
  words: readonly Word[],
  from: number,
): (Omit<StatedObject, 'stance'> & { next: number }) | null {
  let to = from;
  while (to < from + mostWords + 1 && isPart(words, to, from)) to += 1;
  const [first, last] = [words[from], words[to - 1]];
  // A run that goes on is a clause, no name.
  if (first === undefined || last === undefined || to === from || to > from + mostWords) return null;
  const name = text.slice(first.start, last.end);
  return isObject(name) ? { name, start: first.start, end: last.end, next: to } : null;
}

function isPart(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (word === undefined || (at > from && word.start - (words[at - 1]?.end ?? 0) > 2)) return false;
  if (word.text === 'of' || word.text === '/') return at > from && isWordText(words[at + 1]?.text ?? '');
  return isWordText(word.text) && !ending(word.text);
}

const vague = lazyWords(
  'work job this that these those it them such area areas field fields kind something anything nothing everything thing things people person team teams customers clients patients children pupils students colleagues shifts nights weekends overtime holidays group groups others both same ropes way ways english home abroad',
);

function isObject(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.every((word) => vague(word)) || /^(?:a|an|ein|eine|un|une|una|\d+)$/u.test(words[0] ?? ''))
    return false;
  if (
    /^(?:any|some|every|no)(?:thing|body|one)$|^(?:much|many|so|such|alcohol|tobacco|drugs|cigarettes)$/u.test(
      words[0] ?? '',
    )
  )
    return false;
  if (isPlace(name) || words.some((word) => isHumanLanguage(word))) return false;
  return /\p{L}{3}/u.test(name) || /^\p{Lu}{2,}$/u.test(name) || /^[CR]$/u.test(name);
}

interface Tables {
  readonly ability: WordPatterns;
  readonly after: WordPatterns;
  readonly goesOn: WordPatterns;
}
let tables: Tables | undefined;
const patterns = (): Tables => {
  tables ??= {
    goesOn: wordPatterns(courseGoesOn, stanceClasses),
    ability: wordPatterns(abilityAfter, stanceClasses),
    after: wordPatterns(denialsAfter, stanceClasses),
  };
  return tables;
};

/** Heads that name an activity: "no retail work so far"; "no accidents so far" denies no skill. */
const activity = /(?:ing|ung|ment|ysis|ics|ology|ography|tion)$/u;
const activityWords = lazyWords(
  'work cases procedures projects duties tasks operations design maintenance surgery therapy care accounting law tax payroll software tools sales retail practice',
);
const outcomes = lazyWords('publication publications interruption complication violation accident training');

/** "No robot programming yet", "No ECMO cases of my own so far". */
function bareObjects({ text, words, masked }: CuedSentence): StatedObject[] {
  return words.flatMap((word, index) => {
    if (!bareNegations(word.text) || masked.has(index) || !isOwn(words, index)) return [];
    if (isSaidOfItem(words, index)) return [];
    let at = index + 1;
    while (leading(words[at]?.text)) at += 1;
    let to = at;
    while (to < at + mostWords && isPart(words, to, at) && patterns().ability.matchAt(words, to) === -1)
      to += 1;
    const [first, last] = [words[at], words[to - 1]];
    if (first === undefined || last === undefined || to === at) return [];
    const isSaid = patterns().ability.matchAt(words, to) !== -1;
    const head = text.slice(last.start, last.end);
    const isActivity =
      /^\p{Lu}{2,}$/u.test(head) ||
      activityWords(last.text) ||
      (activity.test(last.text) && !outcomes(last.text));
    const name = text.slice(first.start, last.end);
    return isSaid && isActivity && isObject(name)
      ? [{ stance: 'denied' as const, name, start: first.start, end: last.end }]
      : [];
  });
}

/** "ABAP | no programming experience": the denial is about what stands before the mark. */
export function isSaidOfItem(words: readonly Word[], at: number): boolean {
  if (!/^[:(|\t–—-]$/u.test(words[at - 1]?.text ?? '') || !isWordText(words[at - 2]?.text ?? ''))
    return false;
  const to = patterns().after.matchAt(words, at);
  return to !== -1 && /^[,;.()|\t]?$/u.test(words[to]?.text ?? '');
}

/** "ECMO: not yet", "Customs declarations – none": the name is the item before the mark. */
function markedObjects({ text, words }: CuedSentence): StatedObject[] {
  return words.flatMap(({ text: mark }, index) => {
    if (!/^[:(|\t–—-]$/u.test(mark)) return [];
    const to = patterns().after.matchAt(words, index + 1);
    if (to === -1 || !/^[,;.()|\t]?$/u.test(words[to]?.text ?? '')) return [];
    // "ISTQB      : not done": a colon behind a column of blanks.
    const end = mark === ':' && words[index - 1]?.text === '\t' ? index - 1 : index;
    let from = end;
    while (from > 0 && isPart(words, from - 1, -1)) from -= 1;
    const [first, last] = [words[from], words[end - 1]];
    if (first === undefined || last === undefined || from === end || end - from > mostWords) return [];
    const name = text.slice(first.start, last.end);
    const isLabel =
      /^(?:notes?|gaps?|missing|skills?|experience|knowledge|referenc\p{L}*|children|kids|kinder|driving licen[cs]e|disabilit\p{L}*|allergies|convictions?|dependents?|publications?|sick\p{L}*|notice\p{L}*|criminal\p{L}*|vorstrafen|smoker|tattoos?|car)$/iu.test(
        name,
      );
    return isObject(name) && !isLabel
      ? [{ stance: 'denied' as const, name, start: first.start, end: last.end }]
      : [];
  });
}

const longestCourse = 8;
const courseOf = lazyWords('in on for of about zu zum zur für über de en em di su van over');
const courseKind = lazyWords(
  'online evening night weekend part-time short intensive distance the a an einen eine',
);

/** "Evening course in beekeeping (in progress)", "Lehrgang Obstbau – noch nicht abgeschlossen". */
function openCourses({ text, words }: CuedSentence): StatedObject[] {
  return words.flatMap(({ text: mark }, index) => {
    if (!/^[:(,|\t–—-]$/u.test(mark)) return [];
    const to = patterns().goesOn.matchAt(words, index + 1);
    if (to === -1 || !/^[,;.()|\t]?$/u.test(words[to]?.text ?? '')) return [];
    let from = index;
    while (from > 0 && index - from < longestCourse && isWordText(words[from - 1]?.text ?? '')) from -= 1;
    const course = words.findIndex((word, at) => at >= from && at < index && isCourse(word.text));
    if (course === -1) return [];
    let [start, end] = course === index - 1 ? [from, course] : [course + 1, index];
    while (start < end && (courseOf(words[start]?.text) || courseKind(words[start]?.text))) start += 1;
    const [first, last] = [words[start], words[end - 1]];
    if (first === undefined || last === undefined || start >= end || end - start > mostWords) return [];
    const name = text.slice(first.start, last.end);
    return isObject(name) ? [{ stance: 'learning' as const, name, start: first.start, end: last.end }] : [];
  });
}
