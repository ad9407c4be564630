import { expect, it } from 'vitest';
import { Requirements } from '../../schemas/requirement.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { roleRequirements } from './role-requirements.ts';

const catalog = loadCatalog();

it.each(catalog.roles.map((role) => [role.id, role] as const))(
  '%s is a full list of requirements',
  (_id, role) => {
    const list = Requirements.parse(roleRequirements(role, catalog));
    expect(list).toMatchObject({ target: role.name, role: role.id });
    expect(list.requirements.map(({ id }) => id)).toEqual(
      role.requirements.map((_, index) => `R${index + 1}`),
    );
    for (const { skill, statement, source } of list.requirements) {
      expect(catalog.skill(skill.id ?? '')?.name).toBe(skill.name);
      expect(statement).not.toMatch(/null|undefined|\n/);
      expect(source).toMatchObject({ kind: 'catalogue', place: null });
      expect(source.date).toMatch(/^\d{4}-\d{2}/);
    }
  },
);

it('asks for no skill twice in a role', () => {
  for (const role of catalog.roles) {
    const ids = roleRequirements(role, catalog).requirements.map(({ skill }) => skill.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it.each([
  [null, null, 'Python'],
  ['advanced', null, 'Python, advanced level'],
  ['advanced', 1, 'Python, advanced level, 1 year'],
  [null, 3, 'Python, 3 years'],
] as const)(
  'a requirement without a sentence of its own, level %s and years %s, reads "%s"',
  (level, years, statement) => {
    const [role] = catalog.roles;
    if (role === undefined) throw new Error('The catalogue has no roles.');
    const entry = {
      skill: 'python',
      importance: 'core',
      level,
      years,
      statement: null,
      source: 'esco',
    } as const;
    expect(roleRequirements({ ...role, requirements: [entry] }, catalog).requirements[0]?.statement).toBe(
      statement,
    );
  },
);
