import type { CatalogSkill } from '../../../schemas/catalog.ts';
import { proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { isLeadership } from './crafts/craft-of.ts';
import type { OpenRequirement } from './open-requirement.ts';

/**
 * Hours that a plan sets aside for one step of level. A planning assumption of this program
 * (docs/decisions/0004-planned-hours.md), not a fact about how long anybody needs; hours that a
 * provider states for a resource go before it.
 */
const hoursPerStep: Record<CatalogSkill['kind'], number> = {
  language: 24,
  framework: 16,
  tool: 10,
  platform: 16,
  concept: 18,
  practice: 12,
  soft: 10,
  domain: 18,
};

const hoursWithoutSkill = 10;
/** To look up what a licence takes and write to whoever issues it. */
const hoursToApply = 2;
/** To find out and write down how far something goes. */
const hoursToState = 0.5;
/**
 * Of what a step takes: half to learn it, half to do it; less to learn where there is nothing to work through,
 * less to do what is done already.
 */
const shares = { learning: 0.5, asking: 0.25, doing: 0.5, 'doing-again': 0.125 } as const;

/**
 * How far a plan goes with each requirement: at most so many steps of level. A short plan takes the first
 * step in many requirements rather than all steps in one.
 */
export type Depth = 1 | 2 | 3;
/** Deepest first. */
export const depths = [3, 2, 1] as const satisfies readonly Depth[];

/** Steps from what is shown to what is asked: at least one. Where no level is asked, the next one is meant. */
export function stepsToGo({ requirement, shownLevel, begun }: OpenRequirement): number {
  const asked = requirement.level === null ? 0 : proficiencyLevels.indexOf(requirement.level);
  const shown = shownLevel === null ? (begun ? 0 : -1) : proficiencyLevels.indexOf(shownLevel);
  return Math.max(1, asked - shown);
}

/** Steps that a plan of this depth takes. Leading people is begun in weeks, and not learned in them. */
export const stepsTaken = (one: OpenRequirement, depth: Depth): number =>
  one.skill && isLeadership(one.skill) ? 1 : Math.min(depth, stepsToGo(one));

/** Hours set aside for one step. */
export function stepHours({ mode, skill }: OpenRequirement): number {
  if (mode === 'apply') return hoursToApply;
  if (mode === 'state') return hoursToState;
  return skill === null ? hoursWithoutSkill : hoursPerStep[skill.kind];
}

/** A part of the work on a requirement; `asking` is learning without a source to work through. */
export type Part = keyof typeof shares;

/** Hours of one part of the work on a requirement. */
export function partHours(one: OpenRequirement, part: Part, depth: Depth): number {
  // A line to add or a letter to write is one thing to do.
  if (one.mode === 'apply' || one.mode === 'state') return stepHours(one);
  return stepHours(one) * stepsTaken(one, depth) * shares[part];
}
