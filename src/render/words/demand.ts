import type { Requirement } from '../../../schemas/requirement.ts';
import { joinNames, plural } from '../../core/join-names.ts';

/** What a requirement asks beyond its name: "advanced, 3 years, or Azure"; null for nothing. */
export function demandInWords({ level, years, alternatives }: Requirement): string | null {
  const parts = [
    level,
    years === null ? null : plural(years, 'year'),
    alternatives.length === 0
      ? null
      : `or ${joinNames(
          alternatives.map(({ name }) => name),
          'or',
        )}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}
