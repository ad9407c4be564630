import type { Market } from '../../../schemas/market.ts';
import { type Html, markup } from '../html/markup.ts';
import { moneyInWords } from '../words/money.ts';
import { along, figure, plot } from './plot.ts';

type Fact = Market['wages'][number];

/** Yearly wages: a line from the 10th to the 90th percentile, a box for the middle half, a tick at the median. */
export function wageChart(facts: readonly Fact[]): Html {
  const known = facts.filter((fact) => points(fact).length > 0);
  if (known.length === 0) return markup`<p class="no-data">No data: no wages for this role.</p>`;
  const rows = known.map((fact) => {
    const same = known.filter(({ currency }) => currency === fact.currency);
    const top = Math.max(...same.flatMap(points)) * 1.05;
    return {
      label: markup`${fact.occupation}, ${fact.place}, ${fact.date}`,
      value: fact.median === null ? null : `median ${moneyInWords(fact.median, fact.currency)}`,
      drawing: markup`${plot(fact.occupation, `${inWords(fact)}.`, 30, shapes(fact, top))}${scale(fact, top)}`,
    };
  });
  const extra = markup`<p class="note">A line from the 10th to the 90th percentile, a box around the middle half, an upright line at the median; the scale begins at nothing.</p>`;
  return figure('wages', 'Wages a year', rows, { extra });
}

const points = ({ p10, p25, median, p75, p90 }: Fact): number[] =>
  [p10, p25, median, p75, p90].filter((value) => value !== null);

const percentiles = [
  ['p10', '10th percentile'],
  ['p25', '25th percentile'],
  ['median', 'median'],
  ['p75', '75th percentile'],
  ['p90', '90th percentile'],
] as const;

const inWords = (fact: Fact): string =>
  `Wages a year, ${fact.place}, ${fact.date}: ${percentiles
    .flatMap(([field, name]) => {
      const value = fact[field];
      return value === null ? [] : [`${name} ${moneyInWords(value, fact.currency)}`];
    })
    .join(', ')}`;

function shapes({ p10, p25, median, p75, p90 }: Fact, top: number): Html[] {
  const at = (value: number): string => along(value / top);
  return [
    markup`<line class="rule" x1="0" y1="29" x2="100%" y2="29"/>`,
    markup`${p10 !== null && p90 !== null && markup`<line class="stroke thick" x1="${at(p10)}" y1="14" x2="${at(p90)}" y2="14"/>`}`,
    markup`${p25 !== null && p75 !== null && markup`<rect class="box" x="${at(p25)}" y="5" width="${at(p75 - p25)}" height="18"/>`}`,
    markup`${median !== null && markup`<line class="stroke thickest" x1="${at(median)}" y1="2" x2="${at(median)}" y2="26"/>`}`,
  ];
}

/** The two ends in figures, each under its end. */
function scale({ p10, p90, currency }: Fact, top: number): Html {
  if (p10 === null || p90 === null) return markup``;
  return markup`<svg class="plot axis" width="100%" height="16" aria-hidden="true" focusable="false"><text x="${along(p10 / top)}" y="12">${moneyInWords(p10, currency)}</text><text class="end" x="${along(p90 / top)}" y="12">${moneyInWords(p90, currency)}</text></svg>`;
}
