import type { Claim } from '../../schemas/claim.ts';
import type { Draft, Member } from './draft.ts';
import { type Negation, negates } from './negations.ts';
import type { Scope } from './scope.ts';
import type { ClaimToken } from './tokens.ts';

export interface SentenceContext {
  /** Whom the text speaks of where a sentence does not say. */
  readonly about: Claim['subject'];
  /** Lower-case words of the candidate's name. */
  readonly names: ReadonlySet<string>;
}

/** What has been read of a sentence, and what is in force at the token that comes next. */
export interface SentenceState {
  readonly tokens: readonly ClaimToken[];
  readonly context: SentenceContext;
  readonly drafts: Set<Draft>;
  clauseDrafts: Draft[];
  /** Index of the first token of the clause. */
  clauseStart: number;
  scope: Scope | null;
  /** Phrases in force around the brackets that are open. */
  readonly outer: (Scope | null)[];
  /** Skills that stand together. */
  group: Member[];
  /** Content words since the last of them. */
  sinceSkill: number;
  subject: Claim['subject'];
  /** The clause names the candidate. */
  named: boolean;
  /** In a clause that "which" opens: it speaks of a thing. */
  ofThing: boolean;
  sentenceTime: Claim['time'];
  time: Claim['time'];
  /** The time was said and nothing yet that it applies to: "*once* she has …". */
  timeAhead: boolean;
  hedged: boolean;
  /** What follows is not asserted: "no evidence that …". */
  muted: boolean;
  /** "not only" was said: its "but" is no contrast. */
  adding: boolean;
  /** "Apart from SQL, …": denials that follow have an exception. */
  excepting: boolean;
  negation: Negation | null;
}

/** Content words between a skill and what is said of it afterwards. */
export const backwardReach = 2;

export function startSentence(tokens: readonly ClaimToken[], context: SentenceContext): SentenceState {
  // What stands in a plan is to come, unless it says that it is there already.
  const isToCome = context.about === 'plan' && !tokens.some(isOfToday);
  return {
    tokens,
    context,
    drafts: new Set(),
    clauseDrafts: [],
    clauseStart: 0,
    scope: null,
    outer: [],
    group: [],
    sinceSkill: 0,
    subject: context.about,
    named: false,
    ofThing: false,
    sentenceTime: isToCome ? 'future' : 'current',
    time: 'current',
    timeAhead: false,
    hedged: false,
    muted: false,
    adding: false,
    excepting: false,
    negation: null,
  };
}

const isOfToday = (token: ClaimToken): boolean =>
  token.kind === 'word' && /^(?:already|currently|today|now)$/.test(token.word);

/** Words that are no part of a list pass. */
export function passWords(state: SentenceState, count: number): void {
  if (state.scope !== null) state.scope.gap += count;
  state.sinceSkill += count;
}

/** The negation that reaches `at`, if any; it is used up. */
export function takeNegation(state: SentenceState, at: number): Negation | null {
  const taken = negates(state.negation, at) ? state.negation : null;
  state.negation = null;
  return taken;
}

/** Adds a draft with what is in force for all: subject, time, reserve. */
export function push(
  state: SentenceState,
  parts: Partial<Draft> & Pick<Draft, 'predicate' | 'start' | 'end'>,
): Draft {
  const { subject, sentenceTime, time, hedged } = state;
  const draft: Draft = {
    polarity: 'positive',
    subject,
    skill: null,
    level: null,
    years: null,
    scope: null,
    time: sentenceTime === 'current' ? time : sentenceTime,
    hedged,
    weak: false,
    ...parts,
  };
  if (!state.muted) state.drafts.add(draft);
  state.clauseDrafts.push(draft);
  return draft;
}

export function addPossession(
  state: SentenceState,
  { skill, drafts: own }: Member,
  predicate: 'has' | 'lacks',
  { from, end, hedged }: { readonly from: number; readonly end: number; readonly hedged: boolean },
): void {
  const polarity = predicate === 'has' ? 'positive' : 'negative';
  const start = Math.min(from, skill.start);
  const weak = predicate === 'has' && state.scope?.cue.noun === true;
  const open = state.hedged || hedged || (state.excepting && predicate === 'lacks');
  own.push(push(state, { predicate, polarity, skill, start, end, hedged: open, weak }));
}

export function addLevel(
  state: SentenceState,
  { skill, drafts: own }: Member,
  level: Claim['level'],
  { from, end }: { readonly from: number; readonly end: number },
): void {
  const start = Math.min(from, skill.start);
  const weak = state.scope === null || state.scope.cue.noun === true;
  own.push(push(state, { predicate: 'level', skill, level, start, end, weak }));
}
