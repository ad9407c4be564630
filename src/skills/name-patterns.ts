import { lazy } from '../catalog/lazy.ts';
import { bullets, itemMarks } from './list-marks.ts';
import {
  abilityNouns,
  followingPrepositions,
  languageNouns,
  leadIns,
  listWords,
  qualifiers,
  skillNouns,
  softwareNouns,
  strongLeadIns,
} from './skill-wording.ts';

const any = (lists: readonly string[]): string => `(?:${lists.join('|')})`;
const version = String.raw`(?:\s?v?\d+(?:[.\d]|\.x)*[a-z]?\+?)?`;

/** What may end the text before a name. */
export const patternsBefore = lazy(() => {
  const word = (lists: readonly string[]): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])${any(lists)}\s(?:${any(qualifiers)}\s)?$`, 'iu');
  return {
    edge: new RegExp(
      String.raw`(?:(?:^|\n)[\s\-–—>${bullets}]*|[${itemMarks}:([]\s*|[.!?]\s+|\s[-–—&+]\s|\t|\s{2,}|\s${any(listWords)}\s+)$`,
      'iu',
    ),
    strong: word(strongLeadIns),
    lead: word(leadIns),
    qualifier: new RegExp(String.raw`(?<![\p{L}\p{N}])${any(qualifiers)}\s$`, 'iu'),
    opening: new RegExp(String.raw`^[\s\-–—>${bullets}]*\p{Lu}\p{L}*\s$`, 'u'),
    proper: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*\s$/u,
    glued: /\S$/u,
    /** Before the name of a season: "taught in Spring". */
    time: /(?<!\p{L})(?:in|of|during|since|until|last|next|this|each|every|the|early|late)\s$/iu,
  };
});

/** What may begin the text after a name. */
export const patternsAfter = lazy(() => ({
  edge: new RegExp(
    String.raw`^${version}(?:\s*$|\s*\r?\n|\s*[${itemMarks}()[\]:!?]|\.(?:\s|$)|\s[-–—&+]\s|\t|\s{2,}|\s${any(listWords)}\s)`,
    'iu',
  ),
  /** "C/F forms", "R & D": a letter that is half of an abbreviation. */
  letterPair: /^\s*[/&]\s*\p{L}(?![\p{L}\p{N}+#])/u,
  /** "C. Miller", but not the end of a line. */
  initial: /^\.[ \t]*\p{L}/u,
  /** "Spring 2019", "Fall '18", but not the version "Spring 5.3". */
  year: /^\s*,?\s?(?:of\s)?['’]?\d{2,4}(?!\.)/u,
  noun: new RegExp(String.raw`^${version}[\s-]${any(skillNouns)}(?![\p{L}\p{N}])`, 'iu'),
  languageNoun: new RegExp(
    String.raw`^${version}[\s-](?:\p{Ll}+\s)?${any(languageNouns)}(?![\p{L}\p{N}])`,
    'iu',
  ),
  softwareNoun: new RegExp(
    String.raw`^${version}[\s-](?:\p{Ll}+\s)?${any(softwareNouns)}(?![\p{L}\p{N}])`,
    'iu',
  ),
  ability: new RegExp(String.raw`^[\s-]${any(abilityNouns)}(?![\p{L}\p{N}])`, 'u'),
  based: /^-(?:based|style|like|driven|powered)(?![\p{L}\p{N}])/iu,
  purpose: new RegExp(String.raw`^${version}\s(?:for|für|para|pour|untuk)\s`, 'iu'),
  preposition: new RegExp(String.raw`^${version}\s${any(followingPrepositions)}\s`, 'iu'),
}));
