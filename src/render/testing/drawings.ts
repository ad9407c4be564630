import { load } from 'cheerio';

export interface Drawing {
  readonly title: string;
  readonly desc: string;
  /** Coordinates and lengths along the drawing, in percent. */
  readonly along: readonly number[];
}

/** The drawings of a chart that speak for themselves; those hidden from readers of the screen are left out. */
export function drawingsOf(html: string): Drawing[] {
  const $ = load(html, null, false);
  return $('svg[role="img"]')
    .toArray()
    .map((svg) => ({
      title: $(svg).children('title').text(),
      desc: $(svg).children('desc').text(),
      along: $(svg)
        .find('[x], [x1], [x2], [cx], [width]')
        .toArray()
        .flatMap((shape) => ['x', 'x1', 'x2', 'cx', 'width'].map((name) => $(shape).attr(name)))
        .filter((value) => value?.endsWith('%') || value === '0')
        .map((value) => Number.parseFloat(value ?? '')),
    }));
}

/** Text of a piece of HTML, blanks joined. */
export const textOf = (html: string): string => load(html, null, false).text().replace(/\s+/g, ' ').trim();
