import type { Report } from '../../../schemas/report.ts';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { type Html, markup } from '../html/markup.ts';
import { levelOrder } from '../words/levels.ts';
import { type AskedLevel, askedLevels } from './asked-levels.ts';
import { along, figure, plot } from './plot.ts';

/** Each skill that is asked for at a level: a ring where it is asked, a dot where the CV shows it, a line between. */
export function levelsChart(report: Report): Html {
  const rows = askedLevels(report);
  if (rows.length === 0) return markup`<p class="no-data">No data: no level is asked for.</p>`;
  const axis = markup`<p class="axis" aria-hidden="true">${levelOrder.map(
    (level) => markup`<span>${level}</span>`,
  )}</p>`;
  const extra = markup`<p class="legend">${[
    key(markup`<circle class="ring" cx="10" cy="10" r="8"/>`, 'asked'),
    key(markup`<circle class="ink" cx="10" cy="10" r="5"/>`, 'shown by the CV'),
    key(markup`<line class="open" x1="0" y1="10" x2="20" y2="10"/>`, 'shown, no level stated'),
  ]}</p>`;
  return figure(
    'levels',
    'Levels asked for and levels shown',
    rows.map((row) => ({ label: row.name, value: inWords(row), drawing: drawing(row) })),
    { axis, extra },
  );
}

function inWords({ asked, shown }: AskedLevel): string {
  if (shown === asked) return `${asked} asked and shown`;
  const found = { 'not-stated': 'no level stated', 'in-part': 'shown in part', 'not-shown': 'not shown' };
  return `${asked} asked, ${shown in found ? found[shown as keyof typeof found] : `${shown} shown`}`;
}

const at = (level: ProficiencyLevel): string => along((levelOrder.indexOf(level) + 0.5) / levelOrder.length);

function drawing(row: AskedLevel): Html {
  const { name, asked, shown } = row;
  const known = levelOrder.find((level) => level === shown);
  return plot(name, `${inWords(row)}.`, 22, [
    markup`<line class="rule" x1="0" y1="11" x2="100%" y2="11"/>`,
    ...levelOrder.map((level) => markup`<circle class="tick" cx="${at(level)}" cy="11" r="2"/>`),
    markup`${shown === 'not-stated' && markup`<line class="open" x1="0" y1="11" x2="100%" y2="11"/>`}`,
    markup`${known && markup`<line class="stroke thick" x1="${at(known)}" y1="11" x2="${at(asked)}" y2="11"/>`}`,
    markup`<circle class="ring" cx="${at(asked)}" cy="11" r="8"/>`,
    markup`${known && markup`<circle class="ink" cx="${at(known)}" cy="11" r="5"/>`}`,
  ]);
}

const key = (shapes: Html, words: string): Html =>
  markup`<span><svg class="glyph" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shapes}</svg> ${words}</span> `;
