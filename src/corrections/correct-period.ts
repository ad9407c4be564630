import type { PartialDate } from '../../schemas/partial-date.ts';
import type { PeriodEnd } from '../../schemas/profile.ts';
import { findDateRanges, isPresentWording } from '../documents/structure/dates.ts';
import { CorrectionsError } from './corrections-error.ts';
import type { Statement } from './statement.ts';

type DateField = string | number | null | undefined;

/** Where a message about a statement points. */
export type Where = Pick<Statement, 'line'> & { readonly file: string };

/**
 * A date as the person writes it; `undefined` where nothing is said, null where it is to be left out.
 *
 * @throws CorrectionsError for what is no date.
 */
export function givenDate(given: DateField, field: string, where: Where): PartialDate | null | undefined {
  if (given === undefined || given === null) return given;
  const text = String(given);
  const [range, ...more] = findDateRanges(text, null);
  const end = range?.end === 'present' ? null : (range?.end ?? null);
  const date = range?.start ?? end;
  if (range?.kind === 'range' || more.length > 0 || date?.text !== text) {
    throw new CorrectionsError(
      'corrections-invalid',
      where.file,
      where.line,
      `${field}: “${text}” is no date. Write 2021, 2021-03 or March 2021.`,
    );
  }
  return date;
}

/** The same for the end of a period, which may go on: "present". */
export function givenEnd(given: DateField, field: string, where: Where): PeriodEnd | null | undefined {
  return typeof given === 'string' && isPresentWording(given) ? 'present' : givenDate(given, field, where);
}

/** @throws CorrectionsError for a period that ends before it begins. */
export function checkOrder(start: PartialDate | null, end: PeriodEnd | null, where: Where): void {
  if (start === null || end === null || end === 'present') return;
  const from = start.year * 12 + (start.month ?? 1);
  const to = end.year * 12 + (end.month ?? 12);
  if (from <= to) return;
  throw new CorrectionsError(
    'corrections-invalid',
    where.file,
    where.line,
    `${start.text} is after ${end.text}. Exchange the two dates, or correct one.`,
  );
}

/** What was said, or what stood before. */
export const orBefore = <T>(given: T | undefined, before: T): T => (given === undefined ? before : given);
