/** A date as it stands in a text, before it is known what it begins or ends. */
export interface DateAtom {
  readonly year: number | null;
  readonly month: number | null;
  /** Index of the first token after it. */
  readonly next: number;
  /**
   * sure: a date wherever it stands; year: a bare year; pair: a date only as one end of a period
   * ("06/18 – 09/19", "May – July 2020"), and only beside one of the same `form`.
   */
  readonly certainty: 'sure' | 'year' | 'pair';
  readonly form: string;
  /** Last year of "2018/19". */
  readonly endYear?: number;
  /** Both numbers of "10/12/2018", where either could be the month. */
  readonly numbers?: readonly [number, number];
}

/** Which of two numbers before a year is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** The month of two numbers, where one cannot be a month, both are the same or the order is known. */
export function decidedMonth(numbers: readonly [number, number], order: DateOrder | null): number | null {
  const [first, second] = numbers;
  if (first > 12) return second;
  if (second > 12) return first;
  if (first === second) return first;
  if (order === null) return null;
  return order === 'day-first' ? second : first;
}
