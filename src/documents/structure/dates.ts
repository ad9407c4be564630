import type { PartialDate } from '../../../schemas/partial-date.ts';
import type { DateAtom, DateOrder } from './date-atom.ts';
import { dateAtomAt } from './date-atoms.ts';
import { dateOrderOf } from './date-order.ts';
import { phraseAt } from './date-phrase.ts';
import { type DateRange, isAfter, type Match, toDate } from './date-range.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { dateWords } from './date-words.ts';
import { single } from './single-dates.ts';

/**
 * The periods and dates of a text, in order, never overlapping; linear in its length.
 * A month is null where the text gives none or where it could be a day ("10/12/2018").
 */
export function findDateRanges(text: string, order: DateOrder | null = dateOrderOf(text)): DateRange[] {
  if (!/[\d０-９]/.test(text)) return [];
  const tokens = dateTokens(text);
  const found: DateRange[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = rangeAt(text, tokens, at, order);
    if (match === null) at += 1;
    else {
      found.push(match.range);
      at = match.next;
    }
  }
  return found;
}

/** The first date of a text; null where there is none. */
export function parseDate(text: string, order: DateOrder | null = dateOrderOf(text)): PartialDate | null {
  const range = findDateRanges(text, order)[0];
  if (range === undefined) return null;
  return range.start ?? (range.end === 'present' ? null : range.end);
}

/** Whether the words mean that a period goes on ("Present", "heute", "to date"). */
export function isPresentWording(text: string): boolean {
  const tokens = dateTokens(text).filter((token) => token.kind === 'word');
  const from = tokens.findIndex((_, at) =>
    [dateWords.present(), dateWords.onwards()].some((table) => phraseAt(tokens, at, table) > at),
  );
  return from >= 0 && from <= 2 && tokens.length <= 5 && !/\d/.test(text);
}

function rangeAt(
  text: string,
  tokens: readonly DateToken[],
  at: number,
  order: DateOrder | null,
): Match | null {
  const cue = leadingCue(tokens, at);
  const first = dateAtomAt(tokens, cue.next);
  if (first === null) return null;
  const start = cue.next;
  const pair = pairAfter(text, tokens, start, first, order);
  if (pair !== null) return withFrom(pair, tokens[at]?.start ?? 0);
  return single(text, tokens, { at, start, cue: cue.kind }, first, order);
}

const withFrom = (match: Match, from: number): Match => ({ ...match, range: { ...match.range, from } });

/** "since", "until" or "from" before a date, with an article or "about" between. */
function leadingCue(
  tokens: readonly DateToken[],
  at: number,
): { kind: 'since' | 'until' | 'from' | null; next: number } {
  if (tokens[at]?.kind !== 'word') return { kind: null, next: at };
  for (const kind of ['since', 'from', 'until'] as const) {
    const after = phraseAt(tokens, at, dateWords[kind]());
    if (after === at) continue;
    const next = /^(?:about|circa|ca|the|le|el|early|late|mid|anfang|mitte|ende|début|fin)$/i.test(
      tokens[after]?.text ?? '',
    )
      ? after + 1
      : after;
    if (tokens[next] !== undefined && tokens[next].gap !== 'line' && dateAtomAt(tokens, next) !== null)
      return { kind, next };
  }
  return { kind: null, next: at };
}

