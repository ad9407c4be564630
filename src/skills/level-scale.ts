import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';

const filled = '★●■⬤◼▰•⭐';
const empty = '☆○□◯◻▱◦';

const marks = new RegExp(`(?:[${filled}]\\s?)+(?:[${empty}]\\s?)*|(?:[${empty}]\\s?){3,}`, 'u');
const fraction = /(?<![\d/.,])(\d{1,2})\s?(?:\/|out of|of|von|de|sur|dari)\s?(5|10)(?![\d/%]|\.\d)/iu;
const percentage = /(?<![\d.,])(\d{1,3})\s?%/u;

/** A figure is a rating only in a few words without these: "cut costs by 80 %". */
const measured =
  /(?<![\p{L}])(?:by|to|from|than|over|up|cost|costs|sales|revenue|growth|um|auf|uptime)(?![\p{L}])/iu;
const mostWords = 5;

/** Level of a rating on a scale: "4/5", "★★★☆☆", "80 %"; null where there is none. */
export function levelFromScale(text: string): ProficiencyLevel | null {
  const share = shareOfMarks(text) ?? shareOfFigures(text);
  return share === null ? null : levelFromShare(share);
}

function levelFromShare(share: number): ProficiencyLevel {
  if (share > 0.8) return 'expert';
  if (share > 0.6) return 'advanced';
  return share > 0.4 ? 'intermediate' : 'beginner';
}

/** Marks without empty ones among them tell nothing, unless they are five. */
function shareOfMarks(text: string): number | null {
  const found = [...(marks.exec(text)?.[0] ?? '')];
  const full = found.filter((mark) => filled.includes(mark)).length;
  const total = full + found.filter((mark) => empty.includes(mark)).length;
  return total < 3 || total > 10 || (full === total && total !== 5) ? null : full / total;
}

function shareOfFigures(text: string): number | null {
  if (text.trim().split(/\s+/u).length > mostWords || measured.test(text)) return null;
  const [, part, whole] = fraction.exec(text) ?? [];
  const share =
    part === undefined
      ? Number(percentage.exec(text)?.[1] ?? Number.NaN) / 100
      : Number(part) / Number(whole);
  return share >= 0 && share <= 1 ? share : null;
}
