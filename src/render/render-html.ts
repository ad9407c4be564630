import type { Report } from '../../schemas/report.ts';
import { ledgerEvidence } from '../core/ledger-evidence.ts';
import { createCitations } from './html/citations.ts';
import type { PageContext } from './html/context.ts';
import { corrections } from './html/corrections.ts';
import { findings } from './html/findings.ts';
import { pageStyle } from './html/page-style.ts';
import { sectionData } from './html/sections/section-data.ts';
import { sentences } from './html/sentences.ts';
import { sources } from './html/sources.ts';
import { fill } from './html/templates.ts';
import { madeBy, reportTitle } from './words/about.ts';
import { dayInWords } from './words/day.ts';

/**
 * The report as one HTML page that needs nothing else: no script, no request, its own style allowed by hash.
 * Every statement leads to its quotes in the documents, whose texts stand beside it, and back.
 */
export function renderHtml(report: Report): string {
  const citations = createCitations(report.documents);
  const requirementNames = new Map(report.requirements.map(({ id, skill }) => [id, skill.name]));
  const context: PageContext = { report, cite: citations.cite, requirementNames };
  const evidence = ledgerEvidence(report);

  const page = {
    report,
    title: reportTitle(report),
    day: dayInWords(report.meta.created),
    madeBy: madeBy(report),
    findings: findings(context),
    sections: report.narrative.sections.map((section) => ({
      ...section,
      sentences: sentences(section, evidence, context),
      data: sectionData[section.id]?.(context),
    })),
    corrections: corrections(context),
  };
  const documents = sources(report.documents, citations.number());
  return fill('page', { ...page, sources: documents, style: pageStyle(documents.rules) }).html;
}
