import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionsFile } from '../../schemas/corrections-file.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { roleRequirements } from '../market/role-requirements.ts';
import { skillHierarchy } from '../skills/known-skills.ts';
import { comparisonRules } from '../steps/compare-requirements/rules.ts';
import { anyCv, cvWith, type GeneratedCv } from '../testing/arbitrary-profile.ts';
import { applyCorrections } from './apply-corrections.ts';
import { CorrectionsError } from './corrections-error.ts';
import { readCorrections } from './read-corrections.ts';

const asOf = { year: 2026, month: 11 };
const weight = { met: 1, 'partly-met': 0.5, 'not-shown': 0, 'not-met': 0 } as const;
const { roles, skills } = loadCatalog();
const nameOf = (id: string): string => loadCatalog().skill(id)?.name ?? id;
const requirementsOf = (id: string): readonly Requirement[] => {
  const role = loadCatalog().role(id);
  if (!role) throw new Error(`no role ${id}`);
  return roleRequirements(role, loadCatalog()).requirements;
};

const applied = async (profile: Profile, cv: GeneratedCv, file: CorrectionsFile) =>
  applyCorrections(profile, await readCorrections(file), cv.document, asOf);

/**
 * Generated profiles name skills and imply none; a statement on nothing they know lets them. Their positions are
 * left out, because the months of their skills are made up and would not be those of the positions.
 */
async function withInferred(cv: GeneratedCv): Promise<Profile> {
  const undated = { ...cv.profile, positions: [] };
  const { profile } = await applied(undated, cv, { add: [{ skill: 'Zzz', say: 'x' }] });
  return { ...profile, skills: profile.skills.filter(({ name }) => name !== 'Zzz') };
}

/** The weight of each requirement before and after. */
async function weights(cv: GeneratedCv, requirements: readonly Requirement[], file: CorrectionsFile) {
  const profile = await withInferred(cv);
  const base = { target: 'x', asOf, requirements: [...requirements], document: cv.document };
  const after = await applied(profile, cv, file);
  const of = (input: Parameters<typeof comparisonRules>[0]): number[] =>
    comparisonRules(input).assessments.map(({ status }) => weight[status]);
  return {
    before: of({ ...base, profile }),
    after: of({ ...base, ...after.compared, profile: after.profile }),
  };
}

const anyName = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...skills.map(({ name }) => name)),
    fc.constantFrom(
      ...new Set(roles.flatMap(({ requirements }) => requirements.map(({ skill }) => nameOf(skill)))),
    ),
  );
const anyRole = (): fc.Arbitrary<string> => fc.constantFrom(...roles.map(({ id }) => id));

describe('for any profile and role', () => {
  it('an added skill lowers no requirement', async () => {
    const anyLevel = fc.constantFrom(undefined, 'beginner' as const, 'advanced' as const);
    await fc.assert(
      fc.asyncProperty(anyCv(), anyRole(), anyName(), anyLevel, async (cv, role, skill, level) => {
        const entry = { skill, say: 'I have.', ...(level ? { level } : {}) };
        try {
          const { before, after } = await weights(cv, requirementsOf(role), { add: [entry] });
          expect(after.map((now, at) => Math.max(now, before[at] ?? 0))).toEqual(after);
        } catch (error) {
          // What the CV words otherwise is to be contested.
          if (!(error instanceof CorrectionsError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a contested skill raises none', async () => {
    const anyWords = fc.constantFrom('I never used it.', 'This was misread.');
    await fc.assert(
      fc.asyncProperty(anyCv(), anyRole(), fc.nat(), anyWords, async (cv, role, index, say) => {
        const named = cv.profile.skills[index % Math.max(1, cv.profile.skills.length)];
        fc.pre(named !== undefined);
        const file = { contest: [{ skill: named?.name ?? '', say }] };
        const { before, after } = await weights(cv, requirementsOf(role), file);
        expect(after.map((now, at) => Math.min(now, before[at] ?? 0))).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a whole that is added beside its parts, or a skill that implies it', () => {
  it.each(roles.map(({ id }) => id))('lowers no requirement of %s', async (role) => {
    for (const requirement of requirementsOf(role)) {
      const { id } = requirement.skill;
      const parts = id === null ? [] : [...skillHierarchy().descendants(id)].slice(0, 3);
      if (parts.length < 2) continue;
      const cv = cvWith({
        skills: parts.map((part) => ({ id: part, level: 3, stated: true, months: null, unknown: false })),
      });
      const implying = skills.filter(({ implies }) => id !== null && implies.includes(id)).slice(0, 2);
      for (const skill of [requirement.skill.name, ...implying.map(({ name }) => name)]) {
        const { before, after } = await weights(cv, [requirement], { add: [{ skill, say: 'I have.' }] });
        expect([skill, (after[0] ?? 0) >= (before[0] ?? 0)]).toEqual([skill, true]);
      }
    }
  });
});
