import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { ReportResource } from '../../../../schemas/resources.ts';
import type { RoadmapPhase } from '../../../../schemas/roadmap.ts';
import { inWords, joinNames, plural } from '../../../core/join-names.ts';
import { resourceGroupTitles } from '../../../core/resource-group-titles.ts';
import type { NarrativeInput } from '../input.ts';
import { nameOf } from './requirement-names.ts';
import { say } from './sentence.ts';

export function upskillingRoadmap({
  roadmap,
  requirements,
  comparison,
}: NarrativeInput): NarrativeSentence[] {
  const names = new Map(requirements.map((requirement) => [requirement.id, nameOf(requirement)]));
  const later = roadmap.afterwards.map(({ requirementId }) => names.get(requirementId) ?? requirementId);
  const afterwards =
    later.length === 0
      ? []
      : say(
          `Left for afterwards: ${joinNames(later)}.`,
          'afterwards',
          ...roadmap.afterwards.map(({ requirementId }) => requirementId),
        );
  if (roadmap.phases.length === 0) {
    const nothing = comparison.assessments.every(({ status }) => status === 'met');
    const why = nothing
      ? 'Nothing is open, so there is nothing to plan.'
      : 'None of what is open fits into the time given.';
    return [...say(why, 'roadmap'), ...afterwards];
  }
  const hours = roadmap.phases.flatMap(({ items }) => items).reduce((sum, item) => sum + item.hours, 0);
  const phases = `${inWords(roadmap.phases.length)} ${roadmap.phases.length === 1 ? 'phase' : 'phases'}`;
  return [
    ...say(
      `The plan takes ${plural(roadmap.weeks, 'week')} at ${plural(roadmap.hoursPerWeek, 'hour')} a week and sets aside ${plural(hours, 'hour')} in ${phases}.`,
      'roadmap',
    ),
    ...roadmap.phases.flatMap(phaseSentence),
    ...afterwards,
  ];
}

function phaseSentence({ number, title, startWeek, weeks, deliverables }: RoadmapPhase): NarrativeSentence[] {
  const last = startWeek + weeks - 1;
  const when = weeks === 1 ? `week ${startWeek}` : `weeks ${startWeek} to ${last}`;
  const results = deliverables.length === 1 ? 'one result' : `${inWords(deliverables.length)} results`;
  return say(`Phase ${number}, ${when}: ${title}, with ${results} that others can check.`, `phase:${number}`);
}

const mostNamed = 3;

export function recommendedResources({ resources }: NarrativeInput): NarrativeSentence[] {
  return resources.flatMap(({ group, items }) => {
    const shown = items.slice(0, mostNamed);
    if (shown.length === 0) return [];
    return say(
      `${resourceGroupTitles[group]}: ${joinNames(shown.map(resourceName))}.`,
      ...shown.map(({ id }) => `resource:${id}`),
    );
  });
}

const costs: Record<NonNullable<ReportResource['cost']>, string> = {
  free: 'free',
  audit: 'free to read, certificate paid',
  paid: 'paid',
};

function resourceName({ title, provider, cost, hours }: ReportResource): string {
  const details = [
    provider,
    cost && costs[cost],
    hours === null ? null : `${hours} hours as its provider states`,
  ].filter((part): part is string => part !== null && part !== '');
  return `“${title}” (${details.join(', ')})`;
}
