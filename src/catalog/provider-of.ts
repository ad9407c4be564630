import type { CatalogCredential, CatalogResource } from '../../schemas/catalog.ts';

/**
 * Who offers a resource or awards a credential, and for which country where it is one's own: "Acas, United Kingdom".
 * Rules of one country told as if they held everywhere are false elsewhere.
 */
export function providerOf(entry: CatalogResource | CatalogCredential): string {
  const name = 'provider' in entry ? entry.provider : entry.issuer;
  return entry.country === undefined ? name : `${name}, ${entry.country}`;
}
