import type { PartialDate } from '../../../schemas/partial-date.ts';
import type { Evidence, HeldCredential, Position, ProfileSkill } from '../../../schemas/profile.ts';
import { positionOf } from '../../core/shown-in.ts';
import type { ComparisonInput } from './input.ts';

/**
 * Papers that bodies commonly issue for a few years only, by their names, with the years after which one without a
 * word on its validity is asked about: first aid and resuscitation for two or three, tickets for plant and dangerous
 * goods for up to five. Driving licences and degrees are not among them.
 */
const expiring: readonly (readonly [name: RegExp, years: number])[] = [
  [
    /\b(?:first[- ]aid(?:er)?|cpr|resuscitation|life support|bls|acls|pals|aed|lifeguard|erste[- ]hilfe|ersthelfer\p{L}*|secouriste|premiers secours|primeros auxilios|primeiros socorros|primo soccorso|ehbo|bhv)\b/iu,
    3,
  ],
  [
    /\b(?:fork ?lift|slinger|crane operator|reach truck|food (?:hygiene|handler\p{L}*)|manual handling|adr|driver cpc|code 95|iso 9606(?:-\d)?)\b/iu,
    5,
  ],
];

/** Skills that are held by such a paper. */
const certified = new Set(['first-aid', 'cpr']);

/** The year of a paper that commonly has expired by now; null where it has none, or may well be valid. */
export function yearToRenew(
  { name, date, evidence }: HeldCredential,
  { asOf }: Pick<ComparisonInput, 'asOf'>,
): number | null {
  const years = expiring.find(([pattern]) => pattern.test(name))?.[1];
  const year = date?.year ?? lastYearIn(evidence);
  return years === undefined || year === null || asOf === undefined || asOf.year - year <= years
    ? null
    : year;
}

/** The same for a skill held by such a paper; null where a line on it has no date, or the use goes on. */
export function lastShownYear(
  { id, evidence }: ProfileSkill,
  { asOf, profile }: Pick<ComparisonInput, 'asOf' | 'profile'>,
): number | null {
  if (id === null || !certified.has(id) || asOf === undefined) return null;
  const years = evidence.map((place) => {
    const written = lastYearIn([place]);
    return written ?? endYear(positionOf(profile.positions, place), asOf.year);
  });
  const known = years.flatMap((year) => year ?? []);
  const last = Math.max(...known);
  return known.length === 0 || known.length < years.length || asOf.year - last <= 3 ? null : last;
}

function endYear(position: Position | null, now: number): number | null {
  if (position === null) return null;
  const { end, start }: { end: Position['end']; start: PartialDate | null } = position;
  return end === 'present' ? now : (end?.year ?? start?.year ?? null);
}

function lastYearIn(evidence: Evidence): number | null {
  const years = evidence.flatMap(({ quote }) => quote.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  return years.length === 0 ? null : Math.max(...years);
}
