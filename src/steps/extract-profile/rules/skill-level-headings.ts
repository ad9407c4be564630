import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { headingOf } from '../../../documents/structure/headings.ts';
import type { Section } from '../../../documents/structure/sections.ts';
import { findLevel } from '../../../skills/level-from-wording.ts';
import { sameLengthLower } from '../../../skills/same-length-lower.ts';
import { bulletLength } from './cv-rows.ts';

/** A stretch of lines that a level on a line of its own counts for, in UTF-16 offsets of the text. */
export interface LevelStretch {
  readonly start: number;
  readonly end: number;
  readonly level: ProficiencyLevel;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly level: ProficiencyLevel | null;
  readonly isBlank: boolean;
  readonly isBullet: boolean;
}

const longestLabel = 40;
const around =
  /^(?:[\s#*_:–—.-]|level|skills?|knowledge|of|in|kenntnisse|niveau|nivel|nível|livello|proficiency|user|the|following)*$/u;

/** The same over all sections of skills. */
export const levelsByHeading = (text: string, sections: readonly Section[]): LevelStretch[] =>
  sections.flatMap((section) =>
    section.kind === 'skills'
      ? levelStretches(text, { start: Math.max(section.start, section.headingEnd), end: section.end })
      : [],
  );

/**
 * Levels that stand on their own line in a section of skills: "Advanced" over a list counts for the list, up to
 * the next such line or heading; where name and level take turns, it counts for the line above.
 */
export function levelStretches(text: string, section: { start: number; end: number }): LevelStretch[] {
  const rows = linesOf(text, section);
  if (rows.every(({ level }) => level === null)) return [];
  return takesTurns(rows) ? above(rows) : below(rows);
}

/** The level that counts for an offset; null where none does. */
export const levelAt = (stretches: readonly LevelStretch[], offset: number): ProficiencyLevel | null =>
  stretches.find(({ start, end }) => start <= offset && offset < end)?.level ?? null;

function linesOf(text: string, { start, end }: { start: number; end: number }): Line[] {
  const rows: Line[] = [];
  for (let from = start; from < end; ) {
    const stop = text.indexOf('\n', from);
    const to = stop === -1 || stop > end ? end : stop;
    const line = text.slice(from, to);
    rows.push({
      start: from,
      end: to,
      text: line,
      level: levelOfLine(line),
      isBlank: line.trim() === '',
      isBullet: bulletLength(line) > 0,
    });
    from = to + 1;
  }
  return rows;
}

/** "Advanced", "### Expert level", "Working knowledge of:": a line that words a level and nothing else. */
function levelOfLine(line: string): ProficiencyLevel | null {
  const bare = sameLengthLower(line).replace(/^[\s#*_•▪●■-]+|[\s*_:#]+$/gu, '');
  if (bare === '' || bare.length > longestLabel) return null;
  const found = findLevel(bare);
  if (found === null) return null;
  return around.test(bare.slice(0, found.start)) && around.test(bare.slice(found.end)) ? found.level : null;
}

/** Name, level, name, level: each below its own, as columns and bars are read out of a page. */
function takesTurns(rows: readonly Line[]): boolean {
  const filled = rows.filter(({ isBlank }) => !isBlank);
  const first = filled.findIndex(({ level }) => level !== null);
  const run = filled.slice(Math.max(0, first - 1));
  const isHeaded = first <= 0 || headingOf(filled[first - 1]?.text ?? '') !== null;
  if (isHeaded || run.length < 4) return false;
  const levels = run.filter(({ level }) => level !== null).length;
  return (
    levels >= 2 &&
    run.slice(0, 2 * levels).every(({ level }, index) => (level !== null) === (index % 2 === 1))
  );
}

function above(rows: readonly Line[]): LevelStretch[] {
  const filled = rows.filter(({ isBlank }) => !isBlank);
  return filled.flatMap(({ level }, index) => {
    const name = filled[index - 1];
    return level === null || name === undefined || name.level !== null
      ? []
      : [{ start: name.start, end: name.end, level }];
  });
}

function below(rows: readonly Line[]): LevelStretch[] {
  const stretches: LevelStretch[] = [];
  for (const [index, { level, end }] of rows.entries()) {
    if (level === null) continue;
    const last = lastOfList(rows, index + 1);
    if (last !== null) stretches.push({ start: end, end: last.end, level });
  }
  return stretches;
}

/** The list below goes on over blank lines only as long as it has bullets. */
function lastOfList(rows: readonly Line[], from: number): Line | null {
  let last: Line | null = null;
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at] as Line;
    if (row.isBlank) {
      const next = rows.slice(at).find(({ isBlank }) => !isBlank);
      if (last !== null && !(last.isBullet && next?.isBullet)) return last;
      continue;
    }
    if (row.level !== null || isLabel(row)) return last;
    last = row;
  }
  return last;
}

/** "Tools", "Languages:", "## More": what comes under it is another list. */
const isLabel = ({ text }: Line): boolean =>
  headingOf(text) !== null ||
  /^\s*#{1,6}\s/u.test(text) ||
  /[:：]\s*\**\s*$/u.test(text) ||
  /^\s*\*\*[^*]+\*\*:?\s*$/u.test(text);
