import type { Claim } from '../../schemas/claim.ts';
import type { SkillToken } from './tokens.ts';

/** A claim while its sentence is still being read. */
export interface Draft {
  predicate: Claim['predicate'];
  polarity: Claim['polarity'];
  subject: Claim['subject'];
  /** Null for verdicts and total years. */
  skill: SkillToken | null;
  level: Claim['level'];
  years: number | null;
  /** Scope of a verdict. */
  scope: string | null;
  time: Claim['time'];
  hedged: boolean;
  start: number;
  end: number;
  /** Rests on a noun phrase alone ("knowledge of"): what the sentence says of it later counts. */
  weak: boolean;
}

/** A skill read in the clause, which what follows may speak of. */
export interface Member {
  readonly skill: SkillToken;
  /** What is said of it so far. */
  readonly drafts: Draft[];
}
