import { lazyWords } from './lazy-words.ts';
import type { NameContext } from './name-context.ts';

/**
 * Programs named with a word of every day that is nobody's name and no place's: a capital inside a sentence can
 * mean only the program. Names like Swift, Ruby or Jenkins are none of these.
 */
const isEverydayProgram = lazyWords('excel word access outlook notion slack');

/** A verb and no noun: as an item of its own, or behind a preposition, it can be only the program. */
const isVerbAsName = (name: string): boolean => name === 'Excel';

const words = String.raw`(?<!\p{L})`;
/** What is done with a program is done in, with or from it; "to Excel" is also a verb, unless something is moved there. */
const usedIn = new RegExp(
  String.raw`${words}(?:in|using|via|into|with|between|from|through|mit|avec|con|em|en|com|sur)\s$`,
  'iu',
);
const movedTo = new RegExp(
  String.raw`${words}(?:from\s[^.;:\n]{2,40}|mov(?:ed|ing|e)|migrat\w+|export\w*|transferr?\w*|convert\w*|switch\w*|copied|import\w*|upload\w*|link\w*)(?:\s[^.;:\n]{1,40})?\sto\s$`,
  'iu',
);
const ofIt = new RegExp(
  String.raw`${words}(?:use|knowledge|command|experience|working|basics?|features|functions|version|copy|part) of\s$`,
  'iu',
);

/** What people make, keep or learn in a program: "weekly Excel workshops", "an Excel course". */
const isOfficeNoun = lazyWords(
  'workshop workshops course courses training trainings lesson lessons class classes tracker trackers log logs list lists register registers schedule schedules rota rotas file files export exports import imports formula formulas formulae function functions template templates sheet sheets table tables user users exam certificate level',
);

/**
 * Whether the place of a name that is spelled like its program says that the program is meant. `before` and
 * `after`: the text around it, some words of the same line at least.
 */
export function isEverydayProgramNamed(
  name: string,
  before: string,
  after: string,
  { left, right }: Pick<NameContext, 'left' | 'right'>,
): boolean {
  if (left === 'glued' || right === 'glued' || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  if (!isEverydayProgram(name.toLowerCase())) return false;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isBehind = usedIn.test(line) || ofIt.test(line) || movedTo.test(line);
  if (!isVerbAsName(name)) return isBehind && /\p{Ll}{2}/u.test(firstCut(line)) && endsThere(after, right);
  if (isBehind || /(?<!\p{L})(?:on|an)\s$/u.test(line))
    return right !== 'word' || !/^\s\p{Lu}/u.test(after) || /^\s(?:Using|For|With|And)\s/u.test(after);
  if (left === 'edge') return right === 'edge' ? !isSlogan(line, after) : right === 'purpose';
  const [next = ''] = /^\s(\p{Ll}+)/u.exec(after)?.slice(1) ?? [];
  return isMarked(line) && isOfficeNoun(next);
}

/** A clause ends, or goes on in lower case: "in Word and lists in …", but not "in Access and Inclusion". */
const endsThere = (after: string, right: NameContext['right']): boolean =>
  (right === 'edge' && !/^\s*(?:[&/–—-]|\p{Ll}{1,3}\s)\s?\p{Lu}/u.test(after)) ||
  ((right === 'preposition' || right === 'purpose') && !/^\s(?:of|to)\s/u.test(after));

/** The clause without its first word, whose capital says nothing. */
const firstCut = (line: string): string => line.replace(/^\W*\p{L}+/u, '');

/** A word in lower case stands directly before, so that the capital marks a name. */
const isMarked = (line: string): boolean => /(?<![\p{L}\p{N}])\p{Ll}{2,}\s$/u.test(line);

/** "Learn. Grow. Excel." and "Strive and Excel!" call upon somebody. */
const isSlogan = (line: string, after: string): boolean =>
  /^\s*!/u.test(after) ||
  (/[.!?]\s+$/u.test(line) && /^\s*\.?\s*(?:\n|$)/u.test(after)) ||
  /(?:\s(?:and|to|&|or|und|y|e|et)\s+)$/iu.test(line);
