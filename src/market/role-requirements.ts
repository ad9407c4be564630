import type { CatalogRole } from '../../schemas/catalog.ts';
import type { Requirements } from '../../schemas/requirement.ts';
import type { Catalog } from '../catalog/catalog.ts';

/** The requirements of a catalogue role, each with its source. Looked up; no engine takes part. */
export function roleRequirements(role: CatalogRole, catalog: Catalog): Requirements {
  const requirements = role.requirements.map((entry, index): Requirements['requirements'][number] => {
    const name = catalog.skill(entry.skill)?.name ?? entry.skill;
    const source = catalog.source(entry.source);
    return {
      id: `R${index + 1}`,
      kind: 'skill',
      skill: { id: entry.skill, name },
      alternatives: [],
      statement: entry.statement ?? statementOf(name, entry.level, entry.years),
      importance: entry.importance,
      level: entry.level,
      years: entry.years,
      source: {
        kind: 'catalogue',
        name: source?.name ?? entry.source,
        url: source?.url ?? null,
        date: source?.date ?? null,
        place: null,
      },
    };
  });
  return { target: role.name, role: role.id, requirements };
}

function statementOf(name: string, level: string | null, years: number | null): string {
  const depth = level === null ? '' : `, ${level} level`;
  const time = years === null ? '' : `, ${years} ${years === 1 ? 'year' : 'years'}`;
  return `${name}${depth}${time}`;
}