/** A period whose first end is `first`; null where no second end follows. */
function pairAfter(
  text: string,
  tokens: readonly DateToken[],
  start: number,
  first: DateAtom,
  order: DateOrder | null,
): Match | null {
  const connector = connectorAfter(tokens, first.next);
  const isPaired = first.certainty !== 'pair';
  const present = presentAt(tokens, connector?.next ?? first.next);
  const canStart = isPaired || (first.year !== null && connector !== null);
  if (
    present !== null &&
    canStart &&
    (connector !== null || first.certainty === 'sure') &&
    first.year !== null
  ) {
    const startDate = toDate(text, tokens, start, first, order);
    const range = {
      kind: 'range' as const,
      start: startDate,
      end: 'present' as const,
      endText: text.slice(tokens[present.from]?.start, tokens[present.to - 1]?.end),
      from: 0,
      to: tokens[present.next - 1]?.end ?? 0,
    };
    return { range, next: present.next };
  }
  const juxtaposed = connector === null;
  const secondAt = connector?.next ?? first.next;
  if (juxtaposed && (tokens[secondAt] === undefined || tokens[secondAt]?.gap === 'none')) return null;
  const second = dateAtomAt(tokens, secondAt, connector !== null);
  if (second === null || second.year === null || !fits(tokens, first, second, juxtaposed)) return null;
  const [left, right] = alignForms(first, second);
  const startDate = toDate(
    text,
    tokens,
    start,
    { ...left, year: left.year ?? startYear(left, right) },
    order,
  );
  const endDate = toDate(
    text,
    tokens,
    secondAt,
    right.endYear === undefined ? right : { ...right, year: right.endYear },
    order,
  );
  if (juxtaposed && isAfter(startDate, endDate)) return null;
  return {
    range: {
      kind: 'range',
      start: startDate,
      end: endDate,
      endText: endDate.text,
      from: 0,
      to: tokens[right.next - 1]?.end ?? 0,
    },
    next: right.next,
  };
}

/** "Nov – Feb 2020" began the year before. */
const startYear = (first: DateAtom, second: DateAtom): number | null =>
  second.year !== null && first.month !== null && second.month !== null && first.month > second.month
    ? second.year - 1
    : second.year;

function fits(tokens: readonly DateToken[], first: DateAtom, second: DateAtom, juxtaposed: boolean): boolean {
  if (juxtaposed) {
    const gap = tokens[first.next]?.gap;
    return (
      gap !== 'line' &&
      first.certainty === 'sure' &&
      second.certainty === 'sure' &&
      first.form === second.form &&
      first.month !== null
    );
  }
  if (first.certainty === 'pair' && first.form === 'month-only')
    return second.month !== null && second.certainty === 'sure';
  if (first.certainty === 'pair' && first.form === 'season-only') return second.form === 'season';
  if (first.certainty === 'pair') return second.form === first.form && !isAfter(plain(first), plain(second));
  return (
    second.certainty !== 'pair' || (second.form.startsWith('month-short') && first.form === 'month-year')
  );
}

const plain = (atom: DateAtom): PartialDate => ({ year: atom.year ?? 0, month: atom.month, text: '-' });

/** "2010/11 – 2012/05": the clear one of two like forms tells how the other is meant. */
function alignForms(first: DateAtom, second: DateAtom): [DateAtom, DateAtom] {
  if (first.endYear === undefined && second.endYear === undefined) return [first, second];
  if (first.form === second.form && first.form === 'numeric-year-first') {
    const { endYear: _first, ...left } = first;
    const { endYear: _second, ...right } = second;
    return [left, right];
  }
  return [first, second];
}

/** A dash or a word like "to" after a date; a line break is allowed on one side of it. */
function connectorAfter(tokens: readonly DateToken[], at: number): { next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const next = phraseAt(tokens, at, dateWords.connectors());
  if (next === at) return null;
  const after = tokens[next];
  if (token.gap === 'line' && (after === undefined || after.gap === 'line')) return null;
  // "2019 - bis heute", "2019 -- 2020": a word or a second dash after the first.
  const further =
    /^[-–—]$/.test(token.text) && after?.gap !== 'line'
      ? phraseAt(tokens, next, dateWords.connectors())
      : next;
  return { next: further };
}

/** "Present" and its like, in brackets or not. */
function presentAt(
  tokens: readonly DateToken[],
  at: number,
): { from: number; to: number; next: number } | null {
  let from = at;
  if (tokens[from]?.text === '(' || tokens[from]?.text === '[') from += 1;
  if (
    /^(?:the|la|el|le|l|o)$/i.test(tokens[from]?.text ?? '') &&
    phraseAt(tokens, from, dateWords.present()) === from
  )
    from += 1;
  const token = tokens[from];
  if (token === undefined || (token.gap === 'line' && from === at && !isDash(tokens[at - 1]))) return null;
  const to = phraseAt(tokens, from, dateWords.present());
  if (to === from) return null;
  const closes = from > at && (tokens[to]?.text === ')' || tokens[to]?.text === ']');
  return { from, to, next: closes ? to + 1 : to };
}

const isDash = (token: DateToken | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.text);
