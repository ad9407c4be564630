import type { Report } from '../schemas/report.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { marketFacts } from './market/market-facts.ts';
import { roleRequirements } from './market/role-requirements.ts';
import { assembleReport } from './run/assemble-report.ts';
import { checkRequest } from './run/check-request.ts';
import { readInputs } from './run/read-inputs.ts';
import type { ReportOptions, ReportRequest } from './run/request.ts';
import { requireCv } from './run/require-cv.ts';
import { startRun } from './run/start-run.ts';
import { compareRequirements } from './steps/compare-requirements/definition.ts';
import { draftRoadmap } from './steps/draft-roadmap/definition.ts';
import { recommendResources } from './steps/draft-roadmap/recommend-resources.ts';
import { extractProfile } from './steps/extract-profile/definition.ts';
import { extractRequirements } from './steps/extract-requirements/definition.ts';
import { writeNarrative } from './steps/write-narrative/definition.ts';

/**
 * Reads a CV and a target (a role of the catalogue, or job ads) and makes a report that contradicts neither
 * itself nor the CV. What the person adds or contests (`request.corrections`) is used, and marked as theirs.
 * Without `options.model` the embedded rule engine does every step.
 *
 * @throws UsageError for a request that cannot be used (unknown role, no target), CorrectionsError for
 *   corrections that cannot, DocumentError for a document that cannot be read, ModelError when the endpoint
 *   fails, StepTimeoutError, AbortedError, StepOutputError when a step gave no acceptable answer.
 */
export async function generateReport(request: ReportRequest, options: ReportOptions = {}): Promise<Report> {
  checkRequest(request, options);
  const run = await startRun(options);
  const { cv, role, postings, corrections, weeks, hoursPerWeek } = await readInputs(request, run);

  const [asRead, { target, requirements }] = await run.sideBySide(
    (step) => step(extractProfile, { document: cv, asOf: run.asOf }),
    (step) => (role ? roleRequirements(role, loadCatalog()) : step(extractRequirements, { postings })),
  );
  requireCv(asRead, cv);
  const { profile, compared, kept, documents, told } = applyCorrections(asRead, corrections, cv, run.asOf);
  const comparison = await run.step(compareRequirements, {
    target,
    ...compared,
    asOf: run.asOf,
    profile,
    requirements,
  });
  const plan = { target, profile, requirements, comparison, weeks, hoursPerWeek };
  const roadmap = await run.step(draftRoadmap, plan);
  const resources = recommendResources(plan, roadmap);
  const market = marketFacts(role, requirements, loadCatalog());
  const ledger = { profile, requirements, comparison, roadmap, resources, market };
  const narrative = await run.step(writeNarrative, { target, ...ledger, ...kept });

  return assembleReport({
    run,
    target,
    role,
    documents: [cv, ...postings, ...documents],
    corrections: told(requirements, comparison),
    ledger,
    narrative,
  });
}
