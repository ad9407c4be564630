import { bullets, itemMarks } from './list-marks.ts';
import { isLabelled } from './skill-label.ts';
import {
  abilityNouns,
  followingPrepositions,
  languageNouns,
  leadIns,
  listWords,
  qualifiers,
  seasons,
  skillNouns,
  strongLeadIns,
} from './skill-wording.ts';

/** What the words directly around a name say. */
export type NameContext = {
  /**
   * `edge`: an item or line begins here; `strong`, `lead`: skill wording leads to it; `qualifier`: "advanced …";
   * `opening`: one capitalised word from the begin of the line; `proper`: a capitalised word inside it.
   */
  readonly left: 'edge' | 'strong' | 'lead' | 'qualifier' | 'word' | 'opening' | 'proper' | 'glued';
  /** `edge`: the item ends here; `noun`: "… programming"; `preposition`: "… for"; `word`: any other word. */
  readonly right: 'edge' | 'noun' | 'preposition' | 'word' | 'glued';
  /** The line or the heading above it is labelled as a list of skills. */
  readonly labelled: boolean;
};

const window = 120;

const any = (lists: readonly string[]): string => `(?:${lists.join('|')})`;
const leftEdge = new RegExp(
  String.raw`(?:(?:^|\n)[\s\-–—>${bullets}]*|[${itemMarks}:([]\s*|[.!?]\s+|\s[-–—&+]\s|\t|\s{2,}|\s${any(listWords)}\s+)$`,
  'iu',
);
const beforeStrong = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${any(strongLeadIns)}\s(?:${any(qualifiers)}\s)?$`,
  'iu',
);
const beforeLead = new RegExp(String.raw`(?<![\p{L}\p{N}])${any(leadIns)}\s(?:${any(qualifiers)}\s)?$`, 'iu');
const beforeQualifier = new RegExp(String.raw`(?<![\p{L}\p{N}])${any(qualifiers)}\s$`, 'iu');
const beforeProper = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*\s$/u;
const opening = new RegExp(String.raw`^[\s\-–—>${bullets}]*\p{Lu}\p{L}*\s$`, 'u');
const beforeGlued = /\S$/u;

const version = String.raw`(?:\s?v?\d+(?:[.\d]|\.x)*[a-z]?\+?)?`;
const rightEdge = new RegExp(
  String.raw`^${version}(?:\s*$|\s*\r?\n|\s*[${itemMarks}():!?\]]|\.(?:\s|$)|\s[-–—&+]\s|\t|\s{2,}|\s${any(listWords)}\s)`,
  'iu',
);
/** "C/F forms", "R & D": a letter that is half of an abbreviation. */
const letterPair = /^\s*[/&]\s*\p{L}(?![\p{L}\p{N}+#])/u;
/** "C. Miller", but not the end of a line. */
const isInitial = /^\.[ \t]*\p{L}/u;
const afterNoun = new RegExp(String.raw`^${version}[\s-]${any(skillNouns)}(?![\p{L}\p{N}])`, 'iu');
const afterLanguageNoun = new RegExp(
  String.raw`^${version}[\s-](?:\p{Ll}+\s)?${any(languageNouns)}(?![\p{L}\p{N}])`,
  'iu',
);
const afterAbility = new RegExp(String.raw`^[\s-]${any(abilityNouns)}(?![\p{L}\p{N}])`, 'u');
const afterBased = /^-(?:based|style|like|driven|powered)(?![\p{L}\p{N}])/iu;
const afterPreposition = new RegExp(String.raw`^${version}\s${any(followingPrepositions)}\s`, 'iu');

/** Looks at the words around `text.slice(start, end)`; the cost does not grow with the text. */
export function nameContext(text: string, start: number, end: number, isLanguage: boolean): NameContext {
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  const name = text.slice(start, end);
  const labelled = isLabelled(before);
  const left = labelled && /\p{L}\s$/u.test(before) ? 'edge' : leftOf(before);
  return { left, right: rightOf(name, after, isLanguage), labelled };
}

function leftOf(before: string): NameContext['left'] {
  if (before === '' || leftEdge.test(before)) return 'edge';
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/["'“”‘’*_`]+$/u, '');
  if (beforeStrong.test(line)) return 'strong';
  if (beforeLead.test(line)) return 'lead';
  if (beforeQualifier.test(line)) return 'qualifier';
  if (beforeProper.test(line)) return opening.test(line) ? 'opening' : 'proper';
  return beforeGlued.test(line) ? 'glued' : 'word';
}

function rightOf(name: string, after: string, isLanguage: boolean): NameContext['right'] {
  if (name.length === 1 && (isInitial.test(after) || letterPair.test(after))) return 'glued';
  if (seasons.has(name.toLowerCase()) && /^\s*,?\s?(?:of\s)?(?:'|’)?\d{2,4}(?!\.)/u.test(after))
    return 'word';
  if (after === '' || rightEdge.test(after)) return 'edge';
  if (afterNoun.test(after) || afterAbility.test(after) || afterBased.test(after)) return 'noun';
  if (isLanguage && afterLanguageNoun.test(after)) return 'noun';
  if (afterPreposition.test(after)) return 'preposition';
  return /^\s/u.test(after) ? 'word' : 'glued';
}
