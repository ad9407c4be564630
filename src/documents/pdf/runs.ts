import type { Glyph } from './glyph.ts';

/** Words set close together on one baseline: what is never torn apart by columns. */
export interface Run {
  text: string;
  x0: number;
  x1: number;
  /** Baseline, y downwards. */
  y: number;
  size: number;
}

/** Gaps in font sizes: a blank between words, and more than a blank. */
const WORD_GAP = 0.115;
const RUN_GAP = 1.3;
/** Letters further apart than this are letter-spaced. */
const SPACED_LETTERS = 0.13;

/** Joins the characters of a page, all of one direction, to runs. */
export function toRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = [];
  let open: Glyph[] = [];
  const close = () => {
    const run = joinGlyphs(open);
    if (run !== undefined) runs.push(run);
    open = [];
  };
  for (const glyph of withoutDoubles(glyphs)) {
    const last = open.at(-1);
    if (last !== undefined && !continues(last, glyph)) close();
    open.push(glyph);
  }
  close();
  return mergeNeighbours(runs);
}

function continues(last: Glyph, glyph: Glyph): boolean {
  const size = Math.max(last.size, glyph.size);
  const gap = glyph.x0 - last.x1;
  return Math.abs(glyph.y - last.y) < size * 0.2 && gap < size * RUN_GAP && gap > -size * 0.6;
}

/** Some programs print a character twice, a hair apart, to make it bold. */
function* withoutDoubles(glyphs: readonly Glyph[]): Generator<Glyph> {
  const seen = new Map<string, Glyph>();
  for (const glyph of glyphs) {
    const row = `${glyph.text} ${Math.round(glyph.y)} ${Math.round(glyph.size)}`;
    const cell = Math.floor(glyph.x0 / (glyph.size * 0.25));
    const twins = [cell - 1, cell, cell + 1].map((near) => seen.get(`${row} ${near}`));
    if (twins.some((twin) => twin !== undefined && Math.abs(twin.x0 - glyph.x0) < glyph.size * 0.12))
      continue;
    seen.set(`${row} ${cell}`, glyph);
    yield glyph;
  }
}

function joinGlyphs(glyphs: readonly Glyph[]): Run | undefined {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const sizes = glyphs.map((glyph) => glyph.size).sort((a, b) => a - b);
  const size = sizes[sizes.length >> 1] ?? first.size;
  const blank = wordGap(glyphs, size);
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before !== undefined && glyph.x0 - before.x1 > blank) text += ' ';
    text += glyph.text;
  }
  return { text, x0: first.x0, x1: Math.max(...glyphs.map((glyph) => glyph.x1)), y: first.y, size };
}

/** The gap, in points, from which on two letters belong to two words. */
function wordGap(glyphs: readonly Glyph[], size: number): number {
  const gaps: number[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before !== undefined) gaps.push(glyph.x0 - before.x1);
  }
  gaps.sort((a, b) => a - b);
  const typical = gaps[Math.floor(gaps.length * 0.4)] ?? 0;
  if (gaps.length < 3 || typical < size * SPACED_LETTERS) return Math.max(0, typical) + size * WORD_GAP;
  return typical * 1.7;
}

/** Text drawn piece by piece out of order: pieces that touch on a line are one run. */
function mergeNeighbours(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (
      line !== undefined &&
      first !== undefined &&
      Math.abs(run.y - first.y) < Math.min(run.size, first.size) * 0.2
    )
      line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => {
    const merged: Run[] = [];
    for (const run of line.sort((a, b) => a.x0 - b.x0)) {
      const last = merged.at(-1);
      const gap = last === undefined ? 0 : run.x0 - last.x1;
      const size = Math.max(last?.size ?? 0, run.size);
      if (last === undefined || gap > size * 0.7 || gap < -size * 0.3) merged.push({ ...run });
      else {
        last.text += (gap > size * WORD_GAP ? ' ' : '') + run.text;
        last.x1 = Math.max(last.x1, run.x1);
        last.size = run.text.length > last.text.length / 2 ? run.size : last.size;
      }
    }
    return merged;
  });
}
