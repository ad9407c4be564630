import { type Backgrounds, blendsIn } from './backgrounds.ts';
import type { Glyph, PageGlyphs } from './glyph.ts';
import type { Matrix } from './matrix.ts';
import { placement, type TextState } from './text-state.ts';

/** A character as pdf.js gives it in showText; a bare number moves the pen instead. */
export interface FontGlyph {
  unicode: string;
  width: number;
  vmetric?: readonly number[];
  isSpace: boolean;
}

/** How many letters are taken to be lost by an operator whose font cannot be loaded. */
const LOST_LETTERS = 6;
/** Smaller than this nothing can be read on paper or screen. */
const SMALLEST = 1;
const PRIVATE = /^[\ue000-\uf8ff\u{f0000}-\u{10ffff}]+$/u;
const UNMAPPED = /^[\p{Cc}\ufffd]*$/u;
/** Bullets of symbol fonts: mapped to the private use area, or left as the letters they stand on. */
const SYMBOL_BULLETS = /^[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06c\uf06e\uf0be]$/;
const PICTURE_BULLETS = /^[§lnvqØü•·●■▪]$/;

/** Places the characters of one showText operator on the page and moves the pen. */
export function showText(
  glyphs: readonly (FontGlyph | number | null)[],
  state: TextState,
  page: PageGlyphs,
  backgrounds: Backgrounds,
): void {
  if (state.font?.failed === true) page.unmapped += LOST_LETTERS;
  const vertical = state.font?.vertical === true;
  const unit = state.size * (state.font?.matrix[0] ?? 0.001);
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      advance(state, (-glyph * state.size) / 1000, vertical);
      continue;
    }
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = vertical ? (glyph.vmetric?.[0] ?? -1000) * unit : glyph.width * unit;
    place(glyph, Math.abs(width), state, page, backgrounds);
    advance(state, width + spacing * (vertical ? -1 : state.direction), vertical);
  }
}

function advance(state: TextState, by: number, vertical: boolean): void {
  if (vertical) state.y += by;
  else state.x += by * state.scale * state.direction;
}

function place(
  glyph: FontGlyph,
  width: number,
  state: TextState,
  page: PageGlyphs,
  backgrounds: Backgrounds,
): void {
  const matrix = placement(state);
  const across = Math.hypot(matrix[0], matrix[1]);
  const size = fontSize(state, matrix, width);
  const text = character(glyph.unicode, state.font?.pictures === true);
  if (/^\s+$/.test(text)) return;
  if (UNMAPPED.test(text)) {
    page.unmapped += width > 0 ? 1 : 0;
    return;
  }
  if (PRIVATE.test(text) || isIconName(text, (width * across) / size)) return;
  const [, , , , x, y] = matrix;
  const seen = x > -size && y > -size && x < page.width + size && y < page.height + size;
  if (!seen || size < SMALLEST) {
    page.unseen += 1;
    return;
  }
  const turns = quarterTurns(matrix);
  const [along, baseline] = turned(x, y, turns);
  // In vertical writing the pen moves down; the box then is a square under it.
  const extent = state.font?.vertical === true ? size : width * across;
  const hidden =
    state.alpha < 0.05 ||
    ((state.mode === 3 || state.mode === 7) && page.images === 0) ||
    ((state.mode === 0 || state.mode === 4) &&
      blendsIn(backgrounds, state.fill, x + extent / 2, y - size * 0.3));
  page.glyphs.push({ text, x0: along, x1: along + extent, y: baseline, size, turns, hidden });
}

/** What a glyph says: in fonts of pictures only the bullets say something. */
function character(unicode: string, pictures: boolean): string {
  if (SYMBOL_BULLETS.test(unicode)) return '•';
  if (!pictures) return unicode;
  return PICTURE_BULLETS.test(unicode) ? '•' : ' ';
}

/** Icon fonts may call a picture "envelope": a long name in hardly any room (given in font sizes). */
const isIconName = (text: string, room: number): boolean => text.length > 3 && room / text.length < 0.18;

/** Type 3 fonts choose their own units: there, a character is about half as wide as the font is high. */
function fontSize(state: TextState, matrix: Matrix, width: number): number {
  const up = Math.hypot(matrix[2], matrix[3]);
  return state.font?.type3 === true ? Math.max(2 * width * up, 6) : state.size * up;
}

function quarterTurns([a, b]: Matrix): Glyph['turns'] {
  const turns = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  return ((turns + 4) % 4) as Glyph['turns'];
}

/** Coordinates along the writing direction and across it. */
function turned(x: number, y: number, turns: Glyph['turns']): [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}
