import type { Report } from '../../schemas/report.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { marketFacts } from '../market/market-facts.ts';
import { roleRequirements } from '../market/role-requirements.ts';
import { assembleReport } from '../run/assemble-report.ts';
import { startRun } from '../run/start-run.ts';
import { compareRequirements } from '../steps/compare-requirements/definition.ts';
import { draftRoadmap } from '../steps/draft-roadmap/definition.ts';
import { recommendResources } from '../steps/draft-roadmap/recommend-resources.ts';
import { writeNarrative } from '../steps/write-narrative/definition.ts';
import type { GeneratedCv } from './arbitrary-profile.ts';

/** The chain from the comparison on, by rules, for a profile that did not come from a document. */
export async function reportFromProfile(
  { document, profile }: GeneratedCv,
  roleId: string,
  { weeks, hoursPerWeek }: { weeks: number; hoursPerWeek: number },
): Promise<Report> {
  const run = await startRun({ now: new Date('2026-11-20T00:00:00Z') });
  const role = loadCatalog().role(roleId);
  if (!role) throw new Error(`no role ${roleId}`);
  const { target, requirements } = roleRequirements(role, loadCatalog());
  const comparison = await run.step(compareRequirements, { target, document, profile, requirements });
  const plan = { target, profile, requirements, comparison, weeks, hoursPerWeek };
  const roadmap = await run.step(draftRoadmap, plan);
  const resources = recommendResources(plan, roadmap);
  const market = marketFacts(role, requirements, loadCatalog());
  const ledger = { profile, requirements, comparison, roadmap, resources, market };
  const narrative = await run.step(writeNarrative, { target, ...ledger });
  return assembleReport({ run, target, role, documents: [document], ledger, narrative });
}
