import type { Place } from '../../schemas/place.ts';
import type { ProfileSkill } from '../../schemas/profile.ts';
import { compareLevels } from '../skills/levels.ts';
import type { PositionSpan } from '../steps/extract-profile/complete/position-spans.ts';
import { checkOrder, givenDate, givenEnd, type Where } from './correct-period.ts';
import { CorrectionsError } from './corrections-error.ts';
import type { Added, Contested } from './statement.ts';

type About = Pick<ProfileSkill, 'id' | 'name'>;

/** A skill as the person corrects it: what they leave unsaid stays. */
export function correctedSkill(
  about: About,
  before: ProfileSkill | undefined,
  { entry, place, line }: Contested<'skill'>,
  file: string,
  periods: PositionSpan[],
): ProfileSkill {
  const { instead = {} } = entry;
  addPeriod(instead, place, { file, line }, periods);
  const level = instead.level === undefined ? (before?.level ?? null) : instead.level;
  const basis = instead.level === undefined ? (before?.levelBasis ?? null) : level === null ? null : 'stated';
  return {
    ...about,
    level,
    levelBasis: basis,
    months: before?.months ?? null,
    statedYears: instead.years === undefined ? (before?.statedYears ?? null) : instead.years,
    lastUsed: before?.lastUsed ?? null,
    kind: 'explicit',
    via: [],
    evidence: [...(before?.evidence ?? []), place],
  };
}

/** A skill with what the person adds. */
export function addedSkill(
  about: About,
  before: ProfileSkill | undefined,
  { entry, place, line }: Added<'skill'>,
  file: string,
  periods: PositionSpan[],
): ProfileSkill {
  const where = { file, line };
  addPeriod(entry, place, where, periods);
  if (before !== undefined) refuseConflict(before, entry, where);
  return {
    ...about,
    level: entry.level ?? before?.level ?? null,
    levelBasis: entry.level ? 'stated' : (before?.levelBasis ?? null),
    months: before?.months ?? null,
    statedYears: before?.statedYears ?? entry.years ?? null,
    lastUsed: before?.lastUsed ?? null,
    kind: 'explicit',
    via: [],
    evidence: [...(before?.evidence ?? []), place],
  };
}

/** What the CV says otherwise is contested, not added: else the report would have to choose between the two. */
function refuseConflict(
  { name, level, levelBasis, statedYears }: ProfileSkill,
  { level: said, years }: Added<'skill'>['entry'],
  { file, line }: Where,
): void {
  const refuse = (what: string, instead: string): never => {
    throw new CorrectionsError(
      'correction-conflict',
      file,
      line,
      `${what}. What it says otherwise is contested, not added: move this to “contest” with instead: { ${instead} }.`,
    );
  };
  if (said !== undefined && level !== null) {
    if (levelBasis === 'stated' && level !== said) {
      refuse(`the CV words ${level} level for ${name}`, `level: ${said}`);
    }
    if (levelBasis === 'dated-use' && compareLevels(said, level) < 0) {
      refuse(`the CV's dates show ${level} level for ${name}`, `level: ${said}`);
    }
  }
  if (years !== undefined && statedYears !== null && statedYears !== years) {
    refuse(`the CV states ${statedYears} years of ${name}`, `years: ${years}`);
  }
}

type Dates = Pick<NonNullable<Contested<'skill'>['entry']['instead']>, 'since' | 'until'>;

export const hasPeriod = ({ since, until }: Dates): boolean => since !== undefined || until !== undefined;

/** The person's words stand for the time they tell of. */
function addPeriod(
  { since, until }: Dates,
  { document, start, end }: Place,
  where: Where,
  periods: PositionSpan[],
): void {
  const from = givenDate(since, 'since', where) ?? null;
  const to = givenEnd(until, 'until', where) ?? (from === null ? null : 'present');
  checkOrder(from, to, where);
  if (from !== null) periods.push({ document, position: { start: from, end: to }, start, end });
}
