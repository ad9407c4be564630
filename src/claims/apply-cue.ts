import { applyScope, elidedScope } from './apply-scope.ts';
import { isVerb, opensClause, opensFurtherClause } from './clause-start.ts';
import type { BackwardCue, SubjectCue, TimeCue, VerdictCue } from './cue.ts';
import type { CueMatch } from './cue-trie.ts';
import { closeScope, lookBack, openClause, turnTo } from './look-back.ts';
import { leavesSome } from './negations.ts';
import { openScope } from './scope.ts';
import { passWords, push, type SentenceState, takeNegation } from './sentence-state.ts';
import type { ClaimToken } from './tokens.ts';

/** What the phrase that begins at token `at` does to the reading of the sentence. */
export function applyCue(state: SentenceState, match: CueMatch, at: number): void {
  const { cue, next } = match;
  const { start } = state.tokens[at] as ClaimToken;
  const { end } = state.tokens[next - 1] as ClaimToken;
  switch (cue.kind) {
    case 'subject':
      applySubject(state, cue, at, next);
      return;
    case 'possessive':
      // "…, and her Docker is strong" begins anew; "a gap in her understanding" does not.
      if ((state.scope?.taken ?? 0) > 0 && opensFurtherClause(state.tokens, at, at + 2)) {
        turnTo(state, 'candidate');
      }
      return;
    case 'contrast':
      applyContrast(state, next);
      return;
    case 'relative': {
      closeScope(state);
      state.clauseStart = next;
      const word = state.tokens[at];
      state.ofThing = word?.kind === 'word' && word.word === 'which';
      return;
    }
    case 'negator':
      state.negation = { at, start };
      return;
    case 'filler':
      state.negation = null;
      return;
    case 'addition':
      state.negation = null;
      state.adding = true;
      return;
    case 'hedge':
      state.hedged = true;
      return;
    case 'mute':
      closeScope(state);
      state.muted = true;
      return;
    case 'exception':
      applyException(state, start);
      return;
    case 'time':
      applyTime(state, cue);
      return;
    case 'verdict':
      applyVerdict(state, cue, at, next);
      return;
    case 'backward':
      lookBack(state, denied(state, cue, at), end);
      return;
    case 'scope':
      applyScope(state, match, cue, at);
      return;
    default:
      cue satisfies never;
  }
}

function applySubject(state: SentenceState, cue: SubjectCue, at: number, next: number): void {
  const { tokens, clauseStart } = state;
  const opens = opensClause(tokens, clauseStart, at) || opensFurtherClause(tokens, at, next);
  if (!cue.opensClause || opens) turnTo(state, cue.subject);
  else passWords(state, next - at);
}

function applyContrast(state: SentenceState, next: number): void {
  if (state.adding) {
    state.adding = false;
    return;
  }
  const elided = elidedScope(state, next);
  openClause(state, next, state.subject);
  state.scope = elided;
}

/** "is not strong" and "is not missing" say neither. */
function denied(state: SentenceState, cue: BackwardCue, at: number): BackwardCue {
  const isDenied = takeNegation(state, at) !== null && cue.effect !== 'unstated';
  return isDenied ? { ...cue, effect: 'none' } : cue;
}

function applyException(state: SentenceState, start: number): void {
  for (const draft of state.clauseDrafts) {
    const isTotal = draft.predicate === 'fit' && draft.scope !== null;
    if (draft.polarity === 'negative' || isTotal) state.drafts.delete(draft);
  }
  if (state.scope === null) {
    state.excepting = true;
    return;
  }
  const effect = state.scope.effect === 'lacks' ? 'has' : 'none';
  state.scope = openScope({ kind: 'scope', effect }, start);
}

function applyTime(state: SentenceState, { time, reach }: TimeCue): void {
  state.negation = null;
  state.time = time;
  state.timeAhead = true;
  if (reach === 'sentence') {
    state.sentenceTime = time;
    for (const draft of state.drafts) draft.time = time;
    return;
  }
  // "Experience in Docker will help": what rests on a noun is taken into the wish.
  for (const draft of state.clauseDrafts) if (reach === 'clause' || draft.weak) draft.time = time;
  if (reach === 'after') closeScope(state);
}

function applyVerdict(state: SentenceState, cue: VerdictCue, at: number, next: number): void {
  const { tokens, clauseStart, subject, named } = state;
  const denial = takeNegation(state, at);
  const isOnSkill = state.group.length > 0 && state.sinceSkill <= 1 && !named;
  const isOnCandidate =
    subject === 'candidate' && (named || at - clauseStart <= 2) && !isOnSkill && !state.ofThing;
  // "The ideal candidate will have …" speaks of whom a role wants.
  if (!named && opensClause(tokens, clauseStart, at) && isVerb(tokens[next])) {
    turnTo(state, 'role');
    return;
  }
  closeScope(state);
  if (!isOnCandidate) return;
  const polarity = (denial === null) === (cue.polarity === 'positive') ? 'positive' : 'negative';
  // "Not unsuited" praises faintly, "not fully aligned" leaves some.
  const isFaint =
    denial !== null &&
    (cue.polarity === 'negative' || (cue.scope === null && leavesSome(tokens, denial, next)));
  const start = denial?.start ?? (tokens[at] as ClaimToken).start;
  const { end } = tokens[next - 1] as ClaimToken;
  push(state, { predicate: 'fit', polarity, scope: cue.scope, start, end, hedged: state.hedged || isFaint });
}
