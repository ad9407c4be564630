import type { Profile } from '../../../schemas/profile.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { craftOf } from './crafts/craft-of.ts';

/**
 * Title of the last project of the CV's own in which it shows a skill that is practised alone: something that
 * can be built on. Null where the CV names none.
 */
export function projectOf({ positions, skills }: Profile): string | null {
  const projects = positions.filter(({ kind }) => kind === 'project');
  const quotes = skills.flatMap(({ id, kind, evidence }) => {
    const skill = id !== null && kind === 'explicit' ? loadCatalog().skill(id) : undefined;
    return skill && craftOf(skill).onProject ? evidence.map(({ quote }) => quote) : [];
  });
  const told = projects.filter(({ title }) => quotes.some((quote) => quote.includes(title)));
  const lastFirst = told.toSorted((a, b) => yearOf(b.start) - yearOf(a.start));
  return lastFirst[0]?.title ?? null;
}

const yearOf = (date: Profile['positions'][number]['start']): number => date?.year ?? 0;
