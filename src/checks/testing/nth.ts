/** The entry at `index`, 0-based; throws where there is none, so that a test cannot pass on an empty list. */
export function nth<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new Error(`There is no entry ${index} in a list of ${list.length}.`);
  return entry;
}
