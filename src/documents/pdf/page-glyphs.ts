import { type Backgrounds, paint } from './backgrounds.ts';
import type { PageGlyphs } from './glyph.ts';
import { identity, isMatrix, type Matrix, multiply } from './matrix.ts';
import { fillAlpha, paintPath } from './paint-path.ts';
import { showText } from './show-text.ts';
import { type FontMetrics, initialState, moveText, setTextMatrix, type TextState } from './text-state.ts';

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
  const backgrounds: Backgrounds = { areas: [] };
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
        showText(Array.isArray(args[0]) ? args[0] : [], state, page, backgrounds);
        break;
      case 'setTextRenderingMode':
        state.mode = number(0);
        break;
      case 'setFillRGBColor':
        state.fill = /^#[0-9a-f]{6}$/i.test(String(args[0])) ? String(args[0]) : undefined;
        break;
      case 'setFillColorN':
      case 'setFillTransparent':
        state.fill = undefined;
        break;
      case 'setLineWidth':
        state.lineWidth = number(0);
        break;
      case 'setGState':
        state.alpha = fillAlpha(args[0]) ?? state.alpha;
        break;
      case 'shadingFill':
        paint(backgrounds, [-1e6, -1e6, 1e6, 1e6], state.ctm, undefined);
        break;
      case 'constructPath':
        paintPath(backgrounds, state, names.get(number(0)) ?? '', args[1], args[2]);
        break;
      default:
        if (!/^paint(?:Inline|Solid)?(?:Image|Jpeg|ColorImage)/.test(name)) break;
        page.images += 1;
        paint(backgrounds, [0, 0, 1, 1], state.ctm, undefined);
    }
  }
  return withoutHidden(page);
}

/**
 * Leaves hidden characters out, unless there are so many of them that the page must have a ground that
 * was not understood. Text drawn in no colour over a picture is what text recognition adds to a scan.
 */
function withoutHidden(page: PageGlyphs): PageGlyphs {
  const shown = page.glyphs.filter((glyph) => !glyph.hidden);
  if (shown.length < page.glyphs.length / 2) return page;
  return { ...page, glyphs: shown, unseen: page.unseen + page.glyphs.length - shown.length };
}
