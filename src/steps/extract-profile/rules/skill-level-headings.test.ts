import { describe, expect, it } from 'vitest';
import { levelAt, levelStretches } from './skill-level-headings.ts';

const levels = (text: string, names: readonly string[]) => {
  const stretches = levelStretches(text, { start: 0, end: text.length });
  return names.map((name) => levelAt(stretches, text.indexOf(name)));
};

describe('a level on its own line', () => {
  it.each([
    [
      'Advanced\n- Excel\n- Word\n\nBasic\n- Access\n',
      ['Excel', 'Word', 'Access'],
      ['advanced', 'advanced', 'beginner'],
    ],
    [
      'Expert\n\nTIG welding, brazing\n\nIntermediate\n\nfitting\n',
      ['TIG', 'brazing', 'fitting'],
      ['expert', 'expert', 'intermediate'],
    ],
    ['### Expert level\nDough\n### Other\nTills\n', ['Dough', 'Tills'], ['expert', null]],
    ['**Working knowledge of:**\nAutoCAD\n', ['AutoCAD'], ['intermediate']],
    ['Sehr gute Kenntnisse\n• DATEV\n• SAP\n', ['SAP'], ['advanced']],
    [
      'Excel\nAdvanced\nWord\nBasic\nAccess\nExpert\n',
      ['Excel', 'Word', 'Access'],
      ['advanced', 'beginner', 'expert'],
    ],
    ['Advanced\nExcel\n\nTeamwork\n', ['Excel', 'Teamwork'], ['advanced', null]],
    ['Excel, Word\nTills\n', ['Excel', 'Tills'], [null, null]],
    ['Advanced life support\nTriage\n', ['Triage'], [null]],
  ])('in %j of %j: %j', (text, names, expected) => {
    expect(levels(text, names)).toEqual(expected);
  });
});
