import type { Market } from '../../../schemas/market.ts';
import { type Html, markup } from '../html/markup.ts';
import { percent } from '../words/percent.ts';
import { along, figure, plot } from './plot.ts';

type Fact = Market['popularity'][number];

/** Share of each skill among its kind as a bar, with a tick where it stood a year before. */
export function popularityChart(facts: readonly Fact[]): Html {
  if (facts.length === 0) return markup`<p class="no-data">No data: no figures of popularity.</p>`;
  const sorted = facts.toSorted((one, other) => other.share - one.share);
  const top = scaleTop(Math.max(...facts.flatMap((fact) => [fact.share, before(fact)])));
  const rows = sorted.map((fact) => ({
    label: fact.name,
    value: markup`${percent(fact.share)}, ${change(fact)}`,
    drawing: plot(fact.name, `${inWords(fact)}.`, 20, [
      markup`<rect class="cell" x="0" y="3" width="100%" height="14"/>`,
      markup`<rect class="ink" x="0" y="3" width="${along(fact.share / top)}" height="14"/>`,
      markup`<line class="before" x1="${along(before(fact) / top)}" y1="0" x2="${along(before(fact) / top)}" y2="20"/>`,
    ]),
  }));
  const extra = markup`<p class="note">The full width is ${percent(top)}; the upright line is the share a year before.</p>`;
  return figure('popularity', 'Share among its kind, and its change over the year', rows, { extra });
}

const before = ({ share, changeOverYear }: Fact): number => Math.min(1, Math.max(0, share - changeOverYear));

/** The least round share that all of them fit into. */
export const scaleTop = (most: number): number => [0.05, 0.1, 0.25, 0.5].find((top) => most <= top) ?? 1;

function change({ changeOverYear }: Fact): string {
  const points = Math.round(Math.abs(changeOverYear) * 1000) / 10;
  if (points === 0) return 'unchanged over the year';
  return `${changeOverYear > 0 ? 'up' : 'down'} ${points} points over the year`;
}

const inWords = (fact: Fact): string =>
  `${percent(fact.share)} ${fact.place}, ${fact.date}, rank ${fact.rank}, ${change(fact)}`;
