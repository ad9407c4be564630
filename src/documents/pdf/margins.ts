import type { Row } from './rows.ts';

const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{2,4}\b|\b(?:present|current|today|now|heute|aujourd'hui|actual(?:idad)?|presente|heden|nu)\b|至今/iu;

/**
 * Whether two sides of a gutter are rows that belong together and not two columns: dates or places at
 * the right margin, dates or labels at the left one, a table of labels and values.
 */
export function isMargin(left: readonly Row[], right: readonly Row[]): boolean {
  if (isProse(left) && isProse(right)) return false;
  const leftPaired = paired(left, right);
  const rightPaired = paired(right, left);
  if (rightPaired >= 0.75 && (dated(right) >= 0.3 || isFlushRight(right)) && isBrief(right)) return true;
  if (leftPaired >= 0.7 && dated(left) >= 0.5 && isBrief(left)) return true;
  if (isForm(left, right)) return true;
  if (leftPaired >= 0.9 && left.length <= right.length * 0.6 && isBrief(left) && isSparse(left)) return true;
  if (rightPaired >= 0.9 && right.length <= left.length * 0.6 && isBrief(right) && isSparse(right))
    return true;
  if (rightPaired >= 0.95 && isBrief(right, 24) && right.length <= 12) return true;
  return leftPaired >= 0.9 && rightPaired >= 0.9 && (isBrief(left) || isBrief(right)) && left.length <= 12;
}

const GRID_CELLS = 3;
const MOST_OUTSIDE = 3;

/**
 * The rows of a table with three columns or more, dates among them ("Course, School, Year, Marks"), whatever heading
 * stands above or below it within the same column of the page.
 */
export function isGrid(left: readonly Row[], right: readonly Row[]): boolean {
  const top = Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0);
  const bottom = Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
  const within = (rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.y >= top - row.size * 0.3 && row.y <= bottom + row.size * 0.3);
  const [own, others] = [within(left), within(right)];
  const outside = left.length - own.length + right.length - others.length;
  if (own.length < GRID_CELLS || others.length < GRID_CELLS || outside > MOST_OUTSIDE) return false;
  if (paired(own, others) < 0.9 || paired(others, own) < 0.9) return false;
  if (isProse(own) || isProse(others) || dated(own) + dated(others) < 0.5) return false;
  const cells = [...own, ...others].reduce((sum, row) => sum + row.runs.length, 0);
  return cells / Math.max(own.length, others.length) >= GRID_CELLS - 0.3;
}

/**
 * Headings, labels and dates in one narrow column, each label and date beside its entry: the form of Europass
 * and of many curricula from the Low Countries and Germany. Headings stand alone.
 */
function isForm(left: readonly Row[], right: readonly Row[]): boolean {
  const beside = left.filter((row) => paired([row], right) === 1);
  const alone = left.filter((row) => !beside.includes(row));
  return (
    beside.length >= 4 &&
    alone.length <= left.length * 0.4 &&
    alone.every((row) => rowText(row).length <= 32 && !/\d/.test(rowText(row))) &&
    isBrief(beside, 24) &&
    dated(beside) >= 0.25
  );
}

/** Share of the rows that have a row of the other side on their baseline. */
function paired(rows: readonly Row[], others: readonly Row[]): number {
  let count = 0;
  let at = 0;
  for (const row of rows) {
    const tolerance = row.size * 0.3;
    while (at < others.length && (others[at]?.y ?? 0) < row.y - tolerance) at += 1;
    if (Math.abs((others[at]?.y ?? Number.POSITIVE_INFINITY) - row.y) <= tolerance) count += 1;
  }
  return count / rows.length;
}

/** Sentences that go on from line to line. */
const isProse = (rows: readonly Row[]): boolean =>
  rows.filter((row) => /^\p{Ll}{2,}[\s,.]/u.test(rowText(row))).length >= rows.length * 0.3;

const rowText = (row: Row): string => row.runs.map((run) => run.text).join(' ');

const dated = (rows: readonly Row[]): number =>
  rows.filter((row) => DATE.test(rowText(row))).length / rows.length;

const isBrief = (rows: readonly Row[], letters = 32): boolean =>
  rows.reduce((sum, row) => sum + rowText(row).length, 0) / rows.length <= letters;

/** Right edges in line, left edges not: set against the right margin. */
function isFlushRight(rows: readonly Row[]): boolean {
  const right = Math.max(...rows.map((row) => row.x1));
  const left = Math.min(...rows.map((row) => row.x0));
  const flush = rows.filter((row) => right - row.x1 < row.size * 0.5).length / rows.length;
  const ragged = rows.filter((row) => row.x0 - left > row.size * 0.5).length / rows.length;
  return flush >= 0.7 && ragged >= 0.3;
}

/** Mostly with free lines between the rows, as labels of longer entries are. */
function isSparse(rows: readonly Row[]): boolean {
  let close = 0;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next !== undefined && next.y - row.y < row.size * 1.7) close += 1;
  }
  return close <= rows.length * 0.4;
}
