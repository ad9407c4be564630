import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import { isSelfReported } from '../../core/self-reported.ts';
import { type Html, late, markup, toHtml } from './markup.ts';

/** A place that is cited, and by which statements. */
export interface CitedPlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Counts from 1 in the order of the documents, so that the texts can be looked through by number; 0 before `number()`. */
  number: number;
  readonly statements: string[];
}

export interface Citations {
  /** Marks that lead to the places, each once. `statement` is what the way back from there is called. */
  cite(places: readonly Place[], statement: string): Html;
  /** Numbers all places cited and hands them out; to be called once, after the last `cite`. */
  number(): readonly CitedPlace[];
}

/** Where the `index`-th statement that cites a place (from 0) has its mark. */
export const citationId = (number: number, index: number): string => `c${number}-${index + 1}`;

export function createCitations(documents: readonly SourceDocument[]): Citations {
  const known = new Map(documents.map((document, index) => [document.id, { document, index }]));
  const cited = new Map<string, CitedPlace>();
  const entryOf = (place: Place): CitedPlace | null => {
    const text = known.get(place.document)?.document.text;
    if (text === undefined || place.start >= place.end || place.end > text.length) return null;
    const start = wholeCharacter(text, place.start, -1);
    const end = wholeCharacter(text, place.end, 1);
    const key = `${start}:${end}:${place.document}`;
    const entry = cited.get(key) ?? { document: place.document, start, end, number: 0, statements: [] };
    cited.set(key, entry);
    return entry;
  };
  const mark = ({ document, number }: CitedPlace, id: string): Html => {
    const name = known.get(document)?.document.name;
    return markup`<a class="cite" id="${id}" href="#q${number}" aria-label="Quote ${number}, ${name}">${number}</a>`;
  };
  return {
    cite(places, statement) {
      const entries = new Set(places.map(entryOf).filter((entry) => entry !== null));
      const marks = [...entries].map((entry) => ({ entry, index: entry.statements.push(statement) - 1 }));
      const selfReported = isSelfReported(marks.map(({ entry }) => entry));
      if (marks.length === 0) return markup``;
      return late(() => {
        const sorted = marks.toSorted((one, other) => one.entry.number - other.entry.number);
        const links = sorted.map(({ entry, index }) => mark(entry, citationId(entry.number, index)));
        return `<span class="cites">${links.map(toHtml).join(' ')}</span>${toHtml(selfReported && selfReportedMark)}`;
      });
    },
    number() {
      const order = ({ document }: CitedPlace): number => known.get(document)?.index ?? 0;
      const sorted = [...cited.values()].sort(
        (one, other) => order(one) - order(other) || one.start - other.start || other.end - one.end,
      );
      sorted.forEach((entry, index) => {
        entry.number = index + 1;
      });
      return sorted;
    },
  };
}

const selfReportedMark = markup` <span class="self-reported">self-reported</span>`;

/** An offset within a surrogate pair goes to its edge: half a character cannot be written. */
function wholeCharacter(text: string, offset: number, direction: 1 | -1): number {
  const within = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
  return within ? offset + direction : offset;
}
