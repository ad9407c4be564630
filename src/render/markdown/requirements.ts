import type { Report } from '../../../schemas/report.ts';
import type { Footnotes } from './footnotes.ts';
import { cell, table } from './table.ts';

export const requirementTable = ({ requirements }: Report, notes: Footnotes): readonly string[] =>
  table(
    ['', 'Requirement', 'Importance', 'Level', 'Years', 'Source'],
    requirements.map(({ id, skill, importance, level, years, source }) => [
      cell(id),
      cell(skill.name),
      cell(importance),
      cell(level),
      cell(years),
      source.place ? `${cell(source.name)}${notes.cite([source.place])}` : cell(source.name),
    ]),
  );
