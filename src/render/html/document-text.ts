import { type CitedPlace, citationId } from './citations.ts';
import { escapeHtml, type Html, late, markup, toHtml } from './markup.ts';

type Numbered = Pick<CitedPlace, 'number' | 'start' | 'end' | 'statements'>;

export interface MarkedText {
  readonly html: Html;
  /** Numbers of the places that overlap others, so that they stand in several elements, all of class `q<number>`. */
  readonly split: readonly number[];
}

/**
 * A document's text with its cited places as `<mark id="q<number>">`, nested where they nest; of places that
 * overlap, the later one is split where the earlier one ends. Without the elements of class `back` its text
 * content is the document's text.
 */
export function markText(text: string, places: readonly Numbered[]): MarkedText {
  const starts = Map.groupBy(places, ({ start }) => start);
  const offsets = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const parts = new Map<number, number>();
  const open: Numbered[] = [];
  const pieces: (() => string)[] = [];
  let written = 0;

  for (const offset of offsets) {
    const stretch = text.slice(written, offset);
    pieces.push(() => escapeHtml(stretch));
    written = offset;
    const reopened: Numbered[] = [];
    while (open.some(({ end }) => end === offset)) {
      const place = open.pop();
      if (!place) break;
      if (place.end > offset) reopened.push(place);
      pieces.push(() => `${place.end === offset ? toHtml(wayBack(place)) : ''}</mark>`);
    }
    const next = [...reopened, ...(starts.get(offset) ?? [])].sort((one, other) => other.end - one.end);
    for (const place of next) {
      const part = (parts.get(place.number) ?? 0) + 1;
      parts.set(place.number, part);
      open.push(place);
      pieces.push(() => opening(place.number, part, parts.get(place.number) === 1));
    }
  }
  pieces.push(() => escapeHtml(text.slice(written)));
  return {
    html: late(() => pieces.map((write) => write()).join('')),
    split: [...parts].filter(([, count]) => count > 1).map(([number]) => number),
  };
}

function opening(number: number, part: number, whole: boolean): string {
  const id = part === 1 ? ` id="q${number}"` : '';
  return `<mark${id}${whole ? '' : ` class="q${number}"`}>`;
}

/** The number of a place and, once the reader has come to it, the statements that rest on it. */
function wayBack({ number, statements }: Numbered): Html {
  const links = statements.map(
    (statement, index) => markup` <a href="#${citationId(number, index)}">↩ ${statement}</a>`,
  );
  const first = citationId(number, 0);
  return markup`<span class="back"><a class="number" href="#${first}" aria-label="Quote ${number}: back to ${statements[0]}">${number}</a><span class="statements">${links}</span></span>`;
}
