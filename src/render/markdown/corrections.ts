import type { Report } from '../../../schemas/report.ts';
import { selfReportedNote } from '../words/about.ts';
import { escapeMarkdown as inert } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

/** What the person added to the CV or contested; nothing where nobody did. */
export function correctionLines({ corrections }: Report, notes: Footnotes): readonly string[] {
  if (corrections.length === 0) return [];
  return [
    '## Added or contested by the person',
    '',
    selfReportedNote,
    '',
    ...corrections.map(({ action, kind, name, evidence, contests, effect }) => {
      const against = contests.length === 0 ? '' : ` It contests the CV.${notes.cite(contests)}`;
      return `- ${inert(name)} (${inert(`${kind}, ${action}`)})${notes.cite(evidence)}: ${inert(effect)}${against}`;
    }),
    '',
  ];
}
