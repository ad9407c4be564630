import type { Source } from '../../schemas/catalog.ts';
import type { Place } from '../../schemas/place.ts';
import type { Report } from '../../schemas/report.ts';
import type { Entry } from './entry.ts';
import { findStatements } from './find-statements.ts';
import { marketEntries } from './market-entries.ts';
import { planEntries } from './plan-entries.ts';
import { profileEntries } from './profile-entries.ts';
import { type Quote, quoteReader } from './quotes.ts';
import { targetEntries } from './target-entries.ts';

/** One step of the path from a statement to its quotes. */
export interface Ground {
  readonly ref: string;
  readonly says: string;
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
  readonly restsOn: readonly Ground[];
}

export interface Explanation {
  readonly statement: string;
  /** JSON Pointer in the report; null where an entry of the ledger was asked for by its name. */
  readonly pointer: string | null;
  readonly section: string;
  readonly restsOn: readonly Ground[];
}

/** A requirement rests on a skill, that on another: deeper than this nothing new is said. */
const deepest = 3;

/**
 * The path from a statement of a report to what it rests on: ledger entries, quotes with their places,
 * sources.
 *
 * @param asked words of a statement, a reference (`R4`, `skill:python`), a name or a JSON Pointer
 * @returns one explanation for each statement that is meant, five at most
 * @throws UsageError `no-such-statement`.
 */
export function explainStatement(report: Report, asked: string): Explanation[] {
  const entries = new Map([
    ...profileEntries(report.profile),
    ...targetEntries(report),
    ...planEntries(report),
    ...marketEntries(report.market),
  ]);
  const quote = quoteReader(report.documents);
  return findStatements(report, entries, asked).map(({ text, pointer, section, refs }) => ({
    statement: text,
    pointer: pointer === '' ? null : pointer,
    section,
    restsOn: refs.map((ref) => groundOf(ref, entries, quote, [])),
  }));
}

function groundOf(
  ref: string,
  entries: ReadonlyMap<string, Entry>,
  quote: (place: Place) => Quote,
  above: readonly string[],
): Ground {
  const found = entries.get(ref);
  if (!found) return { ref, says: 'not in this report', quotes: [], sources: [], restsOn: [] };
  const path = [...above, ref];
  const below = path.length >= deepest ? [] : found.restsOn.filter((one) => !path.includes(one));
  return {
    ref,
    says: found.says,
    quotes: found.quotes.map(quote),
    sources: found.sources,
    restsOn: below.map((one) => groundOf(one, entries, quote, path)),
  };
}
