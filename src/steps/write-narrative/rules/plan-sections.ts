import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { ReportResource } from '../../../../schemas/resources.ts';
import type { RoadmapPhase } from '../../../../schemas/roadmap.ts';
import type { ResourceGroup } from '../../../../schemas/vocabulary.ts';
import { inWords, joinFirst, joinNames, plural } from '../../../core/join-names.ts';
import { inTurn } from '../../../core/vary.ts';
import { say } from './sentence.ts';
import { namesOf, type View } from './told.ts';

const mostLater = 8;
const mostWorkedOn = 4;

export function upskillingRoadmap(view: View): NarrativeSentence[] {
  const { roadmap, comparison } = view.input;
  const afterwards = later(view);
  if (roadmap.phases.length === 0) {
    const nothing = comparison.assessments.every(({ status }) => status === 'met');
    const why = nothing
      ? 'There is nothing to plan, because nothing is open.'
      : 'No phase is planned: what is open does not fit into the time given.';
    return [...say(why, 'roadmap'), ...afterwards];
  }
  const hours = roadmap.phases.flatMap(({ items }) => items).reduce((sum, item) => sum + item.hours, 0);
  const count = roadmap.phases.length;
  return [
    ...say(
      `The plan takes ${plural(roadmap.weeks, 'week')} at ${plural(roadmap.hoursPerWeek, 'hour')} a week, with ${plural(hours, 'hour')} set aside in ${inWords(count)} ${count === 1 ? 'phase' : 'phases'}.`,
      'roadmap',
    ),
    ...roadmap.phases.flatMap((phase) => phaseSentence(phase, view)),
    ...afterwards,
  ];
}

function phaseSentence(
  { number, startWeek, weeks, requirementIds, deliverables }: RoadmapPhase,
  { all }: View,
): NarrativeSentence[] {
  const last = startWeek + weeks - 1;
  const [during, brief] =
    weeks === 1
      ? [`In week ${startWeek}`, `week ${startWeek}`]
      : [`In weeks ${startWeek} to ${last}`, `weeks ${startWeek} to ${last}`];
  const names = joinFirst(
    namesOf(all.filter(({ requirement }) => requirementIds.includes(requirement.id))),
    mostWorkedOn,
  );
  const result = insideSentence(deliverables[0] ?? '');
  const text = inTurn(
    [
      `Phase ${number} (${brief}) works on ${names}; it leaves this to show: ${result}.`,
      `${during} phase ${number} turns to ${names}; at its end stands this: ${result}.`,
      `Phase ${number} covers ${names} (${brief}); its result is this: ${result}.`,
    ],
    number - 1,
  );
  return say(text, `phase:${number}`, ...requirementIds);
}

/** A result as the end of a sentence: without its stop, its article in lower case. */
const insideSentence = (text: string): string =>
  text
    .replace(/\.$/, '')
    .replace(/^(?:An?|The|Half|One|Two|Three|Four|Five)\b/, (word) => word.toLowerCase());

function later({ input: { roadmap }, all }: View): NarrativeSentence[] {
  const ids = new Set(roadmap.afterwards.map(({ requirementId }) => requirementId));
  const left = all
    .filter(({ requirement }) => ids.has(requirement.id))
    .toSorted((a, b) => Number(b.isCore) - Number(a.isCore));
  if (left.length === 0) return [];
  return say(
    `Left for afterwards ${left.length === 1 ? 'is' : 'are'} ${joinFirst(namesOf(left), mostLater)}, for the reasons given below.`,
    'afterwards',
    ...left.slice(0, mostLater).map(({ requirement }) => requirement.id),
  );
}

const mostResources = 3;

export function recommendedResources(view: View): NarrativeSentence[] {
  const { all } = view;
  const { resources } = view.input;
  if (resources.every(({ items }) => items.length === 0)) return nothingToRecommend(view);
  const names = new Map(all.map(({ requirement, name }) => [requirement.id, name]));
  return resources.flatMap(({ group, items }) => {
    const shown = items.slice(0, mostResources);
    if (shown.length === 0) return [];
    const named = joinNames(shown.map((item) => resourceName(item, names)));
    return say(leads[group](named), ...shown.map(({ id }) => `resource:${id}`));
  });
}

function nothingToRecommend({ all, silent, inPart, denied }: View): NarrativeSentence[] {
  const open = silent.length + inPart.length + denied.length;
  const why = open === 0 ? 'nothing is open' : 'the catalogue holds no resource for what is open here';
  return say(`No data: ${why}.`, ...all.slice(0, 1).map(({ ref }) => ref));
}

const leads: Record<ResourceGroup, (named: string) => string> = {
  'free-platform': (named) => `To study without paying there is ${named}.`,
  'hands-on-practice': (named) => `For practice there is ${named}.`,
  'skill-specific': (named) => `For single skills the catalogue names ${named}.`,
  'professional-development': (named) => `On working with others, and leading them, it has ${named}.`,
  'certification-path': (named) => `Towards a certificate lead ${named}.`,
};

const costs: Record<NonNullable<ReportResource['cost']>, string> = {
  free: 'free',
  audit: 'free to read, certificate paid',
  paid: 'paid',
};

function resourceName(
  { title, provider, cost, hours, requirementIds }: ReportResource,
  names: ReadonlyMap<string, string>,
): string {
  const details = [
    provider,
    cost && costs[cost],
    hours === null ? null : `${plural(hours, 'hour')} as its provider states`,
  ].filter((part): part is string => part !== null && part !== '');
  const serves = names.get(requirementIds[0] ?? '');
  return `“${title}”${serves === undefined ? '' : ` for ${serves}`} (${details.join(', ')})`;
}
