import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CatalogRole } from '../../schemas/catalog.ts';
import { compileCatalog } from '../../scripts/compile-catalog.ts';
import { createCatalog } from './catalog.ts';

const catalog = createCatalog(compileCatalog(join(import.meta.dirname, '../..')));
const cases = catalog.roles.map((role): [string, CatalogRole] => [role.id, role]);

const skillsOf = (role: CatalogRole): string[] => role.requirements.map(({ skill }) => skill);

describe.each(cases)('the role %s', (_id, role) => {
  it('has something to learn from, or a certificate to work towards, for every requirement', () => {
    const bare = skillsOf(role).filter(
      (skill) => catalog.resourcesFor(skill).length + catalog.credentialsFor(skill).length === 0,
    );
    expect(bare).toEqual([]);
  });

  it('has resources in three groups at least', () => {
    const groups = skillsOf(role).flatMap((skill) => catalog.resourcesFor(skill).map(({ group }) => group));
    expect(new Set(groups).size).toBeGreaterThanOrEqual(3);
  });

  it('asks for eight things or more as core, and for some besides', () => {
    const core = role.requirements.filter(({ importance }) => importance === 'core');
    expect(core.length).toBeGreaterThanOrEqual(8);
    expect(core.length).toBeLessThan(role.requirements.length);
  });

  it('names every requirement once, by names and statements that differ', () => {
    const names = skillsOf(role).map((skill) => catalog.skill(skill)?.name.toLowerCase() ?? skill);
    const stated = role.requirements.flatMap(({ statement }) => statement ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(stated).size).toBe(stated.length);
  });

  it('never asks for a whole more lightly than for a part of it', () => {
    const weight = new Map(role.requirements.map(({ skill, importance }) => [skill, importance]));
    const lighter = role.requirements.filter(
      ({ skill, importance }) =>
        importance === 'core' &&
        catalog.skill(skill)?.broader.some((wider) => weight.get(wider) === 'preferred'),
    );
    expect(lighter.map(({ skill }) => skill)).toEqual([]);
  });

  it('gives a source that resolves for every requirement', () => {
    const unknown = role.requirements.filter(({ source }) => catalog.source(source) === undefined);
    expect(unknown).toEqual([]);
  });

  // Whether there are wages for it is not asked: where there are none, a report says so.
  it('names one occupation by its two codes', () => {
    expect(role.occupation.onet.slice(0, role.occupation.soc.length)).toBe(role.occupation.soc);
  });
});
