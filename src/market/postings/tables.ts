import type { Importance } from '../../../schemas/vocabulary.ts';
import type { TextSpan } from '../../documents/lines.ts';
import { cellItems, isRule, rowCells } from './table-rows.ts';

/** An item of a table that may ask for something, in offsets of the posting. */
export interface TableItem extends TextSpan {
  /** By the heading of its column or the mark in its row; null where the table says nothing of it. */
  readonly importance: Importance | null;
}

const preferred = /desirable|preferred|nice|optional|bonus|wünschenswert|souhait|deseable|wenselijk|^d$/iu;
const core =
  /essential|require|must|core|minimum|mandatory|erforderlich|muss|indispensable|exigé|imprescindible|vereist|^e$/iu;
const either = /e(?:ssential)?\s*(?:\/|or)\s*d(?:esirable)?$|^importance$|^priority$/iu;
const tick = /^(?:[x✓✔☑✅●•*]|yes|ja|oui|sí|e|d|essential|desirable|required|preferred)$/iu;
const aside = /assess|method|evidence|measured|tested|source|stage|weight|identified/iu;

/**
 * The items of a table. Where a column is headed "Essential" or "Desirable", its cells bear that importance;
 * where the columns hold ticks, the first cell of the row does. Row labels, headings and columns on how it is
 * assessed are left out.
 */
export function tableItems(rows: readonly TextSpan[]): TableItem[] {
  let head: readonly string[] = [];
  return rows.flatMap((row) => {
    if (isRule(row.text)) return [];
    const cells = rowCells(row, head.length);
    const texts = cells.map(({ text }) => plain(text));
    if (texts.some(isHeading) && texts.every(isShort)) {
      const ticked = head.some(isHeading) && texts.some((text) => tick.test(text));
      if (!ticked) {
        head = texts;
        return [];
      }
    }
    return head.length > 0 ? underHeadings(cells, head) : cells.flatMap((cell) => withImportance(cell, null));
  });
}

function underHeadings(row: readonly TextSpan[], head: readonly string[]): TableItem[] {
  const shift = labelCells(row, head);
  const columns = row.map((cell, index) => ({ cell, heading: head[index - shift] ?? '' }));
  const ticked = columns.find(({ cell, heading }) => isHeading(heading) && tick.test(plain(cell.text)));
  if (ticked !== undefined) {
    const criterion = row.find(({ text }) => text !== '' && !tick.test(plain(text)));
    const said = either.test(ticked.heading) ? plain(ticked.cell.text) : ticked.heading;
    return criterion === undefined ? [] : withImportance(criterion, importanceOf(said));
  }
  return columns.flatMap(({ cell, heading }) =>
    isHeading(heading) && !aside.test(heading) ? withImportance(cell, importanceOf(heading)) : [],
  );
}

/** How many cells stand before the first column with a heading: cells set apart by tabs lose empty ones. */
function labelCells(row: readonly TextSpan[], head: readonly string[]): number {
  if (row.length > head.length) return row.length - head.length;
  return isHeading(head[0] ?? '') && rowLabel.test(plain(row[0]?.text ?? '')) ? 1 : 0;
}

const rowLabel =
  /^(?:qualifications?|education|training|experience|skills?|knowledge|abilit(?:y|ies)|aptitudes?|competenc\p{L}+|personal|attributes|qualities|other|circumstances|disposition|values|technical|languages?)(?:\W+(?:and|&|or|qualifications?|education|training|experience|skills?|knowledge|abilit(?:y|ies)|qualities|attributes|aptitudes?|requirements?|factors?|circumstances))*$/iu;

const isShort = (text: string): boolean => text.split(/\s+/).length <= 4;
const isHeading = (text: string): boolean =>
  isShort(text) && (preferred.test(text) || core.test(text) || either.test(text));
const importanceOf = (heading: string): Importance => (preferred.test(heading) ? 'preferred' : 'core');
const plain = (text: string): string => text.replace(/[*_`]{1,3}/g, '').trim();

const withImportance = (cell: TextSpan, importance: Importance | null): TableItem[] =>
  cellItems(cell).map((item) => ({ ...item, importance }));
