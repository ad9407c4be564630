import type { Assessment } from '../../../schemas/comparison.ts';
import type { NarrativeSectionId } from '../../../schemas/narrative.ts';
import type { Report } from '../../../schemas/report.ts';
import type { ReportResource } from '../../../schemas/resources.ts';
import type { RoadmapPhase } from '../../../schemas/roadmap.ts';
import { joinNames } from '../../core/join-names.ts';
import { resourceGroupTitles } from '../../core/resource-group-titles.ts';
import { escapeMarkdown as inert } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

type Lines = readonly string[];

/** Tables and lists that go under a section's sentences; sections without an entry have none. */
export const sectionData: Partial<Record<NarrativeSectionId, (report: Report, notes: Footnotes) => Lines>> = {
  'market-requirements': requirementTable,
  'skill-gap-assessment': assessmentTable,
  'upskilling-roadmap': ({ roadmap, requirements }) => [
    ...roadmap.phases.flatMap(phase),
    ...afterwards({ roadmap, requirements }),
  ],
  'recommended-resources': resourceLists,
};

const cell = (value: string | number | null): string => (value === null ? '–' : inert(String(value)));
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];

function requirementTable({ requirements }: Report, notes: Footnotes): Lines {
  return table(
    ['', 'Requirement', 'Importance', 'Level', 'Years', 'Source'],
    requirements.map(({ id, skill, importance, level, years, source }) => [
      id,
      cell(skill.name),
      importance,
      cell(level),
      cell(years),
      source.place ? `${cell(source.name)}${notes.cite([source.place])}` : cell(source.name),
    ]),
  );
}

const statusNames: Record<Assessment['status'], string> = {
  met: 'shown',
  'partly-met': 'shown in part',
  'not-shown': 'not shown',
  'not-met': 'missing by its own words',
};

function assessmentTable({ requirements, comparison }: Report, notes: Footnotes): Lines {
  const names = new Map(requirements.map(({ id, skill }) => [id, skill.name]));
  return [
    ...table(
      ['', 'Requirement', 'Status', 'What the CV shows', 'Priority', 'Question'],
      comparison.assessments.map(({ requirementId, status, rationale, evidence, priority, question }) => [
        requirementId,
        cell(names.get(requirementId) ?? requirementId),
        statusNames[status],
        `${cell(rationale)}${notes.cite(evidence)}`,
        cell(priority),
        cell(question),
      ]),
    ),
    `Coverage: ${Math.round(comparison.coverage.share * 1000) / 10} % = ${inert(comparison.coverage.formula)}. ${inert(comparison.coverage.reason)}`,
    '',
  ];
}

function phase({ number, title, startWeek, weeks, goals, items, deliverables }: RoadmapPhase): string[] {
  const last = startWeek + weeks - 1;
  const when = weeks === 1 ? `week ${startWeek}` : `weeks ${startWeek}–${last}`;
  return [
    `### Phase ${number} (${when}): ${inert(title)}`,
    '',
    ...goals.map((goal) => `- Goal: ${inert(goal)}`),
    ...items.map(({ title: text, hours, level }) => {
      const details = [level, `${hours} h`].filter((part) => part !== null).join(', ');
      return `- ${inert(text)} (${details})`;
    }),
    ...deliverables.map((text) => `- Result: ${inert(text)}`),
    '',
  ];
}

/** One line for each reason, because a long plan leaves many requirements for the same one. */
function afterwards({ roadmap, requirements }: Pick<Report, 'roadmap' | 'requirements'>): string[] {
  if (roadmap.afterwards.length === 0) return [];
  const names = new Map(requirements.map(({ id, skill }) => [id, skill.name]));
  const byReason = Map.groupBy(roadmap.afterwards, ({ reason }) => reason);
  return [
    '### Afterwards',
    '',
    ...[...byReason].map(([reason, left]) => {
      const what = joinNames(left.map(({ requirementId }) => names.get(requirementId) ?? requirementId));
      return `- ${inert(reason.replace(/\.$/, ''))}: ${inert(what)}.`;
    }),
    '',
  ];
}

function resourceLists({ resources }: Report): Lines {
  if (resources.every(({ items }) => items.length === 0)) return [];
  return resources.flatMap(({ group, items }) => [
    `### ${resourceGroupTitles[group]}`,
    '',
    ...(items.length === 0 ? ['No entry of the catalogue serves what is open here.'] : items.map(resource)),
    '',
  ]);
}

function resource({
  title,
  provider,
  url,
  level,
  cost,
  hours,
  requirementIds,
  checked,
}: ReportResource): string {
  const details = [
    provider,
    level,
    cost,
    hours === null ? null : `${hours} h as stated by the provider`,
    `for ${requirementIds.join(', ')}`,
    `checked ${checked}`,
  ].filter((part): part is string => part !== null);
  return `- [${inert(title)}](<${encodeURI(decodeURI(url))}>) (${inert(details.join('; '))})`;
}
