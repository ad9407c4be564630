import { type AssessmentStatus, assessmentStatuses } from '../../../schemas/comparison.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Importance } from '../../../schemas/vocabulary.ts';
import { plural } from '../../core/join-names.ts';
import { type Html, markup } from '../html/markup.ts';
import { percent } from '../words/percent.ts';
import { statusNames } from '../words/status.ts';
import { along, type ChartRow, figure, plot } from './plot.ts';
import { statusGlyph } from './status-glyph.ts';

const groups: readonly [Importance, string][] = [
  ['core', 'Core'],
  ['preferred', 'Preferred'],
];

/** One cell for each requirement, core and preferred apart: full, half, crossed or empty. */
export function coverageChart({
  requirements,
  comparison,
}: Pick<Report, 'requirements' | 'comparison'>): Html {
  const importance = new Map(requirements.map((requirement) => [requirement.id, requirement.importance]));
  const rows = groups.flatMap(([group, name]) => {
    const found = comparison.assessments.filter(
      ({ requirementId }) => importance.get(requirementId) === group,
    );
    const statuses = assessmentStatuses.flatMap((status) =>
      found.map((one) => one.status).filter((one) => one === status),
    );
    return statuses.length === 0 ? [] : [groupRow(name, statuses, comparison.coverage[group])];
  });
  return figure('coverage', 'What the CV shows of the requirements, each a cell', rows, { extra: legend() });
}

function groupRow(name: string, statuses: readonly AssessmentStatus[], share: number | null): ChartRow {
  const counts = assessmentStatuses
    .map((status) => [statuses.filter((one) => one === status).length, statusNames[status]] as const)
    .filter(([count]) => count > 0)
    .map(([count, status]) => `${count} ${status}`)
    .join(', ');
  const all = plural(statuses.length, 'requirement');
  const covered = share === null ? '' : ` Coverage ${percent(share)}.`;
  return {
    label: `${name}: ${all}`,
    value: counts,
    drawing: plot(
      `${name} requirements`,
      `${all}: ${counts}.${covered}`,
      26,
      statuses.map(cell(statuses.length)),
    ),
  };
}

const cell =
  (count: number) =>
  (status: AssessmentStatus, index: number): Html => {
    const gap = Math.min(0.006, 0.2 / count);
    const [x, width] = [along(index / count), along(1 / count - gap)];
    const end = along((index + 1) / count - gap);
    return markup`<rect class="cell" x="${x}" y="1" width="${width}" height="24"/>${
      status === 'met' && markup`<rect class="ink" x="${x}" y="1" width="${width}" height="24"/>`
    }${status === 'partly-met' && markup`<rect class="ink" x="${x}" y="13" width="${width}" height="12"/>`}${
      status === 'not-met' && markup`<line class="stroke" x1="${x}" y1="25" x2="${end}" y2="1"/>`
    }`;
  };

const legend = (): Html =>
  markup`<p class="legend">${assessmentStatuses.map(
    (status) => markup`<span>${statusGlyph(status)} ${statusNames[status]}</span> `,
  )}</p>`;
