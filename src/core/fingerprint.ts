import { createHash } from 'node:crypto';
import type { Place } from '../../schemas/place.ts';

/**
 * Sixteen hexadecimal digits that name a finding. Offsets, case, spacing and punctuation do not enter, so
 * the fingerprint stays the same when the text around the conflict is edited.
 */
export function fingerprint(check: string, messageId: string, places: readonly Place[]): string {
  const quotes = places.map((place) => `${place.document}\u0001${fold(place.quote)}`).sort();
  return createHash('sha256')
    .update([check, messageId, ...quotes].join('\u0000'))
    .digest('hex')
    .slice(0, 16);
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
