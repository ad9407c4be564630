import type { Assessment } from '../../../schemas/comparison.ts';
import type { Evidence } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { type Standing, standingOf } from './shown-skill.ts';

/**
 * What keeps an assessment of a catalogued skill from standing on a quote that has nothing to do with it;
 * null where it may stand. Whoever wrote the answer, the profile decides what is shown.
 */
export function disputeOf(
  requirement: Requirement,
  assessment: Assessment,
  input: ComparisonInput,
): string | null {
  if (requirement.kind !== 'skill') return null;
  const asked = requirement.alternatives.length > 0 ? requirement.alternatives : [requirement.skill];
  const known = asked.filter(({ id }) => id !== null);
  if (known.length < asked.length) return null;
  const standings = known.map((skill) =>
    standingOf({ ...requirement, skill, alternatives: [] }, input.profile),
  );
  switch (assessment.status) {
    case 'not-met':
      return known.every(({ id }) => id !== null && isDenied(id, input))
        ? null
        : 'is called not-met, but the CV nowhere says that it is missing; not-shown is what silence is called';
    case 'not-shown':
      return standings.some(({ kind }) => kind === 'shown')
        ? 'is called not-shown, but the profile shows it'
        : null;
    case 'met':
    case 'partly-met': {
      const bearing = standings.flatMap(evidenceOf);
      const lines = known.flatMap(({ name }) => mentionOf(name, input) ?? []);
      return assessment.evidence.some((place) => isAmong(place, [...bearing, ...lines]))
        ? null
        : `is called ${assessment.status}, but none of its quotes is evidence of it in the profile`;
    }
  }
}

function isDenied(id: string, { profile }: ComparisonInput): boolean {
  const wholes = new Set([id, ...skillHierarchy().ancestors(id)]);
  return profile.lacks.some((lack) => lack.id !== null && wholes.has(lack.id));
}

function evidenceOf(standing: Standing): Evidence {
  switch (standing.kind) {
    case 'shown':
      return standing.skill.evidence;
    case 'parts':
      return standing.parts.flatMap(({ evidence }) => evidence);
    case 'kin':
      return standing.kin.flatMap(({ evidence }) => evidence);
    case 'lack':
      return standing.lack.evidence;
    case 'disputed':
      return [...standing.lack.evidence, ...standing.parts.flatMap(({ evidence }) => evidence)];
    case 'signal':
      return standing.evidence;
    case 'broader':
    case 'nothing':
      return [];
  }
}

const isAmong = (place: Evidence[number], places: Evidence): boolean =>
  places.some((one) => one.document === place.document && one.start < place.end && place.start < one.end);
