import type { CatalogRole } from '../../schemas/catalog.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { AbortedError, UsageError } from '../core/errors.ts';
import { type CorrectionsSource, readCorrections } from '../corrections/read-corrections.ts';
import type { Corrections } from '../corrections/statement.ts';
import { DocumentError } from '../documents/errors.ts';
import { readDocument } from '../documents/read-document.ts';
import type { DocumentSource, ReportRequest } from './request.ts';
import type { Run } from './start-run.ts';

export interface Inputs {
  readonly cv: SourceDocument;
  readonly role: CatalogRole | null;
  readonly postings: readonly SourceDocument[];
  /** Null where nothing is added or contested. */
  readonly corrections: Corrections | null;
  readonly weeks: number;
  readonly hoursPerWeek: number;
}

/**
 * Finds the target and reads the documents.
 *
 * @throws UsageError, CorrectionsError, DocumentError, AbortedError.
 */
export async function readInputs(request: ReportRequest, run: Run): Promise<Inputs> {
  const { weeks = 12, hoursPerWeek = 6 } = request;
  const role = targetRole(request);
  const jobs = request.jobs ?? [];
  const [corrections, cv, ...postings] = await Promise.all([
    request.corrections === undefined ? null : readOwnWords(request.corrections, run),
    readSource(request.cv, 'cv', run),
    ...jobs.map((job, index) => readSource(job, `job-${index + 1}`, run)),
  ]);
  return { cv, role, postings, corrections, weeks, hoursPerWeek };
}

function targetRole({ role, jobs = [] }: ReportRequest): CatalogRole | null {
  if (role === undefined && jobs.length === 0) {
    throw new UsageError(
      'no-target',
      'Name a target: a role of the catalogue (role, --role) or job ads (jobs, --job).',
    );
  }
  if (role === undefined) return null;
  if (jobs.length > 0) {
    throw new UsageError(
      'two-targets',
      'Give a role or job ads, not both: each states its own requirements.',
    );
  }
  const found = loadCatalog().findRole(role);
  if ('role' in found) return found.role;
  const nearest = found.nearest.map(({ name }) => name).join(', ');
  const hint = nearest ? ` The nearest are: ${nearest}.` : '';
  throw new UsageError(
    'unknown-role',
    `The catalogue has no role "${role}".${hint} For any other role give one or more job ads (jobs, --job <file>); candid roles lists all roles.`,
  );
}

/** Reads one document and tells the listener. */
export async function readSource(source: DocumentSource, id: string, run: Run): Promise<SourceDocument> {
  const input = typeof source === 'string' ? { path: source } : source;
  const signal = run.signal ? { signal: run.signal } : {};
  const document = await readDocument(input, { id, ...signal }).catch((error: unknown) => {
    if (error instanceof DocumentError && error.code === 'aborted') throw new AbortedError({ cause: error });
    throw error;
  });
  run.onEvent({ type: 'document-read', document: id, name: document.name, characters: document.text.length });
  return document;
}

async function readOwnWords(source: CorrectionsSource, run: Run): Promise<Corrections | null> {
  const corrections = await readCorrections(source, run.signal).catch((error: unknown) => {
    if (run.signal?.aborted) throw new AbortedError({ cause: error });
    throw error;
  });
  if (corrections !== null) {
    const { id, name, text } = corrections.document;
    run.onEvent({ type: 'document-read', document: id, name, characters: text.length });
  }
  return corrections;
}
