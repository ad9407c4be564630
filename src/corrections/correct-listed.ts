import type { Evidence } from '../../schemas/profile.ts';
import type { Change, Stretch } from './corrected.ts';
import { matchContested, type Named } from './match-contested.ts';
import { nextId } from './next-id.ts';
import { occurrences } from './skill-names.ts';
import { type Added, addedOf, type Contested, contestedOf, type Statement } from './statement.ts';

/** A numbered entry of a profile: education, a credential, a language. */
interface Listed {
  readonly id: string;
  readonly evidence: Evidence;
}

/** How entries of one kind are named, added to and corrected. */
export interface ListedKind<K extends 'education' | 'credential' | 'language', T extends Listed> {
  readonly kind: K;
  readonly letter: 'E' | 'C' | 'L';
  names(entry: T): readonly [string, ...string[]];
  /** The entry as the person words it. */
  completed(statement: Added<K>, id: string): T;
  corrected(entry: T, statement: Contested<K>): T;
  /** The entry there was, with what the person adds; null where the two are different things. */
  merged(entry: T, added: T, statement: Added<K>): T | null;
}

/** Entries of one kind as contested and added to; the others keep their numbers. */
export function correctListed<K extends 'education' | 'credential' | 'language', T extends Listed>(
  read: readonly T[],
  statements: readonly Statement[],
  { kind, letter, names, completed, corrected, merged }: ListedKind<K, T>,
  file: string,
): { entries: T[]; changes: Change[] } {
  let entries = [...read];
  const changes: Change[] = [];
  const named = (entry: T): Named<T> => ({ entry, names: [...names(entry), entry.id] });
  for (const statement of contestedOf(statements, kind)) {
    const entry = matchContested(statement as Statement, entries.map(named), file);
    const [name] = names(entry);
    const shared = { action: 'contested', kind, name, contests: entry.evidence } as const;
    const evidence = [statement.place];
    if (statement.entry.instead === undefined) {
      entries = entries.filter((one) => one !== entry);
      changes.push({ ...shared, evidence, result: 'left-out', void: stretchesOf(entry, name) });
    } else {
      const now = { ...corrected(entry, statement), evidence: [...entry.evidence, statement.place] };
      entries = entries.map((one) => (one === entry ? now : one));
      changes.push({ ...shared, evidence, result: 'corrected', void: [] });
    }
  }
  for (const statement of addedOf(statements, kind)) {
    const added = completed(statement, nextId(letter, [...read, ...entries]));
    const at = entries.findIndex((entry) => merged(entry, added, statement) !== null);
    const known = entries[at];
    const together = known === undefined ? null : merged(known, added, statement);
    entries =
      known !== undefined && together !== null
        ? entries.with(at, { ...together, evidence: [...known.evidence, statement.place] })
        : [...entries, added];
    const evidence = [statement.place];
    changes.push({
      action: 'added',
      kind,
      name: names(added)[0],
      evidence,
      contests: [],
      result: 'added',
      void: [],
    });
  }
  return { entries, changes };
}

/** The name alone where it stands in the line, because others may share it. */
const stretchesOf = ({ evidence }: Listed, name: string): Stretch[] =>
  evidence.flatMap(({ start, end, quote }) => {
    const found = occurrences(quote, name);
    return found.length === 0
      ? [{ start, end }]
      : found.map((one) => ({ start: start + one.start, end: start + one.end }));
  });
