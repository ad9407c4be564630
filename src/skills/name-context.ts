import type { CatalogSkill } from '../../schemas/catalog.ts';
import { levelFromWording } from './level-from-wording.ts';
import { patternsAfter, patternsBefore } from './name-patterns.ts';
import { isLabelled } from './skill-label.ts';
import {
  isAbilityNoun,
  isDeed,
  isEndOfClause,
  isFollowingPreposition,
  isLanguageNoun,
  isMadeNoun,
  isProgramNoun,
  isPurpose,
  isQualifier,
  isSeason,
  isSkillNoun,
  isSoftwareNoun,
} from './skill-wording.ts';
import type { WordPatterns } from './word-patterns.ts';
import { type Word, wordsOf } from './words.ts';

/** What the words directly around a name say. */
export type NameContext = {
  /**
   * `edge`: an item or line begins here; `strong`, `lead`: skill wording leads to it; `qualifier`: "advanced …";
   * `opening`: one capitalised word from the begin of the line, `deed`: the same where it is a verb of making;
   * `proper`: a capitalised word inside it.
   */
  readonly left: 'edge' | 'strong' | 'lead' | 'qualifier' | 'word' | 'opening' | 'deed' | 'proper' | 'glued';
  /**
   * `edge`: the item ends here; `noun`: "… programming"; `made`: "… models"; `purpose`: "… for"; `preposition`:
   * "… on"; `word`: any other word.
   */
  readonly right: 'edge' | 'noun' | 'made' | 'purpose' | 'preposition' | 'word' | 'glued';
  /** The line or the heading above it is labelled as a list of skills. */
  readonly labelled: boolean;
  /** The clause says what somebody brings along: "I bring", "my strengths are". */
  readonly offered: boolean;
};

const window = 120;

/** Looks at the words around `text.slice(start, end)`; the cost does not grow with the text. */
export function nameContext(
  text: string,
  start: number,
  end: number,
  kind: CatalogSkill['kind'],
): NameContext {
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  const name = text.slice(start, end);
  const labelled = isLabelled(before);
  const left = labelled && /\p{L}\s$/u.test(before) ? 'edge' : leftOf(name, before);
  return { left, right: rightOf(name, after, kind), labelled, offered: isOffered(before) };
}

const offer =
  /(?<!\p{L})(?:bring|brings|bringing|offer|offers|strengths?|known for|praised for|valued for|good at|strong (?:in|at)|qualities|stärken|bringe|apporte|aporto|ofrezco|trago|porto)(?!\p{L})[^.;!?\n]*$/iu;
const isOffered = (before: string): boolean => offer.test(before);

