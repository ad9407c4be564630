import type { Claim } from '../../schemas/claim.ts';
import type { BackwardCue } from './cue.ts';
import type { Member } from './draft.ts';
import { addLevel, addPossession, backwardReach, passWords, type SentenceState } from './sentence-state.ts';
import type { ClaimToken } from './tokens.ts';

/** Says something of the skills that stand before: "Docker and Git *are missing*". */
export function lookBack(state: SentenceState, cue: BackwardCue, end: number): void {
  const { scope, group, drafts } = state;
  const last = group.at(-1);
  const isTaken =
    scope !== null && (scope.taken === 0 || scope.effect === 'none' || scope.effect === 'unstated');
  if (last === undefined || state.sinceSkill > backwardReach || isTaken) {
    passWords(state, 1);
    return;
  }
  for (const member of addressed(group, last, cue)) {
    const { skill } = member;
    const says = (predicate: Claim['predicate']): boolean =>
      member.drafts.some((draft) => draft.predicate === predicate && drafts.has(draft));
    if (cue.effect !== 'has') {
      for (const draft of member.drafts) if (draft.predicate !== cue.effect) drafts.delete(draft);
    }
    if (cue.level !== undefined) addLevel(state, member, cue.level, { from: skill.start, end });
    const possession = cue.effect === 'has' || cue.effect === 'lacks' ? cue.effect : null;
    if (possession !== null && cue.level !== 'beginner' && !says(possession)) {
      addPossession(state, member, possession, { from: skill.start, end, hedged: false });
    }
  }
  if (cue.effect !== 'has') state.group = [];
  closeScope(state);
}

/** "knows Docker and Python is missing": only Python is. */
function addressed(group: readonly Member[], last: Member, { singular }: BackwardCue): readonly Member[] {
  const isFirm = (member: Member): boolean => member.drafts.some(({ weak }) => !weak);
  if (!group.some(isFirm)) return group;
  return singular ? [last] : group.filter((member) => !isFirm(member));
}

/** Ends what is in force; a phrase that can look both ways and met no skill speaks of those before it. */
export function closeScope(state: SentenceState): void {
  const closed = state.scope;
  state.scope = null;
  if (closed === null || closed.taken > 0 || closed.before.length === 0) return;
  state.group = [...closed.before];
  state.sinceSkill = 0;
  const wasHedged = state.hedged;
  state.hedged ||= closed.hedged;
  const { end } = state.tokens[closed.next - 1] as ClaimToken;
  lookBack(state, { kind: 'backward', effect: closed.effect, singular: false }, end);
  state.hedged = wasHedged;
}

/** From here on the sentence speaks of somebody or something else. */
export function turnTo(state: SentenceState, subject: Claim['subject']): void {
  closeScope(state);
  state.subject = subject;
  state.named = subject === 'candidate';
  state.ofThing = false;
  state.group = [];
  state.clauseDrafts = [];
  if (!state.timeAhead) state.time = 'current';
  state.hedged = false;
  state.negation = null;
}

export function openClause(state: SentenceState, at: number, subject: Claim['subject']): void {
  const wasNamed = state.named;
  state.timeAhead = false;
  turnTo(state, subject);
  state.named = wasNamed && subject === 'candidate';
  state.muted = false;
  state.clauseStart = at;
}
