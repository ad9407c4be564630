import type { AssessmentStatus } from '../../../schemas/comparison.ts';
import type { Report } from '../../../schemas/report.ts';
import { coverageGroups, coverageInWords } from '../words/coverage.ts';
import { openQuestions } from '../words/questions.ts';
import { statusNames } from '../words/status.ts';
import { escapeMarkdown as inert } from './escape.ts';
import type { Footnotes } from './footnotes.ts';
import { cell, table } from './table.ts';

/** Coverage with its formula, what was found for each requirement, and what to ask. */
export function assessmentLists(report: Report, notes: Footnotes): readonly string[] {
  const { requirements, comparison } = report;
  const names = new Map(requirements.map(({ id, skill }) => [id, skill.name]));
  return [
    inert(coverageInWords(comparison.coverage)),
    '',
    ...coverageGroups(report).map(
      ({ name, statuses, counts }) =>
        `- ${name}: ${statuses.map((status) => signs[status]).join('')} ${counts}`,
    ),
    '',
    ...table(
      ['', 'Requirement', 'Status', 'What the CV shows', 'Priority'],
      comparison.assessments.map(({ requirementId, status, rationale, evidence, priority }) => [
        cell(requirementId),
        cell(names.get(requirementId) ?? requirementId),
        statusNames[status],
        `${cell(rationale)}${notes.cite(evidence)}`,
        cell(priority),
      ]),
    ),
    ...questions(report),
  ];
}

const signs: Readonly<Record<AssessmentStatus, string>> = {
  met: '●',
  'partly-met': '◐',
  'not-shown': '○',
  'not-met': '⊘',
};

function questions(report: Report): string[] {
  const open = openQuestions(report);
  if (open.length === 0) return [];
  return [
    '### Questions to take into the talk',
    '',
    ...open.map(({ requirementId, name, importance, priority, question }) => {
      const weight = [requirementId, importance, priority && `${priority} priority`]
        .filter(Boolean)
        .join(', ');
      return `- ${inert(name)} (${inert(weight)}): ${inert(question)}`;
    }),
    '',
  ];
}
