import type { CatalogRole } from '../../schemas/catalog.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Narrative } from '../../schemas/narrative.ts';
import type { Report, StepRecord } from '../../schemas/report.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { checkReport } from '../checks/check-report.ts';
import type { Ledger } from '../core/ledger.ts';
import { StepOutputError } from '../core/step-output-error.ts';
import { packageVersion } from '../paths.ts';
import { noticeOf } from './notice.ts';
import type { Run } from './start-run.ts';

interface Parts {
  readonly run: Run;
  readonly target: string;
  readonly role: CatalogRole | null;
  readonly documents: readonly SourceDocument[];
  readonly corrections?: readonly Correction[];
  readonly ledger: Ledger;
  readonly narrative: Narrative;
}

/**
 * Puts the report together and lets every check see it as a whole, because a conflict may lie between
 * steps that were each sound.
 *
 * @throws StepOutputError for an error-level finding, unless the run annotates.
 */
export function assembleReport({
  run,
  target,
  role,
  documents,
  corrections = [],
  ledger,
  narrative,
}: Parts): Report {
  const catalogueDate = loadCatalog().date;
  const { profile, requirements, comparison, roadmap, resources, market } = ledger;
  const report: Report = {
    meta: {
      version: packageVersion(),
      steps: stepRecords(run, role),
      target: {
        name: target,
        role: role?.id ?? null,
        postings: documents.filter(({ id }) => id.startsWith('job-')).map(({ name }) => name),
      },
      created: run.now.toISOString(),
      catalogueDate,
      usage: run.usage(),
      notice: noticeOf(run.engine, catalogueDate, corrections.length > 0),
    },
    documents: [...documents],
    profile,
    corrections: [...corrections],
    requirements: [...requirements],
    comparison,
    roadmap,
    resources,
    market,
    narrative,
    findings: [],
  };
  const findings = unique([...run.findings, ...checkReport(report)]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && run.onUnresolved === 'fail') {
    throw new StepOutputError({
      step: 'assemble-report',
      attempts: 1,
      issues: [],
      findings: errors,
      finishReason: null,
      raw: JSON.stringify(report),
    });
  }
  return { ...report, findings };
}

function stepRecords(run: Run, role: CatalogRole | null): StepRecord[] {
  if (role === null) return [...run.records];
  const looked = { engine: 'catalogue', model: null, promptVersion: null, attempts: 0 } as const;
  const [profile, ...rest] = run.records;
  return [...(profile ? [profile] : []), { step: 'extract-requirements', ...looked }, ...rest];
}

const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.fingerprint, finding])).values(),
];
