import type { Report } from '../schemas/report.ts';
import { requireNode } from './core/node-version.ts';
import { requireProfile, requireReport } from './core/require-report.ts';
import { type Explanation, explainStatement as explain } from './explain/explain-statement.ts';
import { type SeenSkill, skillsSeen as seen } from './explain/skills-seen.ts';
import type { generateReport as GenerateReport } from './generate-report.ts';
import type { ReadProfile as Reading, readProfile as ReadProfile } from './read-profile.ts';
import { renderHtml as asHtml } from './render/render-html.ts';
import { renderJson as asJson } from './render/render-json.ts';
import { renderMarkdown as asMarkdown } from './render/render-markdown.ts';

export type { Catalog } from './catalog/catalog.ts';
export { CatalogError } from './catalog/catalog-error.ts';
export { loadCatalog } from './catalog/load-catalog.ts';
export {
  AbortedError,
  CandidError,
  type ExitCode,
  exitCodes,
  StepTimeoutError,
  UsageError,
} from './core/errors.ts';
export type { ProgressEvent, ProgressListener } from './core/events.ts';
export { type Issue, StepOutputError } from './core/step-output-error.ts';
export { CorrectionsError, type CorrectionsErrorCode } from './corrections/corrections-error.ts';
export type { CorrectionsSource } from './corrections/read-corrections.ts';
export type { DocumentInput } from './documents/document-input.ts';
export { DocumentError } from './documents/errors.ts';
export { readDocument } from './documents/read-document.ts';
export type { Explanation, Ground } from './explain/explain-statement.ts';
export type { SeenSkill } from './explain/skills-seen.ts';
export { ModelError } from './models/model-error.ts';
export type { ModelPort, ModelReply, ModelRequest } from './models/model-port.ts';
export type { DocumentSource, ReportOptions, ReportRequest } from './run/request.ts';
export type { Report };

/**
 * Reads a CV and a target and makes a report; see `src/generate-report.ts` for shapes and errors. The chain
 * is loaded by the first call, so that importing the package costs little.
 */
export const generateReport: typeof GenerateReport = async (request, options) => {
  requireNode();
  const chain = await import('./generate-report.ts');
  return chain.generateReport(request, options);
};

/** The first step alone: what a CV shows, with its evidence; see `src/read-profile.ts`. */
export const readProfile: typeof ReadProfile = async (cv, options) => {
  requireNode();
  const chain = await import('./read-profile.ts');
  return chain.readProfile(cv, options);
};

/**
 * The report as Markdown: every section, quotes as footnotes, the notice at the top.
 *
 * @throws UsageError `not-a-report`, here as below.
 */
export const renderMarkdown = (report: Report): string => asMarkdown(requireReport(report, 'renderMarkdown'));

/** The report as one HTML page that needs nothing else: no script, no request. */
export const renderHtml = (report: Report): string => asHtml(requireReport(report, 'renderHtml'));

/** The report as JSON (schemas/json/report.json), indented, with a final line break. */
export const renderJson = (report: Report): string => asJson(requireReport(report, 'renderJson'));

/**
 * The path from a statement of a report to what it rests on; see `src/explain/explain-statement.ts`.
 *
 * @param asked words of a statement, a reference (`R4`, `skill:python`), a name or a JSON Pointer
 * @throws UsageError `no-such-statement`, `not-a-report`.
 */
export const explainStatement = (report: Report, asked: string): Explanation[] =>
  explain(requireReport(report, 'explainStatement'), asked);

/**
 * The skills a reading of a CV found, in its order, each with the reason and the places.
 *
 * @throws UsageError `not-a-profile`.
 */
export function skillsSeen(profile: Reading['profile'], document: Reading['document']): SeenSkill[] {
  requireProfile(profile, document, 'skillsSeen');
  return seen(profile, document);
}
