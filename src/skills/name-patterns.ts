import { lazy } from '../catalog/lazy.ts';
import { bullets, itemMarks } from './list-marks.ts';
import { leadIns, listWords, strongLeadIns } from './skill-wording.ts';
import { wordPatterns } from './word-patterns.ts';

const joiners = `(?:${listWords.join('|')})`;
const version = String.raw`(?:\s?v?\d+(?:[.\d]|\.x)*[a-z]?\+?)?`;

/** What may end the text before a name. */
export const patternsBefore = lazy(() => ({
  edge: new RegExp(
    String.raw`(?:(?:^|\n)[\s\-–—>${bullets}]*|[${itemMarks}:([]\s*|[.!?]\s+|\s[-–—&+]\s|\t|\s{2,}|\s${joiners}\s+)$`,
    'iu',
  ),
  strong: wordPatterns(strongLeadIns),
  lead: wordPatterns(leadIns),
  opening: new RegExp(String.raw`^[\s\-–—>${bullets}]*\p{Lu}\p{L}*\s$`, 'u'),
  proper: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*\s$/u,
  glued: /\S$/u,
  /** Before the name of a season: "taught in Spring". */
  time: /(?<!\p{L})(?:in|of|during|since|until|last|next|this|each|every|the|early|late)\s$/iu,
}));

/** What may begin the text after a name. */
export const patternsAfter = lazy(() => ({
  edge: new RegExp(
    String.raw`^${version}(?:\s*$|\s*\r?\n|\s*[${itemMarks}()[\]:!?]|\.(?:\s|$)|\s[-–—&+]\s|\t|\s{2,}|\s${joiners}\s)`,
    'iu',
  ),
  /** "C/F forms", "R & D": a letter that is half of an abbreviation. */
  letterPair: /^\s*[/&]\s*\p{L}(?![\p{L}\p{N}+#])/u,
  /** "C. Miller", but not the end of a line. */
  initial: /^\.[ \t]*\p{L}/u,
  /** "Spring 2019", "Fall '18", but not the version "Spring 5.3". */
  year: /^\s*,?\s?(?:of\s)?['’]?\d{2,4}(?!\.)/u,
  version: new RegExp(`^${version}`, 'u'),
}));
