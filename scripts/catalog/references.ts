import type { CatalogData } from '../../schemas/catalog.ts';
import { cycleProblems } from './cycles.ts';
import { duplicateProblems } from './duplicates.ts';
import { nearestSkill } from './nearest-skill.ts';

type Entry = { readonly id: string; readonly source: string };

/** What does not fit together in a catalogue whose entries are each well-formed. */
export function referenceProblems(data: CatalogData, fileOf: (entry: object) => string): string[] {
  const problems: string[] = [];
  const report = (entry: { readonly id: string }, problem: string): void => {
    problems.push(`${fileOf(entry)}: ${entry.id}: ${problem}`);
  };
  const skillIds = new Set(data.skills.map((skill) => skill.id));

  const noSkill = (id: string): string => {
    const meant = nearestSkill(id, data.skills);
    return `there is no skill "${id}"${meant === null ? '' : `; did you mean "${meant}"?`}`;
  };
  const checkSkills = (entry: Entry, field: string, ids: readonly string[]): void => {
    for (const id of ids) {
      if (!skillIds.has(id)) report(entry, `${field}: ${noSkill(id)}`);
    }
  };
  const checkSource = (entry: { readonly id: string }, source: string): void => {
    if (!Object.hasOwn(data.sources, source)) report(entry, `source: there is no source "${source}"`);
  };

  for (const skill of data.skills) {
    for (const relation of ['broader', 'implies', 'prerequisites', 'transfers'] as const) {
      checkSkills(skill, relation, skill[relation]);
      if (skill[relation].includes(skill.id)) report(skill, `${relation}: names itself`);
    }
  }
  for (const role of data.roles) {
    const required = new Set<string>();
    for (const { skill, source } of role.requirements) {
      if (!skillIds.has(skill)) report(role, `requirements: ${noSkill(skill)}`);
      if (required.has(skill)) report(role, `requirements: "${skill}" is required twice`);
      required.add(skill);
      checkSource(role, source);
    }
  }
  for (const entry of [...data.resources, ...data.credentials]) checkSkills(entry, 'skills', entry.skills);
  for (const title of data.titles) checkSkills(title, 'shows', title.shows);
  for (const entry of [...data.popularity, ...data.technologies]) checkSkills(entry, 'skill', [entry.skill]);
  const sourced: Entry[][] = [
    data.skills,
    data.titles,
    data.resources,
    data.credentials,
    data.wages,
    data.popularity,
    data.technologies,
  ];
  for (const entry of sourced.flat()) checkSource(entry, entry.source);

  for (const list of [...sourced, data.roles]) duplicateProblems(list, (entry) => [entry.id], 'id', report);
  duplicateProblems(
    data.skills,
    (skill) => [skill.name, ...skill.aliases, ...skill.ambiguous],
    'name',
    report,
  );
  duplicateProblems(data.titles, ({ names, alone }) => [...names, ...alone], 'name', report);
  duplicateProblems(data.roles, (role) => [role.name, ...role.aliases], 'name', report);
  const pages = [...data.resources, ...data.credentials];
  duplicateProblems(pages, ({ url }) => [url.replace(/\/$/, '')], 'address', report);
  for (const relation of ['broader', 'implies', 'prerequisites'] as const) {
    cycleProblems(data.skills, relation, report);
  }
  return problems;
}
