/** "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}

/** The first `most` names and how many more there are: "A, B and six more". */
export function joinFirst(names: readonly string[], most: number, conjunction: 'and' | 'or' = 'and'): string {
  const rest = names.length - most;
  return rest > 0
    ? joinNames([...names.slice(0, most), `${inWords(rest)} more`])
    : joinNames(names, conjunction);
}

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count as running text has it: words up to twelve. */
export const inWords = (count: number): string => small[count] ?? String(count);

/** "1 week", "2 weeks"; the regular plural. */
export const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
