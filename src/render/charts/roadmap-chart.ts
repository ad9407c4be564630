import type { Roadmap, RoadmapItem, RoadmapPhase } from '../../../schemas/roadmap.ts';
import { plural } from '../../core/join-names.ts';
import { type Html, markup } from '../html/markup.ts';
import { weeksInWords } from '../words/weeks.ts';
import { along, type ChartRow, figure, plot } from './plot.ts';

/** The plan over its weeks: a bar for each phase, under it its items in their order, as long as their hours. */
export function roadmapChart({ weeks, hoursPerWeek, phases }: Roadmap): Html {
  if (weeks === 0 || phases.length === 0)
    return markup`<p class="no-data">No data: nothing is left to plan.</p>`;
  const ticks = weekTicks(weeks);
  const axis = markup`<svg class="plot axis" width="100%" height="16" aria-hidden="true" focusable="false">${ticks.map(
    (week) => markup`<text x="${along((week - 1) / weeks)}" dx="3" y="12">${week}</text>`,
  )}</svg>`;
  const rows = phases.map((phase) => phaseRow(phase, { weeks, ticks, hoursPerWeek }));
  const caption = `The plan over ${plural(weeks, 'week')} at ${plural(hoursPerWeek, 'hour')} a week`;
  const extra = markup`<p class="note">Under each phase its items, one after another, as long as their hours.</p>`;
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

interface Scale {
  readonly weeks: number;
  readonly ticks: readonly number[];
  readonly hoursPerWeek: number;
}

function phaseRow(phase: RoadmapPhase, { weeks, ticks, hoursPerWeek }: Scale): ChartRow {
  const { number, title, startWeek, items } = phase;
  const when = weeksInWords(phase);
  const hours = plural(Math.round(items.reduce((sum, item) => sum + item.hours, 0) * 10) / 10, 'hour');
  const shapes = [
    ...ticks.map((week) => {
      const x = along((week - 1) / weeks);
      return markup`<line class="rule" x1="${x}" y1="0" x2="${x}" y2="44"/>`;
    }),
    markup`<rect class="ink" x="${along((startWeek - 1) / weeks)}" y="2" width="${along(phase.weeks / weeks)}" height="14" rx="2"/>`,
    ...itemSpans(phase, hoursPerWeek).map((span) => itemBar(span, weeks)),
  ];
  const told = items.map((item) => `${item.id}: ${plural(item.hours, 'hour')}`).join('; ');
  return {
    label: markup`${number}. ${title}`,
    value: `${when}, ${hours}`,
    drawing: plot(`Phase ${number}`, `${title}, ${when} of ${weeks}, ${hours}. Items ${told}.`, 44, shapes),
  };
}

/** An item's bar; its number under it where there is room on the narrowest screen. */
function itemBar({ item, from, to }: ItemSpan, weeks: number): Html {
  const [x, share] = [along(from / weeks), (to - from) / weeks];
  const named = share >= 0.08 && markup`<text x="${x}" dx="1" y="41">${item.id}</text>`;
  return markup`<rect class="item" x="${x}" y="19" width="${along(share)}" height="9"/>${named}`;
}
