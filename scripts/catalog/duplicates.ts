type Named = { readonly id: string };

/** Reports keys that two entries of a list share, whatever their case. An entry may repeat its own names. */
export function duplicateProblems<T extends Named>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly string[],
  what: 'id' | 'name' | 'address',
  report: (entry: T, problem: string) => void,
): void {
  const owners = new Map<string, T>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry).map(fold))) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      else report(entry, problem(what, key, owner.id));
    }
  }
}

const problem = (what: 'id' | 'name' | 'address', key: string, owner: string): string => {
  if (what === 'id') return 'this id is used twice';
  return what === 'name'
    ? `"${key}" is also a name of "${owner}"`
    : `the page ${key} is also that of "${owner}"`;
};

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');
