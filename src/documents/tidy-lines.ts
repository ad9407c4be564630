/** Joins extracted lines: no blanks at line ends, at most one empty line in a row, none at the ends. */
export function tidyLines(rows: readonly string[]): string {
  const kept: string[] = [];
  for (const row of rows) {
    const line = row.replace(/\s+$/, '');
    if (line !== '' || (kept.length > 0 && kept.at(-1) !== '')) kept.push(line);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}
