import type { CatalogResource, CatalogSkill } from '../../../schemas/catalog.ts';
import type { OpenRequirement } from './open-requirement.ts';

type Kind = CatalogSkill['kind'];

const practice: Record<Kind, (name: string) => string> = {
  language: (name) => `Write a small program of your own in ${name}`,
  framework: (name) => `Build one small, complete thing with ${name}`,
  tool: (name) => `Use ${name} in a piece of work of your own`,
  platform: (name) => `Set up one small service on ${name} and take it down again`,
  concept: (name) => `Apply ${name} to one real question from your own work`,
  practice: (name) => `Bring ${name} into a piece of work of your own and note what it changes`,
  soft: (name) => `Take on a small task that calls for ${name} and ask somebody for feedback`,
  domain: (name) => `Do one task in ${name} together with somebody who is qualified in it`,
};

const result: Record<Kind, (name: string) => string> = {
  language: (name) => `A program in ${name} that somebody else can run`,
  framework: (name) => `A working example built with ${name}, with a page on how it was done`,
  tool: (name) => `A piece of work done with ${name} that somebody else can open`,
  platform: (name) => `A description of a service run on ${name} that somebody else can follow`,
  concept: (name) => `A written answer to one real question, worked out with ${name}`,
  practice: (name) => `A page on what ${name} changed in a piece of work, with an example`,
  soft: (name) => `A page on a task that called for ${name}, with the feedback received`,
  domain: (name) => `A written account of one task in ${name}, confirmed by whoever supervised it`,
};

const nameOf = ({ requirement, skill }: OpenRequirement): string =>
  requirement.alternatives.length > 0 && skill ? skill.name : requirement.skill.name;

export const goalOf = (open: OpenRequirement): string => {
  const name = nameOf(open);
  const { kind, level } = open.requirement;
  if (kind === 'credential') return `Know what ${name} takes and have the first step towards it done`;
  if (kind === 'language') return `Use ${name} at work in the situations the target names`;
  if (open.begun)
    return level === null
      ? `Go further in ${name}`
      : `Come closer to ${level} level in ${name}, and be able to show it`;
  if (open.skill === null) return `Have done a first piece of work that calls for it: ${name}`;
  return level === null || level === 'beginner'
    ? `Be able to use ${name}`
    : `Be able to use ${name}, as a step towards ${level} level`;
};

export const learnTitle = (open: OpenRequirement, resource: CatalogResource | null): string => {
  if (resource) return `Work through “${resource.title}” (${resource.provider})`;
  if (open.requirement.kind === 'credential') {
    return `Find out who issues ${nameOf(open)} where you work, what it asks for, and apply`;
  }
  return `Choose one source on ${nameOf(open)} with somebody who uses it, and work through it`;
};

export const practiceTitle = (open: OpenRequirement, resource: CatalogResource | null): string => {
  const name = nameOf(open);
  if (resource) return `Practise ${name} on “${resource.title}” (${resource.provider})`;
  if (open.requirement.kind === 'language') return `Use ${name} in conversation every week`;
  return open.skill ? practice[open.skill.kind](name) : `Do one task that calls for this: ${name}`;
};

export const showTitle = (open: OpenRequirement): string =>
  `Write down and share what came of it: ${nameOf(open)}`;

export const deliverableOf = (open: OpenRequirement): string => {
  const name = nameOf(open);
  if (open.requirement.kind === 'credential') return `The dated application or booking for ${name}`;
  if (open.requirement.kind === 'language')
    return `A dated test result or a letter of somebody who heard the ${name}`;
  return open.skill
    ? result[open.skill.kind](name)
    : `A written account of the task, confirmed by somebody who saw it: ${name}`;
};
