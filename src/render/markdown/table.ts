import { escapeMarkdown } from './escape.ts';

/** A value as the cell of a table; a dash for none. */
export const cell = (value: string | number | null): string =>
  value === null ? '–' : escapeMarkdown(String(value));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Lines of a table; the cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];
