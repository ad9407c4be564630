import { expect, it } from 'vitest';
import type { Evidence, Position } from '../../schemas/profile.ts';
import { positionsShowing } from './shown-in.ts';

const line = (start: number, section: string | null): Evidence[number] => ({
  document: 'cv',
  section,
  quote: 'x',
  start,
  end: start + 1,
});
const position = (id: string, start: number, section: string | null): Position => ({
  id,
  title: id,
  organisation: null,
  location: null,
  kind: 'employment',
  start: null,
  end: null,
  months: null,
  evidence: [line(start, section)],
});
const positions = [
  position('P1', 10, 'Work'),
  position('P2', 50, 'Work'),
  position('P3', 90, 'Voluntary work'),
];

it.each<[string, Evidence, string[]]>([
  ['a line between two headings belongs to the first', [line(20, 'Work')], ['P1']],
  ['a line after the last heading belongs to it', [line(80, 'Work')], ['P2']],
  ['a line before all headings belongs to none', [line(2, 'Work')], []],
  ['a line of another section belongs to none', [line(95, 'Skills')], []],
  [
    'several lines belong to several, in the order of the CV',
    [line(95, 'Voluntary work'), line(12, 'Work')],
    ['P1', 'P3'],
  ],
  ['without sections nobody can tell', [line(20, null)], []],
])('%s', (_, lines, ids) => {
  expect(positionsShowing({ positions }, lines).map(({ id }) => id)).toEqual(ids);
});
