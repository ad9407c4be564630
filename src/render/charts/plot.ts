import { type Html, markup } from '../html/markup.ts';

/**
 * One drawing: as wide as its place, `height` pixels high. Coordinates along it are percentages, so nothing
 * is scaled and all of it is as large on a phone as on paper; words stand beside it as text.
 *
 * @param desc the data in words
 */
export const plot = (title: string, desc: string, height: number, shapes: readonly Html[]): Html =>
  markup`<svg class="plot" role="img" width="100%" height="${height}"><title>${title}</title><desc>${desc}</desc>${shapes}</svg>`;

/** A share from 0 to 1 as a coordinate. */
export const along = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

export interface ChartRow {
  readonly label: unknown;
  /** What is drawn, in words, for the eye. */
  readonly value: unknown;
  readonly drawing: Html;
}

const row = ({ label, value, drawing }: ChartRow): Html =>
  markup`<li><span class="label">${label}</span> <span class="value">${value}</span>${drawing}</li>`;

/** Rows of a chart under a caption; `extra` is a legend or a source. */
export const figure = (
  name: string,
  caption: unknown,
  rows: readonly ChartRow[],
  { axis, extra }: { readonly axis?: Html; readonly extra?: Html } = {},
): Html =>
  markup`<figure class="chart ${name}"><figcaption>${caption}</figcaption>${axis}<ul>${rows.map(row)}</ul>${extra}</figure>`;
