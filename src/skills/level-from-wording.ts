import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';
import { levelFromScale } from './level-scale.ts';
import { levelDenials, levelPhrases, levelsAlone } from './level-words.ts';
import { compareLevels, levelDistance } from './levels.ts';

type Patterns = {
  readonly alone: RegExp;
  readonly phrase: RegExp;
  readonly denial: RegExp;
};

/**
 * The level that a wording beside a skill gives it: "advanced", "good working knowledge of", "4/5", "★★★☆☆",
 * "80 %". Of two neighbouring levels the lower. Null where nothing is said, where it is denied ("not an
 * expert"), where far levels stand together, and for the CEFR levels of natural languages.
 */
export function levelFromWording(text: string): ProficiencyLevel | null {
  const { alone, phrase, denial } = patterns();
  const found = levelOf(alone.exec(text)) ?? levelFromScale(text);
  if (found !== null) return found;
  const levels: ProficiencyLevel[] = [];
  for (const match of text.matchAll(phrase)) {
    if (denial.test(text.slice(Math.max(0, match.index - 40), match.index))) return null;
    const level = levelOf(match);
    if (level !== null) levels.push(level);
  }
  const [lowest, highest] = [levels.sort(compareLevels)[0], levels.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return levelDistance(lowest, highest) > 1 ? null : lowest;
}

function levelOf(match: RegExpMatchArray | null): ProficiencyLevel | null {
  const group = Object.entries(match?.groups ?? {}).find(([, value]) => value !== undefined);
  return group === undefined ? null : (group[0] as ProficiencyLevel);
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  const groups = (table: typeof levelPhrases): string =>
    table.map(([level, words]) => `(?<${level}>${words})`).join('|');
  compiled ??= {
    alone: new RegExp(
      `^[\\s(\\[:–—-]*(?:${groups(levelsAlone)})(?:\\s(?:level|niveau|nivel))?[\\s)\\].]*$`,
      'iu',
    ),
    // "Visual Basic" and "expert systems" are names, "basic" and "expert" in them no levels.
    phrase: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<!visual |quick)(?:${groups(levelPhrases)})(?![\\p{L}\\p{N}]|\\ssystems?|\\.net)`,
      'giu',
    ),
    denial: new RegExp(`(?<![\\p{L}\\p{N}])(?:${levelDenials})\\s(?:[\\p{L}'’-]+\\s){0,2}$`, 'iu'),
  };
  return compiled;
}
