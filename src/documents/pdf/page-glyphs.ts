import type { Glyph, PageGlyphs } from './glyph.ts';
import { identity, isMatrix, type Matrix, multiply } from './matrix.ts';
import {
  type FontMetrics,
  initialState,
  moveText,
  placement,
  setTextMatrix,
  type TextState,
} from './text-state.ts';

/** The drawing operators of a page, as pdf.js lists them. */
export interface PageOperators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

export interface PageFrame {
  /** From PDF space to points with y downwards. */
  transform: Matrix;
  width: number;
  height: number;
}

/** A character as pdf.js gives it in showText; a bare number moves the pen instead. */
interface FontGlyph {
  unicode: string;
  width: number;
  vmetric?: readonly number[];
  isSpace: boolean;
}

/** Smaller than this nothing can be read on paper or screen. */
const SMALLEST = 1;
const PRIVATE = /^[\ue000-\uf8ff\u{f0000}-\u{10ffff}]+$/u;
const UNMAPPED = /^[\p{Cc}\ufffd]*$/u;
/** Bullets of symbol fonts, mapped to the private use area or left as the letters they stand on. */
const SYMBOL_BULLETS = /^[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06c\uf06e\uf0be•·●■▪]$/;
const PICTURE_BULLETS = /^[§lnvqØü]$/;

/**
 * Walks the operators of a page and gives its characters with their places, in drawing order.
 * @param names operator names by number
 * @param fontOf the metrics of a font by the id that setFont names
 */
export function pageGlyphs(
  operators: PageOperators,
  frame: PageFrame,
  names: ReadonlyMap<number, string>,
  fontOf: (id: string) => FontMetrics | undefined,
): PageGlyphs {
  const page: PageGlyphs = {
    glyphs: [],
    width: frame.width,
    height: frame.height,
    unseen: 0,
    unmapped: 0,
    images: 0,
  };
  const saved: TextState[] = [];
  let state = initialState(frame.transform);
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const save = (...matrices: unknown[]) => {
    saved.push({ ...state });
    for (const matrix of matrices) if (isMatrix(matrix)) state.ctm = multiply(state.ctm, matrix);
  };
  for (const [index, operator] of operators.fnArray.entries()) {
    const given = operators.argsArray[index];
    const args =
      Array.isArray(given) || ArrayBuffer.isView(given) ? Array.from(given as ArrayLike<unknown>) : [];
    const number = (at: number): number => (Number.isFinite(args[at]) ? (args[at] as number) : 0);
    const name = names.get(operator) ?? '';
    switch (name) {
      case 'save':
        save();
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        restore();
        break;
      case 'transform':
        if (isMatrix(args)) state.ctm = multiply(state.ctm, args);
        break;
      case 'paintFormXObjectBegin':
        save(args[0]);
        break;
      case 'beginAnnotation':
        save(args[2], args[3]);
        break;
      case 'beginText':
        setTextMatrix(state, identity);
        break;
      case 'setTextMatrix': {
        const matrix = isMatrix(args[0]) ? args[0] : args;
        if (isMatrix(matrix)) setTextMatrix(state, Array.from(matrix) as unknown as Matrix);
        break;
      }
      case 'moveText':
        moveText(state, number(0), number(1));
        break;
      case 'setLeadingMoveText':
        state.leading = number(1);
        moveText(state, number(0), number(1));
        break;
      case 'nextLine':
        moveText(state, 0, state.leading);
        break;
      case 'setLeading':
        state.leading = -number(0);
        break;
      case 'setFont':
        state.font = fontOf(String(args[0]));
        state.size = Math.abs(number(1));
        state.direction = number(1) < 0 ? -1 : 1;
        break;
      case 'setCharSpacing':
        state.charSpacing = number(0);
        break;
      case 'setWordSpacing':
        state.wordSpacing = number(0);
        break;
      case 'setHScale':
        state.scale = number(0) / 100;
        break;
      case 'setTextRise':
        state.rise = number(0);
        break;
      case 'showText':
        showText(Array.isArray(args[0]) ? args[0] : [], state, page);
        break;
      default:
        if (/^paint(?:Inline|Solid)?(?:Image|Jpeg|ImageMask)/.test(name)) page.images += 1;
    }
  }
  return page;
}

function showText(glyphs: readonly (FontGlyph | number | null)[], state: TextState, page: PageGlyphs): void {
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
    place(glyph, Math.abs(width), state, page);
    advance(state, width + spacing * (vertical ? -1 : state.direction), vertical);
  }
}

function advance(state: TextState, by: number, vertical: boolean): void {
  if (vertical) state.y += by;
  else state.x += by * state.scale * state.direction;
}

function place(glyph: FontGlyph, width: number, state: TextState, page: PageGlyphs): void {
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
  page.glyphs.push({ text, x0: along, x1: along + extent, y: baseline, size, turns });
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
