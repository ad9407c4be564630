import { joinNames } from '../core/join-names.ts';
import { fold } from '../documents/structure/fold.ts';
import { CorrectionsError } from './corrections-error.ts';
import { nearest } from './nearest.ts';
import type { Statement } from './statement.ts';

/** An entry of the profile, and the names it can be contested by. */
export interface Named<T> {
  readonly entry: T;
  /** What it is called in a message; the first names it best. */
  readonly names: readonly [string, ...string[]];
  /** Whether a message may list it as being there; true where left out. */
  readonly isListed?: boolean;
}

const mostListed = 8;

/**
 * The one entry a statement is about.
 *
 * @throws CorrectionsError `correction-unmatched` where none bears the name, or several do; the message
 *   lists what is nearest.
 */
export function matchContested<T>(
  { name, kind, line }: Statement,
  entries: readonly Named<T>[],
  file: string,
): T {
  const wanted = keyOf(name);
  const found = entries.filter(({ names }) => names.some((one) => keyOf(one) === wanted));
  const [only] = found;
  if (found.length === 1 && only) return only.entry;
  if (found.length > 1) {
    const which = joinNames(found.map(({ names }) => names.join(' or ')).map((one) => `“${one}”`));
    throw new CorrectionsError(
      'correction-unmatched',
      file,
      line,
      `${kind} “${name}” could be ${which}. Name it in full, or by its number (${found.map(({ names }) => names.at(-1)).join(', ')}).`,
    );
  }
  const all = entries.filter(({ isListed = true }) => isListed).map(({ names }) => names[0]);
  const near = nearest(
    name,
    entries.flatMap(({ names }) => names.slice(0, -1)),
    mostListed,
  );
  const listed = near.length > 0 ? near : all.slice(0, mostListed);
  const hint =
    all.length === 0
      ? ` The CV was read without any ${kind}.`
      : ` ${near.length > 0 ? 'Nearest are' : 'There are'}: ${listed.map((one) => `“${one}”`).join(', ')}${listed === near || all.length <= mostListed ? '' : ' …'}.`;
  throw new CorrectionsError(
    'correction-unmatched',
    file,
    line,
    `nothing in the CV was read as the ${kind} “${name}”, so there is nothing to contest.${hint}`,
  );
}

/** Case, marks and punctuation do not tell names apart; signs within names (C++, C#) do. */
export const keyOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
