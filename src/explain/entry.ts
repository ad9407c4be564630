import type { Source } from '../../schemas/catalog.ts';
import type { Place } from '../../schemas/place.ts';

/** One entry of a report's ledger, in words, with what it rests on. */
export interface Entry {
  readonly says: string;
  /** Places in the CV, a posting or the person's corrections. */
  readonly quotes: readonly Place[];
  /** Where a fact about the world comes from. */
  readonly sources: readonly Source[];
  /** References of the entries it was made from. */
  readonly restsOn: readonly string[];
}

export const entry = (
  says: readonly (string | null | false)[],
  more: Partial<Omit<Entry, 'says'>> = {},
): Entry => ({
  says: says.filter((part) => part !== null && part !== false && part !== '').join(', '),
  quotes: more.quotes ?? [],
  sources: more.sources ?? [],
  restsOn: more.restsOn ?? [],
});
