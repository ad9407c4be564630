import { expect, it } from 'vitest';
import { lines } from '../../documents/lines.ts';
import { tableItems } from './tables.ts';

const read = (text: string): string[] =>
  tableItems(lines(text)).map(({ text: item, importance }) => `${importance ?? '?'}: ${item}`);

it.each([
  [
    'columns in Markdown',
    '| | Essential | Desirable |\n|---|---|---|\n| Skills | Baking | Sugar work |',
    ['core: Baking', 'preferred: Sugar work'],
  ],
  [
    'an empty cell',
    '| Criterion | Essential | Desirable |\n|:--|:-:|--|\n| Experience | | Sugar work |',
    ['preferred: Sugar work'],
  ],
  [
    'ticks',
    '| Criterion | Essential | Desirable |\n|---|---|---|\n| Baking | ✓ | |\n| Sugar work | | X |',
    ['core: Baking', 'preferred: Sugar work'],
  ],
  [
    'cells set apart by tabs',
    'Criterion\tEssential\tDesirable\nSkills\tBaking\tSugar work',
    ['core: Baking', 'preferred: Sugar work'],
  ],
  [
    'a lost empty head',
    'Essential\tDesirable\nSkills\tBaking\tSugar work\nQualifications\tA levels',
    ['core: Baking', 'preferred: Sugar work', 'core: A levels'],
  ],
  [
    'a column of E and D',
    'Criteria\tE/D\tAssessed by\nBaking\tE\tInterview\nSugar work\tD\tTask',
    ['core: Baking', 'preferred: Sugar work'],
  ],
  [
    'several items in a cell',
    '| | Essential |\n|---|---|\n| Skills | Baking; shaping<br>proving |',
    ['core: Baking', 'core: shaping', 'core: proving'],
  ],
  [
    'a column on assessment',
    '| Essential | How assessed |\n|---|---|\n| Baking | Interview |',
    ['core: Baking'],
  ],
  [
    'no importance at all',
    '| Baking | Shaping |\n|---|---|\n| Proving | Icing |',
    ['?: Baking', '?: Shaping', '?: Proving', '?: Icing'],
  ],
])('reads a table with %s', (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('gives each item its place, without bars', () => {
  const text = '| | Essential |\n|---|---|\n| Skills | **Baking**; shaping \\| proving |';
  for (const { start, end, text: item } of tableItems(lines(text))) expect(text.slice(start, end)).toBe(item);
});
