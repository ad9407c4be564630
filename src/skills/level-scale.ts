import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';

/**
 * A level and the wording that gives it: UTF-16 offsets, end exclusive. Null for a mark on a scale: three stars of five
 * say how somebody rates themselves and word no level.
 */
export type LevelWording = {
  readonly level: ProficiencyLevel | null;
  readonly start: number;
  readonly end: number;
};

const filled = '★●■⬤◼▰•⭐';
const empty = '☆○□◯◻▱◦';

const marks = new RegExp(`(?:[${filled}]\\s?)+(?:[${empty}]\\s?)*|(?:[${empty}]\\s?){3,}`, 'u');
const fraction = /(?<![\d/.,])(\d{1,2})\s?(?:\/|out of|of|von|de|sur|dari)\s?(5|10)(?![\d/%]|\.\d)/iu;
const percentage = /(?<![\d.,])(\d{1,3})\s?%/u;

/** A figure is a rating only in a few words without these: "cut costs by 80 %". */
const measured =
  /(?<![\p{L}])(?:by|to|from|than|over|up|cost|costs|sales|revenue|growth|um|auf|uptime)(?![\p{L}])/iu;
const mostWords = 5;

/** The rating on a scale in a text: "4/5", "★★★☆☆", "80 %"; null where there is none. */
export function findScale(text: string): LevelWording | null {
  return findMarks(text) ?? findFigures(text);
}

const rated = ({ 0: found, index }: RegExpExecArray): LevelWording => ({
  level: null,
  start: index,
  end: index + found.length,
});

/** Marks without empty ones among them tell nothing, unless they are five. */
function findMarks(text: string): LevelWording | null {
  const match = marks.exec(text);
  if (match === null) return null;
  const full = [...match[0]].filter((mark) => filled.includes(mark)).length;
  const total = full + [...match[0]].filter((mark) => empty.includes(mark)).length;
  return total < 3 || total > 10 || (full === total && total !== 5) ? null : rated(match);
}

function findFigures(text: string): LevelWording | null {
  if (!/\d/.test(text)) return null;
  if (text.trim().split(/\s+/u).length > mostWords || measured.test(text)) return null;
  const part = fraction.exec(text);
  if (part !== null) return Number(part[1]) > Number(part[2]) ? null : rated(part);
  const percent = percentage.exec(text);
  return percent === null || Number(percent[1]) > 100 ? null : rated(percent);
}
