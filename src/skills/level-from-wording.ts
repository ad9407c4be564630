import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';
import { findScale, type LevelWording } from './level-scale.ts';
import { levelDenials, levelPhrases, levelsAlone } from './level-words.ts';
import { compareLevels, levelDistance } from './levels.ts';
import { sameLengthLower } from './same-length-lower.ts';

type Patterns = {
  readonly alone: RegExp;
  readonly phrase: RegExp;
  readonly denial: RegExp;
};

/**
 * The level that a wording beside a skill gives it: "advanced", "good working knowledge of". Of two neighbouring
 * levels the lower. Null where nothing is said, where it is denied ("not an expert"), where far levels stand
 * together, for marks on a scale ("4/5", "★★★☆☆", "80 %") and for the CEFR levels of natural languages.
 */
export const levelFromWording = (text: string): ProficiencyLevel | null => findLevel(text)?.level ?? null;

/** The same with the place of the wording in the text. */
export function findLevel(wording: string): LevelWording | null {
  const text = sameLengthLower(wording);
  if (!mayWordLevel(text)) return findScale(text);
  const { alone, phrase, denial } = patterns();
  const whole = alone.exec(text);
  if (whole !== null) return { level: levelOf(whole), start: 0, end: text.length };
  const scale = findScale(text);
  if (scale !== null) return scale;
  const matches = [...text.matchAll(phrase)];
  if (matches.some(({ index }) => denial.test(text.slice(Math.max(0, index - 40), index)))) return null;
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const levels = matches.map(levelOf).sort(compareLevels);
  const [lowest, highest] = [levels[0] as ProficiencyLevel, levels.at(-1) as ProficiencyLevel];
  if (levelDistance(lowest, highest) > 1) return null;
  return { level: lowest, start: first.index, end: last.index + last[0].length };
}

function levelOf({ groups }: RegExpMatchArray): ProficiencyLevel {
  const found = Object.entries(groups ?? {}).find(([, value]) => value !== undefined);
  return (found as [ProficiencyLevel, string])[0];
}

const mostLetters = 3;
let begins: ReadonlySet<string> | undefined;

/** Whether a word begins as one of the tables does: most texts are done with here, long before the expressions. */
function mayWordLevel(text: string): boolean {
  begins ??= new Set(
    [...levelPhrases, ...levelsAlone].flatMap(([, words]) =>
      (words.match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, mostLetters)),
    ),
  );
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (begins.has(word.slice(0, mostLetters))) return true;
  return false;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  const groups = (table: typeof levelPhrases): string =>
    table.map(([level, words]) => `(?<${level}>${words})`).join('|');
  compiled ??= {
    alone: new RegExp(
      `^[\\s(\\[:–—-]*(?:${groups(levelsAlone)})(?:\\s(?:level|niveau|nivel))?[\\s)\\].]*$`,
      'u',
    ),
    // "Visual Basic" and "expert systems" are names, "basic" and "expert" in them no levels.
    phrase: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<!visual |quick)(?:${groups(levelPhrases)})(?![\\p{L}\\p{N}]|\\ssystems?|\\.net)`,
      'gu',
    ),
    denial: new RegExp(`(?<![\\p{L}\\p{N}])(?:${levelDenials})\\s(?:[\\p{L}'’-]+\\s){0,2}$`, 'u'),
  };
  return compiled;
}
