import type { DateAtom, DateOrder } from './date-atom.ts';
import { phraseAt } from './date-phrase.ts';
import { type Match, toDate } from './date-range.ts';
import type { DateToken } from './date-tokens.ts';
import { dateWords } from './date-words.ts';

export function single(
  text: string,
  tokens: readonly DateToken[],
  place: { at: number; start: number; cue: 'since' | 'until' | 'from' | null },
  atom: DateAtom,
  order: DateOrder | null,
): Match | null {
  if (atom.certainty === 'pair' || atom.year === null) return null;
  if (
    atom.certainty === 'year' &&
    atom.endYear === undefined &&
    place.cue === null &&
    !standsAlone(tokens, place.start, atom)
  )
    return null;
  if (atom.certainty === 'year' && isProductYear(tokens, place.at)) return null;
  const date = toDate(text, tokens, place.start, atom, order);
  const from = tokens[place.at]?.start ?? 0;
  const to = tokens[atom.next - 1]?.end ?? 0;
  const base = { start: date, end: null, endText: null, from, to };
  if (atom.endYear !== undefined) {
    const lastToken = tokens[atom.next - 1];
    const end = { year: atom.endYear, month: null, text: lastToken?.text ?? String(atom.endYear) };
    const isSpan = atom.form !== 'numeric-year-first';
    if (isSpan)
      return {
        range: { ...base, kind: 'range', start: { ...date, month: null }, end, endText: end.text },
        next: atom.next,
      };
    // Perhaps a month, perhaps an academic year: the year is all that is sure.
    return { range: { ...base, kind: 'point', start: { ...date, month: null } }, next: atom.next };
  }
  const afterOnwards = phraseAt(tokens, atom.next, dateWords.onwards());
  if (place.cue === 'since' || afterOnwards > atom.next) {
    const next = Math.max(atom.next, afterOnwards);
    const endText = afterOnwards > atom.next ? (tokens[afterOnwards - 1]?.text ?? null) : null;
    return {
      range: { ...base, kind: 'since', end: 'present', endText, to: tokens[next - 1]?.end ?? to },
      next,
    };
  }
  if (place.cue === 'until')
    return { range: { ...base, kind: 'until', start: null, end: date, endText: date.text }, next: atom.next };
  if (hasOpenDash(tokens, atom.next)) {
    return {
      range: { ...base, kind: 'since', end: 'present', to: tokens[atom.next]?.end ?? to },
      next: atom.next + 1,
    };
  }
  return { range: { ...base, kind: 'point' }, next: atom.next };
}

/** A year at the end of a line, before a sign, or after a word that announces a date. */
function standsAlone(tokens: readonly DateToken[], at: number, atom: DateAtom): boolean {
  const after = tokens[atom.next];
  const before = tokens[at - 1];
  if (before !== undefined && tokens[at]?.gap !== 'line') {
    if (before.kind === 'number' && tokens[at]?.gap !== 'wide') return false;
    if (before.kind === 'sign' && '$€£¥₹#§№'.includes(before.text)) return false;
    if (before.kind === 'word' && phraseAt(tokens, at - 1, dateWords.products()) === at) return false;
  }
  if (after === undefined || after.gap === 'line' || after.gap === 'wide') return true;
  if (after.kind === 'sign') return !'%€$£₹+'.includes(after.text);
  if (after.kind === 'number') return false;
  if (before === undefined || tokens[at]?.gap === 'line') return /^\p{Lu}/u.test(after.text);
  return before.kind === 'word' && phraseAt(tokens, at - 1, dateWords.prepositions()) === at;
}

function isProductYear(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.kind === 'word' &&
    tokens[at]?.gap === 'space' &&
    phraseAt(tokens, at - 1, dateWords.products()) === at
  );
}

/** "2019 –" with nothing after it on the line. */
function hasOpenDash(tokens: readonly DateToken[], at: number): boolean {
  const dash = tokens[at];
  const after = tokens[at + 1];
  if (dash === undefined || dash.gap === 'line' || !/^[-–—]$/.test(dash.text)) return false;
  return after === undefined || after.gap === 'line' || after.text === ')';
}
