import type { Requirement } from '../../../schemas/requirement.ts';
import { plural } from '../../core/join-names.ts';

/** What a requirement asks beyond its name: "advanced, 3 years"; null for nothing. */
export function demandInWords({ level, years }: Pick<Requirement, 'level' | 'years'>): string | null {
  const parts = [level, years === null ? null : plural(years, 'year')].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
