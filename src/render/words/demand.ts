import type { Requirement } from '../../../schemas/requirement.ts';
import { joinNames } from '../../core/join-names.ts';
import { plural } from '../../core/join-names.ts';

/** What a requirement asks beyond its name: "advanced level, 3 years, or Azure"; null for nothing. */
export function demandInWords({ level, years, alternatives }: Requirement): string | null {
  const parts = [
    level === null ? null : `${level} level`,
    years === null ? null : plural(years, 'year'),
    alternatives.length === 0 ? null : `or ${joinNames(alternatives.map(({ name }) => name), 'or')}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
