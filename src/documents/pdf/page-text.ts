import { readingOrder } from './columns.ts';
import type { Glyph, PageGlyphs } from './glyph.ts';
import { withoutMarginStacks } from './margin-stacks.ts';
import { type Row, toRows } from './rows.ts';
import { type Run, toRuns } from './runs.ts';

/** A line of a page in reading order. */
export interface PageLine {
  text: string;
  /** Set apart from the line before: a paragraph, heading or column begins. */
  apart: boolean;
}

/** The runs of a page by the direction they are written in: upright first, then turned text. */
export function pageRuns(page: PageGlyphs): Run[][] {
  const directions: Glyph['turns'][] = [0, 1, 3, 2];
  return directions.map((turns) => toRuns(page.glyphs.filter((glyph) => glyph.turns === turns)));
}

/** The lines of runs of one direction in reading order. */
export function runLines(runs: readonly Run[]): PageLine[] {
  const body = bodySize(runs);
  return readingOrder(runs).flatMap((block) => blockLines(withoutMarginStacks(toRows(block)), body));
}

/** The font size that most characters have. */
function bodySize(runs: readonly { text: string; size: number }[]): number {
  const counts = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + run.text.length);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best;
}

function blockLines(rows: readonly Row[], body: number): PageLine[] {
  const pitch = linePitch(rows, body);
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return rowTexts(row, body).map((text, part) => ({
      text,
      apart: part > 0 ? false : before === undefined || isApart(before, row, pitch, body),
    }));
  });
}

/** The usual distance of lines in a block. */
function linePitch(rows: readonly Row[], body: number): number {
  const distances = rows
    .map((row, index) => row.y - (rows[index - 1]?.y ?? row.y))
    .filter((distance) => distance > body * 0.7 && distance < body * 2.2)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.35)] ?? body * 1.25;
}

function isApart(before: Row, row: Row, pitch: number, body: number): boolean {
  const distance = row.y - before.y;
  const larger = row.size > before.size * 1.12 && row.size > body * 1.08;
  const smaller = before.size > row.size * 1.12 && before.size > body * 1.3;
  if (Math.abs(row.size - before.size) < 0.5 && distance < row.size * 2.2 && goesOn(before, row))
    return false;
  return larger || smaller || distance > Math.max(pitch * 1.35, row.size * 1.15);
}

/** A sentence set with wide leading: it reaches the end of its line and goes on in small letters. */
function goesOn(before: Row, row: Row): boolean {
  const first = row.runs[0]?.text ?? '';
  return (
    /^\p{Ll}\p{L}*[\s,.]/u.test(first) &&
    /[\p{L},]$/u.test(before.runs.at(-1)?.text ?? '') &&
    before.x1 > row.x1 - row.size
  );
}

/** Further apart than this, in font sizes, a row's runs are cells: a date at the margin, a table. */
const CELL_GAP = 1.3;

/** The text of a row: its cells apart by tabs; a heading in the margin on a line of its own. */
function rowTexts(row: Row, body: number): string[] {
  const [first, second] = row.runs;
  const heading =
    first !== undefined &&
    second !== undefined &&
    first.size > body * 1.15 &&
    first.size > second.size * 1.15 &&
    second.x0 - first.x1 > first.size;
  const groups = heading ? [row.runs.slice(0, 1), row.runs.slice(1)] : [row.runs];
  return groups
    .map((runs) => {
      const stretched = isStretched(runs);
      let text = '';
      for (const [index, run] of runs.entries()) {
        const before = runs[index - 1];
        if (before !== undefined) {
          const gap = (run.x0 - before.x1) / Math.max(run.size, before.size);
          const cell = gap > CELL_GAP && !isBullet(before.text) && !stretched;
          text += cell ? '\t' : gap > 0.12 || isBullet(before.text) ? ' ' : '';
        }
        text += run.text;
      }
      return tidy(text);
    })
    .filter((text) => text !== '');
}

/** A justified line of few words: single words with wide blanks, all the same. */
function isStretched(runs: readonly Run[]): boolean {
  const words = isBullet(runs[0]?.text ?? '') ? runs.slice(1) : runs;
  if (words.length < 4 || words.some((run) => run.text.includes(' '))) return false;
  const gaps = words.slice(1).map((run, index) => run.x0 - (words[index]?.x1 ?? run.x0));
  return Math.max(...gaps) < Math.min(...gaps) * 1.25;
}

const isBullet = (text: string): boolean => /^[•●○◦▪▫■□▸►▶➢➤‣⁃∙·o*–-]$/u.test(text.trim());

/** One kind of bullet, ligatures as letters, letter-spaced words closed up, real hyphens. */
function tidy(text: string): string {
  return text
    .replace(/[\u2e80-\u2fdf\ufb00-\ufb06\uf900-\ufaff]/g, (character) => character.normalize('NFKC'))
    .replace(/\u00ad/g, '-')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/^\s*(?:[•●○◦▪▫■□▸►▶➢➤‣⁃∙·]|[o*](?=\s+\p{Lu}))\s*(?=\S)/u, '• ')
    .replace(/^\s*[•●○◦▪▫■□▸►▶➢➤‣⁃∙·|]+\s*$/u, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
      letters.replaceAll(' ', ''),
    )
    .trim();
}
