import type { NarrativeSection } from '../../schemas/narrative.ts';
import type { Report } from '../../schemas/report.ts';
import { ledgerEvidence } from '../core/ledger-evidence.ts';
import { escapeMarkdown as inert } from './markdown/escape.ts';
import { createFootnotes } from './markdown/footnotes.ts';
import { sectionData } from './markdown/section-data.ts';

/** Sections that read as a text; in the others each sentence is an item of a list. */
const asText = new Set(['executive-summary', 'market-insights', 'market-requirements']);

/** The report as Markdown: every section, quotes as footnotes, the notice at the top. */
export function renderMarkdown(report: Report): string {
  const notes = createFootnotes(report.documents);
  const evidence = ledgerEvidence(report);
  const body = report.narrative.sections.flatMap((section) => [
    `## ${inert(section.title)}`,
    '',
    ...sentences(section, (refs) => notes.cite(refs.flatMap((ref) => evidence.get(ref) ?? []))),
    ...(sectionData[section.id]?.(report, notes) ?? []),
  ]);
  const parts = [...head(report), ...body, ...findings(report), ...about(report), ...notes.definitions()];
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function head({ meta, profile }: Report): string[] {
  const who = profile.candidate.name === null ? '' : ` for ${inert(profile.candidate.name)}`;
  return [`# Skill-gap report${who}: ${inert(meta.target.name)}`, '', `> ${inert(meta.notice)}`, ''];
}

function sentences(section: NarrativeSection, cite: (refs: readonly string[]) => string): string[] {
  if (section.sentences.length === 0)
    return ['No data: the catalogue and the documents hold nothing for this section.', ''];
  const written = section.sentences.map(({ text, refs }) => `${inert(text)}${cite(refs)}`);
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
      `- **${severity}** ${inert(message)} (${check})`,
      ...places.map(({ quote, section }) => `  - “${inert(quote)}”${section ? ` (${inert(section)})` : ''}`),
    ]),
    '',
  ];
}

function about({ meta, documents }: Report): string[] {
  const steps = meta.steps.map(
    ({ step, engine, model }) => `${step} (${model === null ? engine : inert(model)})`,
  );
  const { calls, inputTokens, outputTokens } = meta.usage;
  const used = calls > 0 ? ` ${calls} model calls, ${inputTokens} tokens in, ${outputTokens} out.` : '';
  return [
    '---',
    '',
    `Candid ${meta.version}, ${meta.created.slice(0, 10)}, catalogue of ${meta.catalogueDate}. Steps: ${steps.join(', ')}.${used}`,
    '',
    ...documents.flatMap(({ name, notes }) => notes.map((note) => `- ${inert(name)}: ${inert(note)}`)),
    '',
  ];
}
