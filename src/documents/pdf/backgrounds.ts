import type { Matrix } from './matrix.ts';

/** An area painted on a page, in points with y downwards; `color` is "#rrggbb", or undefined if unknown. */
interface Area {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  color: string | undefined;
}

/** What has been painted on a page so far, under the text that follows. */
export interface Backgrounds {
  areas: Area[];
}

/** Lines and dots hide nothing and show nothing. */
const SMALLEST_SIDE = 3;
const MAX_AREAS = 2000;
/** Sum of the differences of red, green and blue (0 to 255 each) that no eye tells apart on paper. */
const SAME_COLOR = 24;

/** Adds the box `[x0, y0, x1, y1]`, given in the space of `ctm`. */
export function paint(
  backgrounds: Backgrounds,
  box: readonly number[],
  ctm: Matrix,
  color: string | undefined,
): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  const [a, b, c, d, e, f] = ctm;
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [x, y] of [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ] as const) {
    xs.push(a * x + c * y + e);
    ys.push(b * x + d * y + f);
  }
  const area = { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys), color };
  if (area.x1 - area.x0 < SMALLEST_SIDE || area.y1 - area.y0 < SMALLEST_SIDE) return;
  if (backgrounds.areas.length < MAX_AREAS) backgrounds.areas.push(area);
  else backgrounds.areas[MAX_AREAS - 1] = { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9, color: undefined };
}

/** Whether text of a colour cannot be told from what lies under it; unknown colours always can. */
export function blendsIn(backgrounds: Backgrounds, color: string | undefined, x: number, y: number): boolean {
  if (color === undefined) return false;
  const area = backgrounds.areas.findLast((one) => x >= one.x0 && x <= one.x1 && y >= one.y0 && y <= one.y1);
  const under = area === undefined ? '#ffffff' : area.color;
  return under !== undefined && difference(color, under) <= SAME_COLOR;
}

function difference(one: string, other: string): number {
  let sum = 0;
  for (const at of [1, 3, 5]) {
    sum += Math.abs(
      Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16),
    );
  }
  return sum;
}

/** Whether path data of pdf.js (0 move, 1 line, 4 close, each with its point) draws one upright rectangle. */
export function isRectangle(path: ArrayLike<number>): boolean {
  const xs = new Set<number>();
  const ys = new Set<number>();
  let points = 0;
  for (let i = 0; i < path.length; ) {
    const kind = path[i];
    if (kind === 4) {
      i += 1;
      continue;
    }
    if (kind !== 1 && !(kind === 0 && points === 0)) return false;
    xs.add(Math.round((path[i + 1] ?? 0) * 100));
    ys.add(Math.round((path[i + 2] ?? 0) * 100));
    points += 1;
    i += 3;
  }
  return points >= 4 && points <= 5 && xs.size === 2 && ys.size === 2;
}
