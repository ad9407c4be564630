import { lazy } from '../catalog/lazy.ts';
import { type DegreeRank, degreeRanks, qualificationNames } from './qualification-words.ts';

export { type DegreeRank, degreeRanks };

const patterns = lazy(() =>
  qualificationNames.map(([rank, casing, names]) => {
    const flags = casing === 'any-case' ? 'giu' : 'gu';
    return { rank, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})`, flags) };
  }),
);

/** A qualification named in a text, in UTF-16 offsets, end exclusive. */
export interface NamedQualification {
  readonly rank: DegreeRank;
  readonly start: number;
  readonly end: number;
}

/** Every qualification a text names, in the order of the text. */
export function qualificationsIn(text: string): NamedQualification[] {
  const found: NamedQualification[] = [];
  let rest = text;
  for (const { rank, pattern } of patterns()) {
    rest = rest.replace(pattern, (name: string, ...details: unknown[]) => {
      const start = details.find((detail) => typeof detail === 'number') ?? 0;
      found.push({ rank, start, end: start + name.length });
      return '\u0000'.repeat(name.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Rank of the highest qualification a text names; null where it names none that is known. */
export function degreeRankOf(text: string): DegreeRank | null {
  return byRank(text).at(-1) ?? null;
}

/** The lowest rank a text names: "Bachelor's or Master's degree" asks for a bachelor's. */
export function lowestDegreeRankOf(text: string): DegreeRank | null {
  return byRank(text)[0] ?? null;
}

const byRank = (text: string): DegreeRank[] => {
  const named = new Set(qualificationsIn(text).map(({ rank }) => rank));
  return degreeRanks.filter((rank) => named.has(rank));
};
