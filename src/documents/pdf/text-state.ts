import { identity, type Matrix, multiply } from './matrix.ts';

/** The font of a text state as far as positions need it. */
export interface FontMetrics {
  vertical: boolean;
  type3: boolean;
  /** Could not be loaded, as for want of a character table; its text is lost. */
  failed: boolean;
  /** A font of icons or symbols, whose characters are no letters. */
  pictures: boolean;
  /** From glyph space to text space. */
  matrix: Matrix;
}

/** The graphics state that decides where characters stand (PDF 32000-1, 9.3 and 9.4). */
export interface TextState {
  ctm: Matrix;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: FontMetrics | undefined;
  size: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  /** PDF 32000-1, 9.3.6; 3 and 7 draw nothing. */
  mode: number;
  /** "#rrggbb", or undefined for patterns. */
  fill: string | undefined;
  alpha: number;
  lineWidth: number;
}

export function initialState(ctm: Matrix): TextState {
  return {
    ctm,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    font: undefined,
    size: 0,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    fill: '#000000',
    alpha: 1,
    lineWidth: 1,
  };
}

/** Sets the text and line matrix. */
export function setTextMatrix(state: TextState, matrix: Matrix): void {
  Object.assign(state, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
}

/** Moves to the start of the next line, offset from the start of this one. */
export function moveText(state: TextState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** From text space at the current position to the page. */
export function placement(state: TextState): Matrix {
  const at = multiply(state.textMatrix, [1, 0, 0, 1, state.x, state.y + state.rise]);
  return multiply(state.ctm, multiply(at, [state.scale * state.direction, 0, 0, 1, 0, 0]));
}
