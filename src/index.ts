import { requireNode } from './core/node-version.ts';
import type { generateReport as GenerateReport } from './generate-report.ts';
import type { readProfile as ReadProfile } from './read-profile.ts';

export type { Report } from '../schemas/report.ts';
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
export { type Explanation, explainStatement, type Ground } from './explain/explain-statement.ts';
export { type SeenSkill, skillsSeen } from './explain/skills-seen.ts';
export { ModelError } from './models/model-error.ts';
export type { ModelPort, ModelReply, ModelRequest } from './models/model-port.ts';
export { renderHtml } from './render/render-html.ts';
export { renderJson } from './render/render-json.ts';
export { renderMarkdown } from './render/render-markdown.ts';
export type { DocumentSource, ReportOptions, ReportRequest } from './run/request.ts';

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
