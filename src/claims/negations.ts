import type { ClaimToken } from './tokens.ts';

/** A negating word in force. */
export interface Negation {
  readonly at: number;
  readonly start: number;
}

/** Words between a negation and what it negates. */
const reach = 4;

export const negates = (negation: Negation | null, at: number): negation is Negation =>
  negation !== null && at - negation.at <= reach;

/** "no Docker", "no Docker or Kubernetes": the word stands before the skill itself. */
export function deniesDirectly(tokens: readonly ClaimToken[], { at }: Negation, skill: number): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word' || !/^(?:no|nor)$/.test(first.word) || skill - at > 3) return false;
  return tokens.slice(at + 1, skill).every((token) => token.kind === 'word');
}

const faint =
  /^(?:hardly|barely|scarcely|very|fully|quite|entirely|completely|particularly|especially|much|always|extensively|widely|professionally|commercially|recently|really|perfectly|ideally|highly)$/;

/** "hardly", "not very", "not fully": some of it is left. */
export const leavesSome = (tokens: readonly ClaimToken[], { at }: Negation, end: number): boolean =>
  tokens.slice(at, end).some((token) => token.kind === 'word' && faint.test(token.word));
