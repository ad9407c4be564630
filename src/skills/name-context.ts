import {
  abilityNouns,
  followingPrepositions,
  languageNouns,
  leadIns,
  listWords,
  qualifiers,
  seasons,
  skillLabels,
  skillNouns,
  strongLeadIns,
} from './skill-wording.ts';

/** What the words directly around a name say. */
export type NameContext = {
  /** `edge`: an item or line begins here; `strong`/`lead`: skill wording leads to it; `word`: any other word. */
  readonly left: 'edge' | 'strong' | 'lead' | 'qualifier' | 'word' | 'proper' | 'glued';
  /** `edge`: the item ends here; `noun`: "… programming"; `preposition`: "… for"; `word`: any other word. */
  readonly right: 'edge' | 'noun' | 'preposition' | 'word' | 'glued';
  /** The line or the heading above it is labelled as a list of skills, and the name begins an item of it. */
  readonly labelled: boolean;
};

const window = 120;

const any = (lists: readonly string[]): string => `(?:${lists.join('|')})`;
const bullet = String.raw`[\s\-–—*•·●▪◦‣>]*`;

const leftEdge = new RegExp(
  String.raw`(?:(?:^|\n)${bullet}|[,;|•·●▪◦‣/:(、，；・[]\s*|[.!?]\s+|\s[-–—&+]\s|\t|\s{3,}|\s${any(listWords)}\s+)$`,
  'iu',
);
const beforeStrong = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${any(strongLeadIns)}\s(?:${any(qualifiers)}\s)?$`,
  'iu',
);
const beforeLead = new RegExp(String.raw`(?<![\p{L}\p{N}])${any(leadIns)}\s(?:${any(qualifiers)}\s)?$`, 'iu');
const beforeQualifier = new RegExp(String.raw`(?<![\p{L}\p{N}])${any(qualifiers)}\s$`, 'iu');
const beforeProper = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*\s$/u;
const beforeGlued = /\S$/u;

const version = String.raw`(?:\s?v?\d+(?:[.\d]|\.x)*\+?)?`;
const rightEdge = new RegExp(
  String.raw`^${version}(?:\s*$|\s*\r?\n|\s*[,;|•·●▪◦‣():、，；・!?\]]|\s*/|\.(?:\s|$)|\s[-–—&+]\s|\t|\s{3,}|\s${any(listWords)}\s)`,
  'iu',
);
const afterNoun = new RegExp(String.raw`^${version}[\s-]${any(skillNouns)}(?![\p{L}\p{N}])`, 'iu');
const afterLanguageNoun = new RegExp(
  String.raw`^${version}[\s-](?:\p{Ll}+\s)?${any(languageNouns)}(?![\p{L}\p{N}])`,
  'iu',
);
const afterAbility = new RegExp(String.raw`^[\s-]${any(abilityNouns)}(?![\p{L}\p{N}])`, 'u');
const afterBased = /^-(?:based|style|like|driven|powered)(?![\p{L}\p{N}])/iu;
const afterPreposition = new RegExp(String.raw`^${version}\s${any(followingPrepositions)}\s`, 'iu');

const label = new RegExp(String.raw`(?<![\p{L}\p{N}-])${any(skillLabels)}(?![\p{L}\p{N}-])`, 'iu');

/** Looks at the words around `text.slice(start, end)`; the cost does not grow with the text. */
export function nameContext(text: string, start: number, end: number, isLanguage: boolean): NameContext {
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  const name = text.slice(start, end);
  return { left: leftOf(before), right: rightOf(name, after, isLanguage), labelled: isLabelled(before) };
}

function leftOf(before: string): NameContext['left'] {
  if (before === '' || leftEdge.test(before)) return 'edge';
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/["'“”‘’*_`]+$/u, '');
  if (beforeStrong.test(line)) return 'strong';
  if (beforeLead.test(line)) return 'lead';
  if (beforeQualifier.test(line)) return 'qualifier';
  if (beforeProper.test(line)) return 'proper';
  return beforeGlued.test(line) ? 'glued' : 'word';
}

function rightOf(name: string, after: string, isLanguage: boolean): NameContext['right'] {
  if (name.length === 1 && /^\.\s*\p{L}/u.test(after) && !/^\.\s*\n/u.test(after)) return 'glued';
  if (seasons.has(name.toLowerCase()) && /^\s*,?\s?(?:of\s)?(?:'|’)?\d{2,4}(?!\.)/u.test(after))
    return 'word';
  if (after === '' || rightEdge.test(after)) return 'edge';
  if (afterNoun.test(after) || afterAbility.test(after) || afterBased.test(after)) return 'noun';
  if (isLanguage && afterLanguageNoun.test(after)) return 'noun';
  if (afterPreposition.test(after)) return 'preposition';
  return /^\s/u.test(after) ? 'word' : 'glued';
}

function isLabelled(before: string): boolean {
  const lines = before.split('\n');
  const line = lines.at(-1) ?? '';
  const colon = line.indexOf(':');
  if (colon > 0) return colon <= 60 && label.test(line.slice(0, colon));
  const above = lines.slice(0, -1).findLast((other) => other.trim() !== '') ?? '';
  const isHeading = above.trim().split(/\s+/u).length <= 5 && !/[,.;]/u.test(above);
  return isHeading && new RegExp(`^${bullet}$`, 'u').test(line) && label.test(above);
}
