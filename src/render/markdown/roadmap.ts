import type { Report } from '../../../schemas/report.ts';
import type { RoadmapPhase } from '../../../schemas/roadmap.ts';
import { joinNames } from '../../core/join-names.ts';
import { weeksInWords } from '../words/weeks.ts';
import { escapeMarkdown as inert } from './escape.ts';
import { linkCatalogue } from './linked.ts';

/** The plan phase by phase, and what is left for afterwards. */
export const roadmapLists = ({ roadmap, requirements, resources }: Report): readonly string[] => [
  ...roadmap.phases.flatMap((phase) => phaseLines(phase, linkCatalogue(resources))),
  ...afterwards({ roadmap, requirements }),
];

function phaseLines(phase: RoadmapPhase, linked: (text: string) => string): string[] {
  const { number, title, goals, items, deliverables } = phase;
  return [
    `### Phase ${number} (${weeksInWords(phase)}): ${inert(title)}`,
    '',
    ...goals.map((goal) => `- Goal: ${inert(goal)}`),
    ...items.map(({ title: text, hours, level }) => {
      const details = [level, `${hours} h`].filter((part) => part !== null).join(', ');
      return `- ${linked(text)} (${inert(details)})`;
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
