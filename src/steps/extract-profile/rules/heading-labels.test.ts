import { describe, expect, it } from 'vitest';
import { columnsOf, labelOf } from './heading-labels.ts';

describe('the label of a form', () => {
  it.each([
    ['Position : Cook', 'title'],
    ['Functie: kok', 'title'],
    ['Jabatan\tJuru masak', 'title'],
    ['**Employer:** Hotel Adler', 'organisation'],
    ['Arbeitgeber: Hotel Adler', 'organisation'],
    ['Período: 2015 – 2018', 'none'],
    ['(Designation: Cook)', 'title'],
    ['Cook: Hotel Adler', null],
    ['Responsible for: the rota', null],
  ])('%s is %s', (line, role) => {
    expect(labelOf(line)?.role ?? null).toBe(role);
  });

  it.each([
    ['| Dates | Company | Role |', ['none', 'organisation', 'title']],
    ['Institution\tPosition\tPeriod', ['organisation', 'title', 'none']],
    ['Skill\tLevel', null],
    ['2015 | Company | Role', null],
    ['Acme | Cook | 2015', null],
  ])('%j heads a table of %j', (line, columns) => {
    expect(columnsOf(line)).toEqual(columns);
  });
});
