import type { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import type { Roadmap, RoadmapPhase } from '../../../schemas/roadmap.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { Completion } from '../../core/define-step.ts';
import { plural } from '../../core/join-names.ts';
import type { Issue } from '../../core/step-output-error.ts';
import type { RoadmapInput } from './input.ts';
import { type OpenRequirement, openRequirements } from './open-requirement.ts';
import { roadmapRules } from './rules.ts';
import { deepestFit, hoursOfItems, phaseWeeks } from './size-phases.ts';

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
    const hours = hoursOfItems(phase.items, sizing);
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
        hours: hours[position] ?? 1,
      })),
      deliverables: phase.deliverables,
    });
    startWeek += weeks;
  }
  const weeks = startWeek - 1;
  const output = { weeks, hoursPerWeek, phases, afterwards: answer.afterwards };
  const issues = [
    ...misplaced(answer, open),
    ...unknownResources(answer),
    ...tooLong(weeks, input),
    ...emptyPlan(answer, input),
  ];
  return { output, issues };
}

function tooLong(weeks: number, input: RoadmapInput): Issue[] {
  if (weeks <= input.weeks) return [];
  const message = `The plan takes ${weeks} weeks at ${plural(input.hoursPerWeek, 'hour')} a week; there is time for ${input.weeks}. Move what matters least to afterwards.`;
  return [{ path: 'phases', message }];
}

/** Every open requirement is in a phase or comes afterwards, and nothing else is; what fits is planned. */
function misplaced(answer: RoadmapAnswer, open: ReadonlyMap<string, OpenRequirement>): Issue[] {
  const planned = new Set(answer.phases.flatMap(({ requirementIds }) => requirementIds));
  const later = answer.afterwards.map(({ requirementId }) => requirementId);
  const isOpen = (id: string, path: string): Issue[] =>
    open.has(id) ? [] : [{ path, message: 'This is no open requirement.' }];
  return [
    ...later.flatMap((id, index): Issue[] => [
      ...isOpen(id, `afterwards.${index}.requirementId`),
      ...(planned.has(id) || later.indexOf(id) !== index
        ? [{ path: `afterwards.${index}.requirementId`, message: 'It is planned or named already.' }]
        : []),
    ]),
    ...answer.phases.flatMap(({ requirementIds, items }, index) => [
      ...requirementIds.flatMap((id) => isOpen(id, `phases.${index}.requirementIds`)),
      ...items.flatMap((item, position) =>
        item.requirementIds.flatMap((id) => isOpen(id, `phases.${index}.items.${position}.requirementIds`)),
      ),
    ]),
  ];
}

function emptyPlan(answer: RoadmapAnswer, input: RoadmapInput): Issue[] {
  if (answer.phases.length > 0 || roadmapRules(input).phases.length === 0) return [];
  const message = `Part of what is open fits into ${plural(input.weeks, 'week')} at ${plural(input.hoursPerWeek, 'hour')} a week: plan it.`;
  return [{ path: 'phases', message }];
}

function unknownResources(answer: RoadmapAnswer): Issue[] {
  const catalog = loadCatalog();
  return answer.phases.flatMap(({ items }, index) =>
    items.flatMap(({ resourceId }, position): Issue[] =>
      resourceId === null || catalog.resource(resourceId) || catalog.credential(resourceId)
        ? []
        : [
            {
              path: `phases.${index}.items.${position}.resourceId`,
              message: 'It is not in the list of resources.',
            },
          ],
    ),
  );
}
