import type { CatalogCredential } from '../../../schemas/catalog.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { profileTools } from '../extract-profile/profile-tools.ts';

/** The catalogue's credential that a requirement names; null where it names none that is known. */
export function credentialNamed(name: string): CatalogCredential | null {
  const [found] = profileTools().credentialMatcher.find(name);
  return found ? (loadCatalog().credential(found.skillId) ?? null) : null;
}
