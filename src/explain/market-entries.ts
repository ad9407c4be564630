import type { Market } from '../../schemas/market.ts';
import { type Entry, entry } from './entry.ts';

const amount = (value: number | null, currency: string): string =>
  value === null ? 'not given' : `${value} ${currency}`;

/** Facts about the labour market, by reference. */
export const marketEntries = ({ wages, popularity, technologies }: Market): Map<string, Entry> =>
  new Map<string, Entry>([
    ...wages.map(
      ({ id, occupation, place, date, median, p25, p75, currency, source }) =>
        [
          `wage:${id}`,
          entry(
            [
              occupation,
              place,
              date,
              `median ${amount(median, currency)} a year`,
              `middle half ${amount(p25, currency)} to ${amount(p75, currency)}`,
            ],
            { sources: [source] },
          ),
        ] as const,
    ),
    ...popularity.map(
      ({ id, name, share, changeOverYear, rank, place, date, source }) =>
        [
          `popularity:${id}`,
          entry(
            [
              name,
              `${(share * 100).toFixed(1)} % of searches`,
              `rank ${rank}`,
              `change over a year ${(changeOverYear * 100).toFixed(1)} percentage points`,
              `${place}, ${date}`,
            ],
            { sources: [source] },
          ),
        ] as const,
    ),
    ...technologies.map(
      ({ id, name, listedAs, hot, inDemand, source }) =>
        [
          `technology:${id}`,
          entry(
            [
              name,
              listedAs !== name && `listed as “${listedAs}”`,
              hot && 'hot technology',
              inDemand && 'in demand',
            ],
            { sources: [source] },
          ),
        ] as const,
    ),
  ]);
