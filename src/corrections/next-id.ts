/** The number after the highest one used: entries that stay keep theirs. */
export function nextId(letter: 'P' | 'E' | 'C' | 'L', entries: readonly { readonly id: string }[]): string {
  return `${letter}${Math.max(0, ...entries.map(({ id }) => Number(id.slice(1)))) + 1}`;
}
