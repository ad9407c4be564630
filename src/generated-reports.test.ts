import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '../schemas/report.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { anyCv } from './testing/arbitrary-profile.ts';
import { reportFromProfile } from './testing/report-from-profile.ts';

const anyPlan = () =>
  fc.record({ weeks: fc.integer({ min: 1, max: 60 }), hoursPerWeek: fc.integer({ min: 1, max: 40 }) });
const anyRole = () => fc.constantFrom(...loadCatalog().roles.map(({ id }) => id));

describe('for any profile, any role and any time to spare', () => {
  it('the report of the rule engine is valid and has no error-level finding', async () => {
    await fc.assert(
      fc.asyncProperty(anyCv(), anyRole(), anyPlan(), async (cv, role, plan) => {
        const report = await reportFromProfile(cv, role, plan);
        expect(Report.safeParse(report).error).toBeUndefined();
        expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('name, languages and the name of an employer change no assessment', async () => {
    await fc.assert(
      fc.asyncProperty(anyCv(), anyRole(), async (cv, role) => {
        const plan = { weeks: 12, hoursPerWeek: 6 };
        const other = {
          ...cv,
          profile: {
            ...cv.profile,
            candidate: { ...cv.profile.candidate, name: 'Somebody Else' },
            positions: cv.profile.positions.map((position) => ({ ...position, organisation: 'Elsewhere' })),
          },
        };
        const [one, two] = await Promise.all([
          reportFromProfile(cv, role, plan),
          reportFromProfile(other, role, plan),
        ]);
        expect(two.comparison).toEqual(one.comparison);
        expect(two.roadmap).toEqual(one.roadmap);
      }),
      { numRuns: 30 },
    );
  });
});
