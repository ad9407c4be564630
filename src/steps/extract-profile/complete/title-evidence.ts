import type { Place } from '../../../../schemas/place.ts';
import type { Position } from '../../../../schemas/profile.ts';
import { titleSkills } from '../../../skills/known-skills.ts';
import { noEvidence, type SkillEvidence } from './skill-evidence.ts';

/** A project's title says what was made, not what its maker was. */
const held: ReadonlySet<Position['kind']> = new Set([
  'employment',
  'freelance',
  'internship',
  'volunteering',
]);

/** Adds the lines with job titles to the skills that such a title alone shows: "Head Chef" shows a kitchen run. */
export function addTitleEvidence(gathered: SkillEvidence[], positions: readonly Position[]): void {
  const byId = new Map(gathered.map((skill) => [skill.id, skill]));
  const shownBy = titleSkills();
  for (const { title, kind, evidence } of positions) {
    const place = evidence.find(({ quote }) => quote.includes(title)) ?? evidence[0];
    if (place === undefined || !held.has(kind)) continue;
    for (const id of shownBy(title)) {
      const skill = byId.get(id) ?? noEvidence(id, title);
      if (!byId.has(id)) {
        byId.set(id, skill);
        gathered.push(skill);
      }
      if (!skill.has.some((other) => overlaps(other, place))) skill.has.push(place);
    }
  }
}

const overlaps = (one: Place, other: Place): boolean =>
  one.document === other.document && one.start < other.end && other.start < one.end;
