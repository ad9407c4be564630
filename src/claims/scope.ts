import type { ScopeCue } from './cue.ts';
import type { Member } from './draft.ts';

/** A phrase in force: what it says of the skills that follow. */
export interface Scope {
  readonly cue: ScopeCue;
  /** What the phrase says here, negations counted in. */
  readonly effect: ScopeCue['effect'];
  hedged: boolean;
  readonly start: number;
  /** Index of the token after the phrase. */
  readonly next: number;
  /** The skills right before it, for phrases that can look both ways. */
  readonly before: readonly Member[];
  /** A noun stands between phrase and skills: "has a good *command of*". */
  nominal: boolean;
  /** Content words since the phrase or its last skill. */
  gap: number;
  /** Skills it has reached. */
  taken: number;
}

/** Content words that may stand between a phrase and its first skill, and between two skills of its list. */
const reach = {
  has: { first: 5, next: 3 },
  lacks: { first: 3, next: 2 },
  unstated: { first: 6, next: 4 },
  none: { first: 6, next: 4 },
} as const;

export function openScope(
  cue: ScopeCue,
  start: number,
  { effect = cue.effect, hedged = false, before = [], next = 0 }: Partial<Scope> = {},
): Scope {
  return { cue, effect, hedged, start, next, before, nominal: cue.noun === true, gap: 0, taken: 0 };
}

export const withinReach = ({ effect, gap, taken }: Scope): boolean =>
  gap <= (taken === 0 ? reach[effect].first : reach[effect].next);
