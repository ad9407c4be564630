import type { Claim } from '../../schemas/claim.ts';
import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';

/**
 * What a phrase does to the skills around it.
 *
 * has: possession. lacks: its absence. unstated: a statement on the document, not on the person. none: neither
 * (needs, wishes, plans); keeps other phrases from reaching past it.
 */
export type Effect = 'has' | 'lacks' | 'unstated' | 'none';

/** A phrase that governs the skills after it ("strong in …") or, where said, before it ("… (no experience)"). */
export interface ScopeCue {
  readonly kind: 'scope';
  readonly effect: Effect;
  /** A noun phrase ("knowledge of"): it asserts nothing where the sentence goes on to deny, wish or require it. */
  readonly noun?: true;
  /** A high degree: its denial ("not strong in") leaves open whether there is any. */
  readonly degree?: true;
  /** Of documents too: denied ("does not mention"), it is a statement on the document. */
  readonly evidential?: true;
  /** Governs what stands before it where nothing follows: "Docker (no experience)". */
  readonly either?: true;
  /** What follows "that" after it is not said either: "no evidence that …". */
  readonly hedged?: true;
  readonly level?: ProficiencyLevel;
}

/** A phrase that says something of the skills before it: "… is missing". */
export interface BackwardCue {
  readonly kind: 'backward';
  readonly effect: Effect;
  readonly level?: ProficiencyLevel;
  /** Speaks of one thing only ("is", not "are"). */
  readonly singular: boolean;
}

export interface SubjectCue {
  readonly kind: 'subject';
  readonly subject: Claim['subject'];
  /** Counts only where a clause begins: "the role asks for" against "for the role". */
  readonly opensClause: boolean;
}

export interface TimeCue {
  readonly kind: 'time';
  readonly time: Exclude<Claim['time'], 'current'>;
  /** How far it reaches: what follows in the clause, the whole clause, the whole sentence. */
  readonly reach: 'after' | 'clause' | 'sentence';
}

export interface VerdictCue {
  readonly kind: 'verdict';
  readonly polarity: Claim['polarity'];
  /** One of the names in verdict-scopes.ts; null for a verdict without a quantity. */
  readonly scope: string | null;
}

/**
 * negator: "not", "no". exception: "other than". contrast: "but", opens a clause. relative: "which". hedge:
 * "perhaps". mute: what follows is not asserted ("no evidence that"). filler: an idiom that means none of
 * it. addition: "not only", whose "but" goes on.
 */
export interface PlainCue {
  readonly kind:
    | 'negator'
    | 'exception'
    | 'contrast'
    | 'relative'
    | 'hedge'
    | 'mute'
    | 'filler'
    | 'addition'
    | 'possessive';
}

export type Cue = ScopeCue | BackwardCue | SubjectCue | TimeCue | VerdictCue | PlainCue;

/** Phrases and what they do. `a|b` are alternatives, `word?` may be left out. */
export type CueList = readonly (readonly [cue: Cue, phrases: readonly string[]])[];
