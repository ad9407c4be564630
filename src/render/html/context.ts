import type { Report } from '../../../schemas/report.ts';
import type { Citations } from './citations.ts';
import type { Html } from './markup.ts';

/** What every section is made from. */
export interface PageContext {
  readonly report: Report;
  readonly cite: Citations['cite'];
  /** Names of requirements by id. */
  readonly requirementNames: ReadonlyMap<string, string>;
}

/** What stands under a section's sentences. */
export type SectionData = (context: PageContext) => Html;
