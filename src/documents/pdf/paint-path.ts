import { type Backgrounds, isRectangle, paint } from './backgrounds.ts';
import type { TextState } from './text-state.ts';

/** The non-stroking alpha among the entries of a graphics state. */
export function fillAlpha(entries: unknown): number | undefined {
  if (!Array.isArray(entries)) return undefined;
  const entry = entries.find((one) => Array.isArray(one) && one[0] === 'ca');
  return typeof entry?.[1] === 'number' ? entry[1] : undefined;
}

/** Only plain rectangles have a colour that is known for the whole of their box. */
export function paintPath(
  backgrounds: Backgrounds,
  state: TextState,
  how: string,
  paths: unknown,
  box: unknown,
): void {
  if (!ArrayBuffer.isView(box) && !Array.isArray(box)) return;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box as ArrayLike<number>);
  if (/fill/i.test(how)) {
    const path: unknown = Array.isArray(paths) ? paths[0] : undefined;
    const plain =
      ArrayBuffer.isView(path) && isRectangle(path as unknown as ArrayLike<number>) && state.alpha === 1;
    paint(backgrounds, [x0, y0, x1, y1], state.ctm, plain ? state.fill : undefined);
  } else if (/stroke/i.test(how)) {
    // A line as thick as a bar may be the ground of a heading.
    const half = state.lineWidth / 2;
    if (x1 - x0 < half || y1 - y0 < half)
      paint(backgrounds, [x0 - half, y0 - half, x1 + half, y1 + half], state.ctm, undefined);
  }
}
