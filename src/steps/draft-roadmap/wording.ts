import type { CatalogCredential, CatalogResource } from '../../../schemas/catalog.ts';
import { providerOf } from '../../catalog/provider-of.ts';
import { joinNames } from '../../core/join-names.ts';
import { isLeadership, isTool } from './crafts/craft-of.ts';
import { isProperName, meansOf, nameOf, namesAtStart, namesWithin, nameWithin } from './names.ts';
import type { OpenRequirement } from './open-requirement.ts';

/** What will be possible, and that it is a step: no plan of weeks promises a level. */
export function goalOf(group: readonly OpenRequirement[]): string {
  const names = namesAtStart(group);
  const [first] = group;
  if (!first) return names;
  switch (first.mode) {
    case 'apply':
      return `${names}: in the CV where held, else the first step towards it done; getting it is not a matter of weeks`;
    case 'state':
      return `${names}: have the CV say how far this goes`;
    case 'deepen':
      if (isLicensedOutside(group)) return outsideGoal(names);
      return `${names}: go further than what the CV shows${towards(group)}${choiceOf(group)}`;
    default:
      if (isLicensedOutside(group)) return outsideGoal(names);
      return `${names}: be able to ${group.at(-1)?.craft.able}${startingFrom(group)}${towards(group)}${choiceOf(group)}`;
  }
}

const outsideGoal = (names: string): string =>
  `${names}: know the theory’s first part and what training and licence the work takes; learning the work itself is not a matter of weeks`;

function towards(group: readonly OpenRequirement[]): string {
  if (group.some(({ skill }) => skill !== null && isLeadership(skill)))
    return '; leading is not learned in weeks';
  const levels = new Set(group.map(({ requirement }) => requirement.level));
  levels.delete('beginner');
  levels.delete(null);
  if (levels.size === 0) return '';
  return levels.size === 1
    ? `, as a step towards ${[...levels][0]} level`
    : ', as a step towards the levels asked';
}

/** Close relatives that the CV names carry over in part. */
function startingFrom(group: readonly OpenRequirement[]): string {
  const kin = [...new Set(group.flatMap((one) => one.kin))].slice(0, 2);
  return kin.length === 0 ? '' : `, starting from ${joinNames(kin)}`;
}

/** Of several that would do, the plan takes one and says so. */
const choiceOf = (group: readonly OpenRequirement[]): string =>
  group
    .filter(({ requirement }) => requirement.alternatives.length > 0)
    .map((one) => {
      const why = one.begun || one.kin.length > 0 ? 'the nearest to what the CV shows' : 'one is enough';
      return ` (asked: ${one.requirement.skill.name}; planned: ${nameWithin(one)}, ${why})`;
    })
    .join('');

const verbs: Record<CatalogResource['kind'], string> = {
  course: 'Start',
  tutorial: 'Work through the first parts of',
  book: 'Read the first chapters of',
  documentation: 'Follow the first steps in',
  guide: 'Read the main parts of',
  practice: 'Do exercises of',
  platform: 'Do exercises of',
};

/** What to study; how far is a matter of the hours set aside unless its provider states how long it takes. */
export function learnTitle(group: readonly OpenRequirement[], resource: CatalogResource): string {
  const source = `“${resource.title}” (${providerOf(resource)})`;
  const unsaid = group.filter((one) => !resource.title.toLowerCase().includes(nameOf(one).toLowerCase()));
  const topic = unsaid.length > 0 ? ` on ${namesWithin(unsaid)}` : '';
  if (resource.hours !== null) return `Complete ${source}${topic}`;
  const again = group.every(({ begun }) => begun);
  const verb = again ? 'Take what is new from' : verbs[resource.kind];
  return `${verb} ${source}${topic}`;
}

/** How to begin where the catalogue holds nothing to learn from. */
export function learnWithoutResource(group: readonly OpenRequirement[]): string {
  const names = namesWithin(group);
  if (group.every(({ skill }) => skill !== null && isTool(skill)))
    return `Open the official documentation of ${names}, and follow its introduction to the first working example`;
  if (group.every(({ craft }) => craft.isRules))
    return `Find the text in force of ${names} at the body that issues it, and list ten provisions that concern the work`;
  if (group.every((one) => one.skill === null && isProperName(nameOf(one))))
    return `Find what those who make or publish ${names} say of it themselves, and note on one page what it is for and how it is used`;
  if (group[0]?.craft.setting === 'guided')
    return `Ask a place where this is done (${names}) for its written procedure or training plan, read it, and note five questions`;
  return `Find an introduction to ${names} in a library or at an open university, and summarise its first chapters on two pages`;
}

