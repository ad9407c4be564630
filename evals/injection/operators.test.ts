import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Report } from '../../schemas/report.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { checkReport } from '../../src/checks/check-report.ts';
import { allChecks } from '../../src/checks/registry.ts';
import { sampleReport } from '../../src/checks/testing/sample-report.ts';
import { anyCv } from '../../src/testing/arbitrary-profile.ts';
import { reportFromProfile } from '../../src/testing/report-from-profile.ts';
import { operators } from './operators.ts';

const checksThatFire = (report: Report): string[] => checkReport(report).map(({ check }) => check);

describe('defect operators', () => {
  it('there is one for each check', () => {
    const covered = new Set(operators.map(({ check }) => check));
    expect(allChecks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it.each(operators.map((operator) => [operator.check, operator.name, operator] as const))(
    '%s: %s',
    (check, _, { plant }) => {
      const report = sampleReport();
      const planted = plant(report, 1);
      expect(report).toEqual(sampleReport());
      if (planted === null) return;
      expect(Report.safeParse(planted).error).toBeUndefined();
      expect(checksThatFire(planted)).toContain(check);
    },
  );

  it('each defect is found in any report of the rule engine that has a place for it', async () => {
    const roles = loadCatalog().roles.map(({ id }) => id);
    const planted = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyCv(), fc.constantFrom(...roles), fc.nat(), async (cv, role, seed) => {
        const report = await reportFromProfile(cv, role, { weeks: 12, hoursPerWeek: 6 });
        for (const { check, name, plant } of operators) {
          const changed = plant(report, seed);
          if (changed === null) continue;
          planted.add(name);
          expect(checksThatFire(changed), name).toContain(check);
        }
      }),
      { numRuns: 40 },
    );
    expect([...planted].sort()).toEqual(operators.map(({ name }) => name).sort());
  }, 60_000);
});
