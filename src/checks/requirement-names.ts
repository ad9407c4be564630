import type { Requirement } from '../../schemas/requirement.ts';

/** How messages name a requirement: its id and what it asks for, or the id alone where nothing is known of it. */
export function nameRequirements(requirements: readonly Requirement[] = []): (id: string) => string {
  const names = new Map(requirements.map(({ id, skill }) => [id, `${id} (${skill.name})`]));
  return (id) => names.get(id) ?? id;
}
