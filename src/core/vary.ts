/**
 * One of several wordings, chosen by `seed`: the same ledger always reads the same, neighbouring
 * sentences do not all read alike.
 */
export function vary<T>(variants: readonly [T, ...T[]], seed: string): T {
  let hash = 0;
  for (const character of seed) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return variants[hash % variants.length] ?? variants[0];
}

/** The wordings one after the other: of two neighbours in a list none reads like the other. */
export const inTurn = <T>(variants: readonly [T, ...T[]], index: number): T =>
  variants[index % variants.length] ?? variants[0];
