import { adjacentLevel } from './adjacent-level.ts';
import { applyCue } from './apply-cue.ts';
import { isAfterPreposition, namesOtherPerson, opensClause, opensFurtherClause } from './clause-start.ts';
import type { Cue } from './cue.ts';
import { matchCue } from './cue-trie.ts';
import { levelWords } from './cues/levels.ts';
import { glueWords } from './cues/words.ts';
import { endsDenial, isNarrowed } from './denial-limits.ts';
import type { Draft, Member } from './draft.ts';
import { closeScope, lookBack, openClause, turnTo } from './look-back.ts';
import { deniesDirectly, negates } from './negations.ts';
import { openScope, withinReach } from './scope.ts';
import {
  addLevel,
  addPossession,
  backwardReach,
  passWords,
  push,
  type SentenceContext,
  type SentenceState,
  startSentence,
} from './sentence-state.ts';
import type { ClaimToken, SkillToken, WordToken, YearsToken } from './tokens.ts';
import { yearsObject } from './years-object.ts';

/**
 * What a sentence says of the skills in it, read once from left to right: phrases come into force and reach
 * over the skills after them until something ends or turns them; others speak of the skills before them.
 */
export function readSentence(tokens: readonly ClaimToken[], context: SentenceContext): Draft[] {
  const state = startSentence(tokens, context);
  const accepts = (cue: Cue, next: number): boolean =>
    cue.kind !== 'backward' || canLookBack(state, cue.effect, next);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as ClaimToken;
    const match = matchCue(tokens, at, accepts);
    if (match !== null) applyCue(state, match, at);
    else if (token.kind === 'word') readWord(state, token, at);
    else if (token.kind === 'skill') readSkill(state, token, at);
    else if (token.kind === 'years') readYears(state, token, at);
    else readMark(state, token.mark, at);
    at = match?.next ?? at + 1;
  }
  closeScope(state);
  return [...state.drafts];
}

/** "Docker is strong" looks back, "she is strong in" does not. */
function canLookBack({ tokens, group, sinceSkill }: SentenceState, effect: string, next: number): boolean {
  const following = tokens[next];
  const goesOn = following?.kind === 'word' && /^(?:in|at|with|of)$/.test(following.word);
  return group.length > 0 && sinceSkill <= backwardReach && !(goesOn && effect === 'has');
}

function readWord(state: SentenceState, token: WordToken, at: number): void {
  const { tokens, context, clauseStart } = state;
  if (context.names.has(token.word)) {
    if (!isAfterPreposition(tokens, at)) turnTo(state, 'candidate');
    return;
  }
  const opens = opensClause(tokens, clauseStart, at) || opensFurtherClause(tokens, at, at + 1);
  if (opens && namesOtherPerson(tokens, at, context.names)) {
    turnTo(state, 'other');
    return;
  }
  const level = levelWords[token.word];
  // "a Docker expert", "Docker (expert)": the skill comes first.
  const before = tokens[at - 1];
  const isMarked = before?.kind === 'mark' && /^[(:—–]$/.test(before.mark);
  if (level !== undefined && tokens[isMarked ? at - 2 : at - 1]?.kind === 'skill') {
    lookBack(state, { kind: 'backward', effect: 'has', level, singular: true }, token.end);
  } else if (!glueWords().has(token.word)) passWords(state, 1);
}

function readMark(state: SentenceState, mark: string, at: number): void {
  if (mark === '(' || mark === '[') {
    state.outer.push(state.scope);
    state.scope = null;
    state.negation = null;
  } else if (mark === ')' || mark === ']') {
    closeScope(state);
    state.scope = state.outer.pop() ?? null;
  } else if (mark === ';') {
    openClause(state, at + 1, state.context.about);
  } else if (mark === '"') {
    closeScope(state);
  } else if (/^[—–-]+$/.test(mark)) {
    // "Python – used daily": what comes after a dash is no item of the list before it.
    if (state.tokens[at + 1]?.kind === 'word' && (state.scope?.taken ?? 0) > 0) closeScope(state);
    state.clauseStart = at + 1;
  }
}

function readSkill(state: SentenceState, skill: SkillToken, at: number): void {
  const { tokens, negation } = state;
  const member: Member = { skill, drafts: [] };
  if (state.sinceSkill > 1) state.group = [];
  state.group.push(member);
  state.sinceSkill = 0;
  state.timeAhead = false;
  if (negation !== null && deniesDirectly(tokens, negation, at) && state.scope?.effect !== 'unstated') {
    closeScope(state);
    state.scope = openScope({ kind: 'scope', effect: 'lacks' }, negation.start, { next: negation.at + 1 });
  }
  state.negation = null;
  const adjacent = adjacentLevel(tokens, at);
  const { scope } = state;
  const { end } = skill;
  if (scope === null) {
    if (adjacent !== null) addLevel(state, member, adjacent.level, { from: adjacent.start, end });
    return;
  }
  if (!withinReach(scope)) {
    closeScope(state);
    return;
  }
  scope.gap = 0;
  scope.taken += 1;
  const from = scope.start;
  if (scope.effect === 'lacks') {
    const hedged = scope.hedged || isNarrowed(tokens, at, scope.next);
    addPossession(state, member, 'lacks', { from, end, hedged });
    if (endsDenial(tokens, at + 1)) closeScope(state);
  } else if (scope.effect === 'has') {
    const level = scope.cue.level ?? adjacent?.level ?? null;
    if (level !== null) addLevel(state, member, level, { from, end });
    if (level !== 'beginner') addPossession(state, member, 'has', { from, end, hedged: scope.hedged });
  }
}

function readYears(state: SentenceState, token: YearsToken, at: number): void {
  const { tokens, scope, hedged } = state;
  const object = yearsObject(tokens, at);
  const denied = negates(state.negation, at);
  state.negation = null;
  if (object === null) {
    passWords(state, 1);
    return;
  }
  if (denied || (scope !== null && scope.effect !== 'has')) return;
  const unsure = token.approximate || object.skills.length > 1;
  for (const skill of object.skills.length === 0 ? [null] : object.skills) {
    const start = Math.min(token.start, skill?.start ?? token.start);
    const end = Math.max(token.end, skill?.end ?? object.end);
    push(state, { predicate: 'years', skill, years: token.years, start, end, hedged: hedged || unsure });
  }
  if (object.forward) {
    closeScope(state);
    state.scope = openScope({ kind: 'scope', effect: 'has', noun: true }, token.start);
  }
}
