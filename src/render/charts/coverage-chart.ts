import type { AssessmentStatus } from '../../../schemas/comparison.ts';
import type { Report } from '../../../schemas/report.ts';
import { plural } from '../../core/join-names.ts';
import { type Html, markup } from '../html/markup.ts';
import { type CoverageGroup, coverageGroups } from '../words/coverage.ts';
import { percent } from '../words/percent.ts';
import { statusNames, statusOrder } from '../words/status.ts';
import { along, type ChartRow, figure, plot } from './plot.ts';
import { statusGlyph } from './status-glyph.ts';

/** One cell for each requirement, core and preferred apart: full, half, crossed or empty. */
export function coverageChart(report: Pick<Report, 'requirements' | 'comparison'>): Html {
  const rows = coverageGroups(report).map(groupRow);
  if (rows.length === 0) return markup`<p class="no-data">No data: no requirement was compared.</p>`;
  const legend = markup`<p class="legend">${statusOrder.map(
    (status) => markup`<span>${statusGlyph(status)} ${statusNames[status]}</span> `,
  )}</p>`;
  return figure('coverage', 'What the CV shows of the requirements, each a cell', rows, { extra: legend });
}

function groupRow({ name, statuses, counts, share }: CoverageGroup): ChartRow {
  const all = plural(statuses.length, 'requirement');
  const covered = share === null ? '' : ` Coverage ${percent(share)}.`;
  const cells = statuses.map(cell(statuses.length));
  return {
    label: `${name}: ${all}`,
    value: counts,
    drawing: plot(`${name} requirements`, `${all}: ${counts}.${covered}`, 26, cells),
  };
}

const cell =
  (count: number) =>
  (status: AssessmentStatus, index: number): Html => {
    const gap = Math.min(0.006, 0.2 / count);
    const [x, width] = [along(index / count), along(1 / count - gap)];
    const end = along((index + 1) / count - gap);
    const outline = markup`<rect class="cell" x="${x}" y="1" width="${width}" height="24"/>`;
    const inner: Readonly<Record<AssessmentStatus, Html>> = {
      met: markup`<rect class="ink" x="${x}" y="1" width="${width}" height="24"/>`,
      'partly-met': markup`<rect class="ink" x="${x}" y="13" width="${width}" height="12"/>`,
      'not-met': markup`<line class="stroke" x1="${x}" y1="25" x2="${end}" y2="1"/>`,
      'not-shown': markup``,
    };
    return markup`${outline}${inner[status]}`;
  };
