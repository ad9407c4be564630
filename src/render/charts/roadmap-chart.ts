import type { Roadmap, RoadmapItem, RoadmapPhase } from '../../../schemas/roadmap.ts';
import { type Html, markup } from '../html/markup.ts';
import { weeksInWords } from '../words/weeks.ts';
import { along, type ChartRow, figure, plot } from './plot.ts';

/** The plan over its weeks: a bar for each phase, under it its items in their order, as long as their hours. */
export function roadmapChart({ weeks, hoursPerWeek, phases }: Roadmap): Html {
  if (weeks === 0 || phases.length === 0) return markup`<p class="no-data">No data: nothing is left to plan.</p>`;
  const ticks = weekTicks(weeks);
  const rows = phases.flatMap((phase) => [
    phaseRow(phase, weeks, ticks),
    ...itemSpans(phase, hoursPerWeek).map(({ item, from, to }) => itemRow(item, [from, to], weeks, ticks)),
  ]);
  const axis = markup`<svg class="plot axis" width="100%" height="16" aria-hidden="true" focusable="false">${ticks.map(
    (week) => markup`<text x="${along((week - 1) / weeks)}" dx="3" y="12">${week}</text>`,
  )}</svg>`;
  const caption = `The plan over ${weeks === 1 ? 'one week' : `${weeks} weeks`} at ${hoursPerWeek} hours a week`;
  const extra = markup`<p class="note">Items stand in the order of the plan; the length of a bar is its share of the hours.</p>`;
  return figure('roadmap', caption, rows, { axis, extra });
}

/** Weeks that get a line and a number: never more than 14. */
export function weekTicks(weeks: number): number[] {
  const step = [1, 2, 4, 8].find((one) => weeks / one <= 14) ?? Math.ceil(weeks / 14);
  return Array.from({ length: Math.ceil(weeks / step) }, (_, index) => index * step + 1);
}

interface ItemSpan {
  readonly item: RoadmapItem;
  /** In weeks from the start of the plan. */
  readonly from: number;
  readonly to: number;
}

/** Items one after another by their hours; never beyond the weeks of their phase. */
export function itemSpans({ startWeek, weeks, items }: RoadmapPhase, hoursPerWeek: number): ItemSpan[] {
  const hours = items.reduce((sum, item) => sum + item.hours, 0);
  const scale = weeks / Math.max(hours, weeks * hoursPerWeek);
  let done = startWeek - 1;
  return items.map((item) => {
    const from = done;
    done += item.hours * scale;
    return { item, from, to: done };
  });
}

const bar = (kind: string, from: number, to: number, weeks: number, ticks: readonly number[], height: number): Html[] => [
  ...ticks.map(
    (week) =>
      markup`<line class="rule" x1="${along((week - 1) / weeks)}" y1="0" x2="${along((week - 1) / weeks)}" y2="${height}"/>`,
  ),
  markup`<rect class="${kind}" x="${along(from / weeks)}" y="${3}" width="${along((to - from) / weeks)}" height="${height - 6}" rx="2"/>`,
];

function phaseRow(phase: RoadmapPhase, weeks: number, ticks: readonly number[]): ChartRow {
  const { number, title, startWeek } = phase;
  const when = weeksInWords(phase);
  const shapes = bar('ink', startWeek - 1, startWeek - 1 + phase.weeks, weeks, ticks, 20);
  return {
    label: markup`<strong>${number}. ${title}</strong>`,
    value: when,
    drawing: plot(`Phase ${number}`, `${title}: ${when} of ${weeks}.`, 20, shapes),
  };
}

function itemRow(item: RoadmapItem, [from, to]: readonly [number, number], weeks: number, ticks: readonly number[]): ChartRow {
  const [first, last] = [Math.floor(from + 0.01) + 1, Math.max(Math.ceil(to - 0.01), Math.floor(from + 0.01) + 1)];
  const when = weeksInWords({ startWeek: first, weeks: last - first + 1 });
  return {
    label: `${item.id} ${item.title}`,
    value: `${item.hours} h`,
    drawing: plot(`Item ${item.id}`, `${item.hours} hours, ${when} of ${weeks}.`, 14, bar('soft', from, to, weeks, ticks, 14)),
  };
}