export const drillTitle = (open: OpenRequirement, resource: CatalogResource): string =>
  `Do exercises in ${nameWithin(open)} on “${resource.title}” (${providerOf(resource)})`;

/**
 * The piece of work that serves a group. `project`: one the CV names that can be worked on; `before`: the phase
 * whose piece of work is of the same kind and is gone on with.
 */
export function practiceTitle(
  group: readonly OpenRequirement[],
  context: { project: string | null; before: number | null },
): string {
  const title = workTitle(group, context);
  return group.every(({ isAtHome, begun }) => isAtHome && !begun)
    ? `${title}. Where this has been part of the work already, a dated line in the CV takes its place`
    : title;
}

function workTitle(
  group: readonly OpenRequirement[],
  { project, before }: { project: string | null; before: number | null },
): string {
  const craft = group.at(-1)?.craft;
  if (!craft) return '';
  const names = namesWithin(group);
  if (isLicensedOutside(group)) {
    return before === null
      ? `${craft.licensed?.first} (${names})`
      : (craft.licensed?.alone(names).title ?? '');
  }
  if (before !== null && !isSoft(group)) {
    return craft.setting === 'guided'
      ? `Go on as in phase ${before}, with the same supervision and within the same limits, now with ${names}`
      : `Go on with the piece of work of phase ${before}: mend what was remarked on it, and add to it a part that calls for ${names}`;
  }
  const text = craft.practise(meansOf(group));
  return craft.onProject && project !== null
    ? `${text}; “${project}”, which the CV names, can be the example`
    : text;
}

export function deliverableOf(group: readonly OpenRequirement[], before: number | null): string {
  const names = namesWithin(group);
  const craft = group.at(-1)?.craft;
  if (!craft) return names;
  const { result, setting, licensed, names: isNamed } = craft;
  if (isLicensedOutside(group)) {
    return before === null
      ? `A page on the training and licence that the work takes and on the day, without names (${names})`
      : (licensed?.alone(names).result ?? '');
  }
  if (before !== null && !isSoft(group) && setting !== 'guided')
    return `The piece of work of phase ${before} with the new part (${names}), checked once more`;
  return group.length === 1 && isNamed ? result : `${result} (${names})`;
}

/** Work that takes training and a licence, in a plan for somebody of another trade. */
export const isLicensedOutside = (group: readonly OpenRequirement[]): boolean =>
  group.every(({ craft, isOutside }) => isOutside && craft.licensed !== undefined);

export const isSoft = (group: readonly OpenRequirement[]): boolean => group.every((one) => one.isSoft);

/** What the CV shows, deepened by the work of the phase. */
export function alongsideTitle(group: readonly OpenRequirement[]): string {
  const names = namesWithin(group);
  const outside = outsideWork(group);
  if (outside) return outside.title;
  return group.some(({ craft }) => craft.setting === 'guided')
    ? `In the work of this phase, take on a harder part (${names}) with whoever supervises it, and note what they correct`
    : `In the work of this phase, do one part twice (${names}): as usual, then reworked after a review by somebody further on`;
}

/** What whoever is not in a licensed profession can do of it alone; null for anybody and anything else. */
function outsideWork(group: readonly OpenRequirement[]): { title: string; result: string } | null {
  if (!isLicensedOutside(group)) return null;
  return group[0]?.craft.licensed?.alone(namesWithin(group)) ?? null;
}

export const alongsideDeliverable = (group: readonly OpenRequirement[]): string =>
  outsideWork(group)?.result ??
  `The part as it was first and as it was reworked or corrected, with the comments in between (${namesWithin(group)})`;

/** What to write into the CV, and for papers what to do where they are not held. */
export function lineTitle(group: readonly OpenRequirement[], credential: CatalogCredential | null): string {
  const names = namesWithin(group);
  if (group.every(({ mode }) => mode !== 'apply'))
    return `Write into the CV what it leaves open on ${names}: where it was used, since when, and how far it goes`;
  const held = `${namesAtStart(group)}: add to the CV, with issuer and validity, what is held`;
  if (credential === null)
    return `${held}; for the rest, ask the issuing body what it takes (conditions, dates, cost) and book the first step`;
  const [one] = group;
  const which = one && nameOf(one) === credential.name ? '' : ` for ${credential.name}`;
  return `${held}; if it is not, read at ${providerOf(credential)} what it takes${which}: ${credential.url}`;
}

export const lineDeliverable = (group: readonly OpenRequirement[]): string =>
  group.every(({ mode }) => mode !== 'apply')
    ? `A dated line with an example in the CV on ${namesWithin(group)}`
    : `The line in the CV, or the dated enquiry or booking: ${namesWithin(group)}`;
