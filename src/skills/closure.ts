/** All that is reached from an id over the given edges, without the id itself; computed once for each id. */
export function closure(edgesOf: (id: string) => Iterable<string>): (id: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const reached = new Set<string>([id]);
    // A set may grow while it is walked: what is added is visited too.
    for (const at of reached) for (const next of edgesOf(at)) reached.add(next);
    reached.delete(id);
    known.set(id, reached);
    return reached;
  };
}
