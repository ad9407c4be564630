import type { Importance } from '../../../schemas/vocabulary.ts';
import { lines, type TextSpan } from '../../documents/lines.ts';
import { sentences } from '../../documents/sentences.ts';
import type { PostingSectionKind } from './heading-words.ts';
import { type PostingSection, postingSections } from './posting-sections.ts';
import { isTableRow } from './table-rows.ts';
import { tableItems } from './tables.ts';

/** A sentence, list item or table cell of a posting, verbatim, with where it stands. */
export interface PostingItem extends TextSpan {
  readonly section: PostingSectionKind;
  /** What the column of a table says; null outside such tables. */
  readonly column: Importance | null;
}

/** The items of a posting that can ask for something, in the order of its text. */
export function postingItems(text: string): PostingItem[] {
  return postingSections(text).flatMap((section) =>
    stretches(text, section).flatMap(({ rows, start, end }): PostingItem[] => {
      if (rows.length === 0) {
        return sentences(text, start, end)
          .flatMap(withinLimit)
          .map((span) => ({ ...span, section: section.kind, column: null }));
      }
      return tableItems(rows).flatMap(({ importance, ...cell }) =>
        sentences(text, cell.start, cell.end)
          .flatMap(withinLimit)
          .map((span) => ({
            ...span,
            section: section.kind,
            column: importance,
          })),
      );
    }),
  );
}

/** No sentence people write is longer; readers of a quote want one they can take in. */
const maxLength = 400;

/** A text without stops is cut at its semicolons and commas, else between words. */
function withinLimit(span: TextSpan): TextSpan[] {
  const pieces: TextSpan[] = [];
  let from = 0;
  while (span.text.length - from > maxLength) {
    const window = span.text.slice(from, from + maxLength);
    const at = [/;\s(?![\s\S]*;\s)/, /,\s(?![\s\S]*,\s)/, /\s(?![\s\S]*\s)/]
      .map((last) => window.search(last))
      .find((place) => place > 40);
    const to = from + (at ?? maxLength);
    pieces.push(part(span, from, to));
    from = to;
  }
  pieces.push(part(span, from, span.text.length));
  return pieces.filter(({ text }) => /\p{L}/u.test(text));
}

function part(span: TextSpan, from: number, to: number): TextSpan {
  const whole = span.text.slice(from, to);
  const text = whole.replace(/^[\s,;]+/, '').trimEnd();
  const start = span.start + from + whole.indexOf(text);
  return { start, end: start + text.length, text };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Rows of the table; empty for running text. */
  readonly rows: readonly TextSpan[];
}

function stretches(text: string, section: PostingSection): Stretch[] {
  const found: Stretch[] = [];
  let from = section.start;
  let rows: TextSpan[] = [];
  const close = (): void => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    found.push({ start: first.start, end: last.end, rows });
    from = last.end;
    rows = [];
  };
  for (const line of lines(text.slice(section.start, section.end))) {
    const row = { text: line.text, start: section.start + line.start, end: section.start + line.end };
    if (!isTableRow(line.text)) {
      close();
      continue;
    }
    if (rows.length === 0 && row.start > from) found.push({ start: from, end: row.start, rows: [] });
    rows.push(row);
  }
  close();
  if (from < section.end) found.push({ start: from, end: section.end, rows: [] });
  return found;
}
