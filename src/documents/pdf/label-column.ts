import type { Row } from './rows.ts';
import type { Run } from './runs.ts';

const MIN_LABELS = 2;
/** Letters of a label's line, at most, on average. */
const LABEL_LENGTH = 24;
/** Rows of text beside a label, at least, on average: fewer make a table that is read row by row. */
const BLOCK_ROWS = 2.5;

/**
 * Where the left column holds nothing but the headings of the text to its right: each heading followed by
 * its block. Undefined for other columns.
 */
export function labelledBlocks(left: readonly Row[], right: readonly Row[]): Run[][] | undefined {
  const labels = labelGroups(left);
  if (labels.length < MIN_LABELS || right.length < labels.length * BLOCK_ROWS) return undefined;
  const letters = left.reduce((sum, row) => sum + rowLetters(row), 0);
  const body = right.reduce((sum, row) => sum + rowLetters(row), 0);
  if (letters / left.length > LABEL_LENGTH || letters > body * 0.2) return undefined;
  if (left.some((row) => row.runs.some((run) => /\d|@/.test(run.text)))) return undefined;
  const aligned = labels.filter((label) => right.some((row) => beginsBlock(right, row, label)));
  if (aligned.length < labels.length * 0.8) return undefined;
  return labels.flatMap((label, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : top(label);
    const next = labels[index + 1];
    const to = next === undefined ? Number.POSITIVE_INFINITY : top(next);
    const block = right.filter((row) => row.y >= from && row.y < to);
    return [label.flatMap((row) => row.runs), block.flatMap((row) => row.runs)];
  });
}

const rowLetters = (row: Row): number => row.runs.reduce((sum, run) => sum + run.text.length, 0);

/** Slightly above the first baseline: the text beside it may sit a little higher. */
const top = (label: readonly Row[]): number => (label[0]?.y ?? 0) - (label[0]?.size ?? 0) * 0.6;

/** Rows of one heading: lines that follow each other closely. */
function labelGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && row.y - last.y < row.size * 1.7) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Whether a row stands beside the first line of the label, with free space above it. */
function beginsBlock(right: readonly Row[], row: Row, label: readonly Row[]): boolean {
  const [first] = label;
  if (first === undefined || Math.abs(row.y - first.y) > first.size * 0.6) return false;
  const before = right[right.indexOf(row) - 1];
  return before === undefined || row.y - before.y > row.size * 1.35;
}