function leftOf(name: string, before: string): NameContext['left'] {
  const { edge, strong, lead, proper, opening, glued, time } = patternsBefore();
  if (before === '' || edge.test(before)) return 'edge';
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/["'“”‘’*_`]+$/u, '');
  if (isSeason(name.toLowerCase()) && time.test(line)) return 'word';
  if (/\s$/u.test(line)) {
    const words = wordsOf(line);
    if (endsIn(strong, words)) return 'strong';
    if (endsIn(lead, words)) return 'lead';
    if (isQualifier(words.at(-1)?.text)) return 'qualifier';
  }
  if (proper.test(line)) {
    if (!opening.test(line)) return 'proper';
    return isDeed(wordsOf(line).at(-1)?.text) ? 'deed' : 'opening';
  }
  return glued.test(line) ? 'glued' : 'word';
}

/** Words of the longest lead-in. */
const longestLeadIn = 8;

/** Whether the words end in a lead-in, or in one with a qualifier behind it. */
function endsIn(patterns: WordPatterns, words: readonly Word[]): boolean {
  const end = words.length;
  const isQualified = isQualifier(words.at(-1)?.text);
  for (let at = Math.max(0, end - longestLeadIn); at < end; at += 1) {
    const to = patterns.matchAt(words, at);
    if (to === end || (isQualified && to === end - 1)) return true;
  }
  return false;
}

/** "Excel (advanced)", "R (basic)": a bracket that words a level is about a skill. A share may be one of working hours. */
function isRated(after: string): boolean {
  const said = /^\s*[([]([^()[\]]{1,30})[)\]]/u.exec(after)?.[1];
  return said !== undefined && !/\d\s?%/.test(said) && levelFromWording(said) !== null;
}

/** "Excel (pivot tables)", "Word: mail merge": in brackets or behind a colon stand features that only programs have. */
const isFeatured = (after: string): boolean =>
  /^\s*(?:[([][^()[\]\n]{0,40}?|[:–—-]\s[^.;\n]{0,30}?)(?<!\p{L})(?:pivots?|pivot tables?|formulas?|formulae|[vx]?lookups?|macros?|mail merge|spreadsheets?|worksheets?|conditional formatting|power query|slicers?|slides|queries|shared calendars?|tabelas dinâmicas|tablas dinámicas|tableaux croisés(?: dynamiques)?|sverweis|tabelle pivot|serienbriefe?|vba)(?!\p{L})/iu.test(
    after,
  );

function rightOf(name: string, after: string, kind: CatalogSkill['kind']): NameContext['right'] {
  const { edge, initial, letterPair, year, version } = patternsAfter();
  if (name.length === 1 && (initial.test(after) || letterPair.test(after))) return 'glued';
  if (isSeason(name.toLowerCase()) && year.test(after)) return 'word';
  if (isRated(after) || (isProgram(kind) && isFeatured(after))) return 'noun';
  if (after === '' || edge.test(after)) return 'edge';
  const rest = after.slice(version.exec(after)?.[0].length ?? 0);
  const [first, second] = wordsOf(rest.replace(/^-/u, ' ').slice(0, window / 2));
  if (first === undefined || !/^[\s-]/u.test(rest)) return /^\s/u.test(after) ? 'word' : 'glued';
  if (isSkillNoun(first.text) || isAbility(rest, after, first.text) || isBased(after)) return 'noun';
  const nouns = kind === 'language' ? isLanguageNoun : isSoftware(kind) ? isSoftwareNoun : null;
  const isMiddle = /^[\s-]\p{Ll}+\s/u.test(rest);
  if (nouns?.(first.text) || (isMiddle && nouns?.(second?.text))) return 'noun';
  const made = isProgram(kind) && rest === after ? madeOf(rest, first, second) : null;
  if (made !== null) return made;
  if (rest.startsWith('-')) return /^\s/u.test(after) ? 'word' : 'glued';
  if (isPurpose(first.text) || isEndOfClause(first.text)) return 'purpose';
  if (isFollowingPreposition(first.text)) return 'preposition';
  return /^\s/u.test(after) ? 'word' : 'glued';
}

const isSoftware = (kind: CatalogSkill['kind']): boolean => kind === 'framework' || kind === 'platform';
const isProgram = (kind: CatalogSkill['kind']): boolean => kind === 'tool' || isSoftware(kind);

/** In lower case, directly behind the name or with one word between: "Jenkins build pipelines". */
function madeOf(rest: string, first: Word, second: Word | undefined): 'noun' | 'made' | null {
  if (!/^\s\p{Ll}/u.test(rest)) return null;
  const behind = /^\s\p{Ll}+\s\p{Ll}/u.test(rest) ? [first, second] : [first];
  if (behind.some((word) => isProgramNoun(word?.text))) return 'noun';
  return isMadeNoun(first.text) ? 'made' : null;
}

const isBased = (after: string): boolean => /^-(?:based|style|like|driven|powered)(?![a-z])/iu.test(after);
/** In lower case and without a version before it: "Excel skills", not the heading "Project Experience". */
const isAbility = (rest: string, after: string, word: string): boolean =>
  rest === after && isAbilityNoun(word) && /^[\s-]\p{Ll}/u.test(rest);
