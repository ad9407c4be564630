import { isAfterPreposition, isAfterPurpose } from './clause-start.ts';
import type { ScopeCue } from './cue.ts';
import type { CueMatch } from './cue-trie.ts';
import { glueWords } from './cues/words.ts';
import { closeScope } from './look-back.ts';
import { leavesSome } from './negations.ts';
import { openScope, type Scope } from './scope.ts';
import { backwardReach, type SentenceState, takeNegation } from './sentence-state.ts';
import type { ClaimToken } from './tokens.ts';

/** Brings a phrase that governs skills into force, turned by the negation before it. */
export function applyScope(state: SentenceState, match: CueMatch, cue: ScopeCue, at: number): void {
  const { tokens, scope } = state;
  const { degree, other, next } = match;
  const denial = takeNegation(state, at);
  // "lacks knowledge of", "Docker and knowledge of SQL": the noun goes on with what is in force.
  if (cue.noun && denial === null && scope !== null && scope.gap <= 2) {
    // "lacks deep knowledge of": some of it may be there.
    if (scope.effect === 'lacks' && (cue.degree || degree || other)) scope.hedged = true;
    scope.nominal = true;
    scope.gap = 0;
    return;
  }
  let effect = cue.effect;
  let hedged = cue.hedged ?? false;
  if (effect === 'lacks') {
    hedged ||= degree || other;
    if (denial !== null) effect = 'has';
  } else if (effect === 'has' && denial !== null) {
    effect = cue.evidential ? 'unstated' : cue.degree || cue.level ? 'none' : 'lacks';
    hedged ||= degree || other || leavesSome(tokens, denial, at);
  } else if (effect === 'has' && cue.noun && isAfterPurpose(tokens, firstOfPhrase(state, at))) {
    // "For knowledge of Docker, …": a purpose.
    effect = 'none';
  }
  closeScope(state);
  const before = cue.either && state.sinceSkill <= backwardReach ? [...state.group] : [];
  const start = denial?.start ?? (tokens[at] as ClaimToken).start;
  state.scope = openScope(cue, start, { effect, hedged, before, next });
  if (!cue.noun) state.sinceSkill += 1;
}

/** "knows Java *but not* Python": what was said of the one is denied of the other. */
export function elidedScope({ tokens, scope }: SentenceState, at: number): Scope | null {
  const [not, of, skill] = tokens.slice(at, at + 3);
  if (scope?.effect !== 'has' || not?.kind !== 'word' || !/^(?:not|no)$/.test(not.word)) return null;
  const isDenied =
    of?.kind === 'skill' ||
    (of?.kind === 'word' && /^(?:of|in|with)$/.test(of.word) && skill?.kind === 'skill');
  if (!isDenied) return null;
  // A good command of one, though not of the other, leaves open whether there is some.
  const isOfDegree = scope.cue.degree || scope.nominal;
  const effect = scope.cue.evidential ? 'unstated' : isOfDegree ? 'none' : 'lacks';
  return openScope({ kind: 'scope', effect }, not.start, { next: at + 1 });
}

/** Index of the first adjective or determiner before the noun at `at`. */
function firstOfPhrase({ tokens, clauseStart }: SentenceState, at: number): number {
  let first = at;
  for (; first > clauseStart && at - first < 3; first -= 1) {
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || isAfterPreposition(tokens, first)) break;
    if (!glueWords().has(before.word)) break;
  }
  return first;
}
