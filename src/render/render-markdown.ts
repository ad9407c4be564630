import type { NarrativeSection } from '../../schemas/narrative.ts';
import type { Report } from '../../schemas/report.ts';
import { ledgerEvidence } from '../core/ledger-evidence.ts';
import { correctionLines } from './markdown/corrections.ts';
import { escapeMarkdown as inert } from './markdown/escape.ts';
import { createFootnotes } from './markdown/footnotes.ts';
import { linkCatalogue } from './markdown/linked.ts';
import { sectionData } from './markdown/section-data.ts';
import { asText } from './section-form.ts';
import { madeBy, noData, reportTitle } from './words/about.ts';
import { quoteAsRead, quotesAsRead } from './words/quote.ts';
import { reportPlace } from './words/report-place.ts';

/** The report as Markdown: every section, quotes as footnotes, the notice at the top. */
export function renderMarkdown(report: Report): string {
  const notes = createFootnotes(report.documents);
  const evidence = ledgerEvidence(report);
  const linked = linkCatalogue(report.resources);
  const asRead = (text: string): string => linked(quotesAsRead(text, report.documents));
  const body = report.narrative.sections.flatMap((section) => [
    `## ${inert(section.title)}`,
    '',
    ...sentences(section, asRead, (refs) => notes.cite(refs.flatMap((ref) => evidence.get(ref) ?? []))),
    ...(sectionData[section.id]?.(report, notes) ?? []),
  ]);
  const parts = [
    ...head(report),
    ...findings(report),
    ...body,
    ...correctionLines(report, notes),
    ...about(report),
    ...notes.definitions(),
  ];
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

const head = (report: Report): string[] => [
  `# ${inert(reportTitle(report))}`,
  '',
  `> ${inert(report.meta.notice)}`,
  '',
];

function sentences(
  section: NarrativeSection,
  asRead: (text: string) => string,
  cite: (refs: readonly string[]) => string,
): string[] {
  if (section.sentences.length === 0) return [noData, ''];
  const written = section.sentences.map(({ text, refs }) => `${asRead(text)}${cite(refs)}`);
  if (asText.has(section.id)) return [written.join(' '), ''];
  const mark = section.id === 'next-steps' ? (index: number) => `${index + 1}.` : () => '-';
  return [...written.map((text, index) => `${mark(index)} ${text}`), ''];
}

function findings(report: Report): string[] {
  if (report.findings.length === 0) return [];
  return [
    '## Findings',
    '',
    ...report.findings.flatMap(({ check, severity, message, places }) => [
      `- **${inert(severity)}** ${inert(message)} (${inert(check)})`,
      ...places.map(({ document, quote, section }) => {
        const where = section && document === 'report' ? reportPlace(report, section).words : section;
        return `  - “${inert(quoteAsRead(quote, report.documents, document))}”${where ? ` (${inert(where)})` : ''}`;
      }),
    ]),
    '',
  ];
}

function about(report: Report): string[] {
  const notes = report.documents.flatMap((document) =>
    document.notes.map((note) => `- ${inert(document.name)}: ${inert(note)}`),
  );
  return ['---', '', inert(madeBy(report)), '', ...notes, ''];
}
