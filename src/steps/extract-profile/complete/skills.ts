import type { Place } from '../../../../schemas/place.ts';
import type { ProfileSkill, StatedLack } from '../../../../schemas/profile.ts';
import type { AsOf } from '../../../documents/structure/periods.ts';
import { profileTools } from '../profile-tools.ts';
import { inferredSkills } from './inferred-skills.ts';
import { datedUse, type PositionSpan, spansOf } from './position-spans.ts';
import type { SkillEvidence } from './skill-evidence.ts';
import { levelFrom, lowestLevel, withinStated } from './skill-level.ts';

export interface CompletedSkills {
  readonly skills: ProfileSkill[];
  readonly lacks: StatedLack[];
}

/** Skills and stated lacks from the gathered quotes. A skill shown anywhere is no lack, unless denied outright. */
export function completeSkills(
  gathered: readonly SkillEvidence[],
  spans: readonly PositionSpan[],
  asOf: AsOf,
): CompletedSkills {
  const shown = gathered.filter(({ has }) => has.length > 0);
  const shownBy = usesOf(shown);
  const explicit = shown.map((skill) => explicitSkill(skill, shownBy.get(skill.id ?? '') ?? [], spans, asOf));
  explicit.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  const shownThrough = new Set(
    shown.flatMap(({ id }) => (id === null ? [] : [...profileTools().hierarchy.implied(id)])),
  );
  const lacks = gathered.flatMap((skill) => lackOf(skill, spans, shownThrough) ?? []);
  const missing = new Set(lacks.map(({ id }) => id));
  const inferred = inferredSkills(explicit, missing, spans, asOf);
  return { skills: [...explicit, ...inferred], lacks };
}

/** Places that show a skill through another one, which cannot be used without it: Django for Python. */
function usesOf(shown: readonly SkillEvidence[]): ReadonlyMap<string, readonly Place[]> {
  const { hierarchy } = profileTools();
  const named = new Set(shown.map(({ id }) => id));
  const uses = new Map<string, Place[]>();
  for (const { id, has } of shown) {
    if (id === null) continue;
    for (const implied of hierarchy.implied(id)) {
      if (!named.has(implied)) continue;
      const known = uses.get(implied);
      if (known === undefined) uses.set(implied, [...has]);
      else known.push(...has);
    }
  }
  return uses;
}

/** Quotes of another skill that are kept as evidence where they alone date this one. */
const mostDating = 3;

function explicitSkill(
  skill: SkillEvidence,
  shownBy: readonly Place[],
  spans: readonly PositionSpan[],
  asOf: AsOf,
): ProfileSkill {
  const dated = datedUse([...skill.has, ...shownBy], spans, asOf, skill.ended);
  const use = withinStated(dated, skill.years);
  const evidence = [...skill.has, ...datingPlaces(skill.has, shownBy, spans)].sort(
    (a, b) => a.start - b.start,
  );
  return {
    id: skill.id,
    name: skill.name,
    ...levelFrom(lowestLevel(skill.levels), use, asOf),
    ...use,
    statedYears: skill.years?.years ?? null,
    kind: 'explicit',
    via: [],
    evidence,
  };
}

function datingPlaces(
  own: readonly Place[],
  others: readonly Place[],
  spans: readonly PositionSpan[],
): readonly Place[] {
  const dated = new Set(spansOf(own, spans));
  const added: Place[] = [];
  for (const place of others) {
    const [span] = spansOf([place], spans);
    if (span === undefined || dated.has(span) || added.length >= mostDating) continue;
    dated.add(span);
    added.push(place);
  }
  return added;
}

function lackOf(
  skill: SkillEvidence,
  spans: readonly PositionSpan[],
  shownThrough: ReadonlySet<string>,
): StatedLack | null {
  const { id, name, asWorded, has, denied, deniedInPart, learning } = skill;
  if (has.length === 0) {
    // Part of it is shown: "no databases" of somebody who used PostgreSQL cannot be meant of all.
    if (id !== null && shownThrough.has(id)) return null;
    const all = [...denied, ...deniedInPart].sort((a, b) => a.start - b.start);
    if (all.length > 0) return { id, name: asWorded, stance: 'denied', evidence: all };
    return learning.length > 0 ? { id, name: asWorded, stance: 'learning', evidence: learning } : null;
  }
  const outright = denied.filter((place) => isOutright(place, has, spans));
  return outright.length > 0 ? { id, name, stance: 'denied', evidence: outright } : null;
}

/**
 * Denied of the person as a whole, in another sentence than the one that shows it: that is a contradiction of the
 * CV itself, and both are kept. Denied of a post that is over is none.
 */
function isOutright(place: Place, has: readonly Place[], spans: readonly PositionSpan[]): boolean {
  if (has.some(({ start, end }) => start < place.end && place.start < end)) return false;
  const span = spans.find(({ start, end }) => start <= place.start && place.start < end);
  return span === undefined || span.position.end === 'present';
}
