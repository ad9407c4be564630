import type { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import type { CatalogResource } from '../../../schemas/catalog.ts';
import { nothingUsed, type Used } from './choose-resource.ts';
import type { Craft } from './crafts/craft.ts';
import type { Depth } from './effort.ts';
import type { RoadmapInput } from './input.ts';
import type { OpenRequirement } from './open-requirement.ts';
import { projectOf } from './own-project.ts';

export type PhasePlan = RoadmapAnswer['phases'][number];
export type Item = PhasePlan['items'][number];
export type Group = readonly OpenRequirement[];

/** What a phase works on: studied, deepened by the same work, only to be written into the CV. */
export interface PhaseContent {
  readonly studies: Group;
  readonly alongside: Group;
  readonly lines: Group;
}

/** The largest share of all hours that one resource or exercise may take. */
const shareOfOne = 1 / 3;

/** What the phases before have taken, and what holds for all of them. */
export interface PhaseContext {
  /** Number of the phase. */
  readonly number: number;
  readonly used: Used;
  /** The first phase with a piece of work of that kind, by how it is practised. */
  readonly before: ReadonlyMap<Craft['practise'], number>;
  readonly maxHours: number;
  /** A project the CV names that can be worked on. */
  readonly project: string | null;
  readonly depth: Depth;
}

export const firstContext = (input: RoadmapInput, depth: Depth): PhaseContext => ({
  number: 1,
  used: nothingUsed,
  before: new Map(),
  maxHours: input.weeks * input.hoursPerWeek * shareOfOne,
  project: projectOf(input.profile),
  depth,
});

export function withResource({ ids, providers }: Used, { id, provider }: CatalogResource): Used {
  return {
    ids: new Set([...ids, id]),
    providers: new Map([...providers, [provider, (providers.get(provider) ?? 0) + 1]]),
  };
}

export const idsOf = (group: Group): string[] => group.map(({ requirement }) => requirement.id);
