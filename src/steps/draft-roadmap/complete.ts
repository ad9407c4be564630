import type { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import type { Roadmap, RoadmapPhase } from '../../../schemas/roadmap.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { Completion } from '../../core/define-step.ts';
import type { Issue } from '../../core/step-output-error.ts';
import type { RoadmapInput } from './input.ts';
import { openRequirements } from './open-requirement.ts';
import { deepestFit, itemHours, phaseWeeks } from './size-phases.ts';

/** Sets hours, weeks, numbers and the length of the plan; a plan too long for the weeks is sent back. */
export function completeRoadmap(answer: RoadmapAnswer, input: RoadmapInput): Completion<Roadmap> {
  const { hoursPerWeek } = input;
  const open = new Map(openRequirements(input).map((one) => [one.requirement.id, one]));
  const items = answer.phases.map((phase) => phase.items);
  const sizing = { open, hoursPerWeek, depth: deepestFit(items, { open, hoursPerWeek }, input.weeks) };
  const phases: RoadmapPhase[] = [];
  let startWeek = 1;
  for (const [index, phase] of answer.phases.entries()) {
    const number = index + 1;
    const weeks = phaseWeeks(phase.items, sizing);
    phases.push({
      number,
      title: phase.title,
      startWeek,
      weeks,
      goals: phase.goals,
      requirementIds: [...new Set(phase.requirementIds)],
      items: phase.items.map((item, position) => ({
        id: `${number}.${position + 1}`,
        title: item.title,
        kind: item.kind,
        requirementIds: item.requirementIds,
        level: item.level,
        resource: item.resourceId,
        hours: itemHours(item, sizing),
      })),
      deliverables: phase.deliverables,
    });
    startWeek += weeks;
  }
  const weeks = startWeek - 1;
  const output = { weeks, hoursPerWeek, phases, afterwards: answer.afterwards };
  return { output, issues: [...unknownIds(answer, input), ...tooLong(weeks, input)] };
}

function tooLong(weeks: number, input: RoadmapInput): Issue[] {
  if (weeks <= input.weeks) return [];
  const message = `The plan takes ${weeks} weeks at ${input.hoursPerWeek} hours a week; ${input.weeks} are available. Move what matters least to afterwards.`;
  return [{ path: 'phases', message }];
}

function unknownIds(answer: RoadmapAnswer, input: RoadmapInput): Issue[] {
  const known = new Set(input.requirements.map(({ id }) => id));
  const catalog = loadCatalog();
  const requirement = (id: string, path: string): Issue[] =>
    known.has(id) ? [] : [{ path, message: `There is no requirement ${id}.` }];
  return [
    ...answer.afterwards.flatMap(({ requirementId }, index) =>
      requirement(requirementId, `afterwards.${index}`),
    ),
    ...answer.phases.flatMap((phase, index) => [
      ...phase.requirementIds.flatMap((id) => requirement(id, `phases.${index}.requirementIds`)),
      ...phase.items.flatMap(({ requirementIds, resourceId }, position): Issue[] => {
        const path = `phases.${index}.items.${position}`;
        const unknown =
          resourceId !== null && !catalog.resource(resourceId) && !catalog.credential(resourceId);
        return [
          ...requirementIds.flatMap((id) => requirement(id, `${path}.requirementIds`)),
          ...(unknown
            ? [{ path: `${path}.resourceId`, message: `There is no resource ${resourceId} in the list.` }]
            : []),
        ];
      }),
    ]),
  ];
}
