import type { Claim } from '../../schemas/claim.ts';
import { adjacentLevel } from './adjacent-level.ts';
import {
  isAfterPreposition,
  isAfterPurpose,
  namesOtherPerson,
  opensClause,
  opensFurtherClause,
} from './clause-start.ts';
import type { BackwardCue, Cue, ScopeCue, TimeCue } from './cue.ts';
import { type CueMatch, matchCue } from './cue-trie.ts';
import { levelWords } from './cues/levels.ts';
import { glueWords } from './cues/words.ts';
import { endsDenial, isNarrowed } from './denial-limits.ts';
import type { Draft, Member } from './draft.ts';
import { deniesDirectly, leavesSome, type Negation, negates } from './negations.ts';
import { openScope, type Scope, withinReach } from './scope.ts';
import type { ClaimToken, SkillToken, WordToken } from './tokens.ts';
import { yearsObject } from './years-object.ts';

export interface SentenceContext {
  /** Whom the text speaks of where a sentence does not say. */
  readonly about: Claim['subject'];
  /** Lower-case words of the candidate's name. */
  readonly names: ReadonlySet<string>;
}

/** Content words between a skill and what is said of it afterwards. */
const backwardReach = 2;

/**
 * What a sentence says of the skills in it, read once from left to right: phrases come into force and reach
 * over the skills after them until something ends or turns them; others speak of the skills before them.
 */
export function readSentence(tokens: readonly ClaimToken[], context: SentenceContext): Draft[] {
  const drafts = new Set<Draft>();
  const outer: (Scope | null)[] = [];
  let scope: Scope | null = null;
  let clauseDrafts: Draft[] = [];
  /** Skills that stand together, and how many content words ago the last of them was. */
  let group: Member[] = [];
  let sinceSkill = 0;
  let clauseStart = 0;
  let subject = context.about;
  let named = false;
  // What stands in a plan is to come, unless it says that it is there already.
  let sentenceTime: Claim['time'] =
    context.about === 'plan' && !tokens.some(isOfToday) ? 'future' : 'current';
  let time: Claim['time'] = 'current';
  /** The time was said and nothing yet that it applies to: "*once* she has …". */
  let timeAhead = false;
  let hedged = false;
  let muted = false;
  let negation: Negation | null = null;

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as ClaimToken;
    const match = matchCue(tokens, at, accepts);
    if (match !== null) onCue(match, at);
    else if (token.kind === 'word') onWord(token, at);
    else if (token.kind === 'skill') onSkill(token, at);
    else if (token.kind === 'years') onYears(at);
    else onMark(token.mark, at);
    at = match?.next ?? at + 1;
  }
  closeScope();
  return [...drafts];

  /** "Docker is strong" looks back, "she is strong in" does not. */
  function accepts(cue: Cue, next: number): boolean {
    if (cue.kind !== 'backward') return true;
    const following = tokens[next];
    const goesOn = following?.kind === 'word' && /^(?:in|at|with|of)$/.test(following.word);
    return group.length > 0 && sinceSkill <= backwardReach && !(goesOn && cue.effect === 'has');
  }

  function onWord(token: WordToken, at: number): void {
    if (context.names.has(token.word)) {
      if (!isAfterPreposition(tokens, at)) turnTo('candidate');
      return;
    }
    const opens = opensClause(tokens, clauseStart, at) || opensFurtherClause(tokens, at, at + 1);
    if (opens && namesOtherPerson(tokens, at, context.names)) {
      turnTo('other');
      return;
    }
    const level = levelWords[token.word];
    // "a Docker expert", "Docker (expert)": the skill comes first.
    const before = tokens[at - 1];
    const isMarked = before?.kind === 'mark' && /^[(:—–]$/.test(before.mark);
    if (level !== undefined && tokens[isMarked ? at - 2 : at - 1]?.kind === 'skill') {
      lookBack({ kind: 'backward', effect: 'has', level, singular: true }, token.end);
    } else if (!glueWords().has(token.word)) passWords(1);
  }

  function onMark(mark: string, at: number): void {
    if (mark === '(' || mark === '[') {
      outer.push(scope);
      scope = null;
      negation = null;
    } else if (mark === ')' || mark === ']') {
      closeScope();
      scope = outer.pop() ?? null;
    } else if (mark === ';') {
      openClause(at + 1, context.about);
    } else if (mark === '"') {
      closeScope();
    } else if (/^[—–-]+$/.test(mark)) {
      // "Python – used daily": what comes after a dash is no item of the list before it.
      if (tokens[at + 1]?.kind === 'word' && (scope?.taken ?? 0) > 0) closeScope();
      clauseStart = at + 1;
    }
  }

  function onSkill(skill: SkillToken, at: number): void {
    const member: Member = { skill, drafts: [] };
    if (sinceSkill > 1) group = [];
    group.push(member);
    sinceSkill = 0;
    timeAhead = false;
    if (negation !== null && deniesDirectly(tokens, negation, at) && scope?.effect !== 'unstated') {
      closeScope();
      scope = openScope({ kind: 'scope', effect: 'lacks' }, negation.start, { next: negation.at + 1 });
    }
    negation = null;
    const adjacent = adjacentLevel(tokens, at);
    if (scope === null) {
      if (adjacent !== null) addLevel(member, adjacent.level, adjacent.start, skill.end);
      return;
    }
    if (!withinReach(scope)) {
      closeScope();
      return;
    }
    scope.gap = 0;
    scope.taken += 1;
    if (scope.effect === 'lacks') {
      addPossession(
        member,
        'lacks',
        scope.start,
        skill.end,
        scope.hedged || isNarrowed(tokens, at, scope.next),
      );
      if (endsDenial(tokens, at + 1)) closeScope();
    } else if (scope.effect === 'has') {
      const level = scope.cue.level ?? adjacent?.level ?? null;
      if (level !== null) addLevel(member, level, scope.start, skill.end);
      if (level !== 'beginner') addPossession(member, 'has', scope.start, skill.end, scope.hedged);
    }
  }

  function onYears(at: number): void {
    const token = tokens[at];
    const object = yearsObject(tokens, at);
    const denied = negates(negation, at);
    negation = null;
    if (token?.kind !== 'years' || object === null) {
      passWords(1);
      return;
    }
    if (denied || (scope !== null && scope.effect !== 'has')) return;
    const unsure = token.approximate || object.skills.length > 1;
    for (const skill of object.skills.length === 0 ? [null] : object.skills) {
      const start = Math.min(token.start, skill?.start ?? token.start);
      const end = Math.max(token.end, skill?.end ?? object.end);
      push({ predicate: 'years', skill, years: token.years, start, end, hedged: hedged || unsure });
    }
    if (object.forward) {
      closeScope();
      scope = openScope({ kind: 'scope', effect: 'has', noun: true }, token.start);
    }
  }

  function onCue(match: CueMatch, at: number): void {
    const { cue, next } = match;
    const { start } = tokens[at] as ClaimToken;
    const { end } = tokens[next - 1] as ClaimToken;
    switch (cue.kind) {
      case 'subject':
        if (
          !cue.opensClause ||
          opensClause(tokens, clauseStart, at) ||
          opensFurtherClause(tokens, at, next)
        ) {
          turnTo(cue.subject);
        } else passWords(next - at);
        return;
      case 'possessive':
        // "…, and her Docker is strong" begins anew; "a gap in her understanding" does not.
        if ((scope?.taken ?? 0) > 0 && opensFurtherClause(tokens, at, at + 2)) turnTo('candidate');
        return;
      case 'contrast':
        openClause(next, subject);
        return;
      case 'relative':
        closeScope();
        clauseStart = next;
        return;
      case 'negator':
        negation = { at, start };
        return;
      case 'filler':
        negation = null;
        return;
      case 'hedge':
        hedged = true;
        return;
      case 'mute':
        closeScope();
        muted = true;
        return;
      case 'exception':
        onException(start);
        return;
      case 'time':
        onTime(cue);
        return;
      case 'verdict':
        onVerdict(cue, at, next);
        return;
      case 'backward':
        lookBack(
          takeNegation(at) === null || cue.effect === 'unstated' ? cue : { ...cue, effect: 'none' },
          end,
        );
        return;
      case 'scope':
        onScope(match, cue, at);
        return;
      default:
        cue satisfies never;
    }
  }

  function onScope({ degree, other, next }: CueMatch, cue: ScopeCue, at: number): void {
    const denial = takeNegation(at);
    // "lacks knowledge of", "Docker and knowledge of SQL": the noun goes on with what is in force.
    if (cue.noun && denial === null && scope !== null && scope.gap <= 2) {
      // "lacks deep knowledge of": some of it may be there.
      if (scope.effect === 'lacks' && (cue.degree || degree || other)) scope.hedged = true;
      scope.gap = 0;
      return;
    }
    let effect = cue.effect;
    let open = cue.hedged ?? false;
    if (effect === 'lacks') {
      open ||= degree || other;
      if (denial !== null) effect = 'has';
    } else if (effect === 'has' && denial !== null) {
      effect = cue.evidential ? 'unstated' : cue.degree || cue.level ? 'none' : 'lacks';
      open ||= degree || other || leavesSome(tokens, denial, at);
    } else if (effect === 'has' && cue.noun && isAfterPurpose(tokens, firstOfPhrase(at))) {
      // "For knowledge of Docker, …": a purpose.
      effect = 'none';
    }
    closeScope();
    const before = cue.either && sinceSkill <= backwardReach ? [...group] : [];
    scope = openScope(cue, denial?.start ?? (tokens[at] as ClaimToken).start, {
      effect,
      hedged: open,
      before,
      next,
    });
    sinceSkill += cue.noun ? 0 : 1;
  }

  function onException(start: number): void {
    for (const draft of clauseDrafts) {
      const isTotal = draft.predicate === 'fit' && draft.scope !== null;
      if (draft.polarity === 'negative' || isTotal) drafts.delete(draft);
    }
    if (scope !== null)
      scope = openScope({ kind: 'scope', effect: scope.effect === 'lacks' ? 'has' : 'none' }, start);
  }

  function onTime(cue: TimeCue): void {
    negation = null;
    time = cue.time;
    timeAhead = true;
    if (cue.reach === 'sentence') {
      sentenceTime = cue.time;
      for (const draft of drafts) draft.time = cue.time;
    } else {
      // "Experience in Docker will help": what rests on a noun is taken into the wish.
      for (const draft of clauseDrafts) if (cue.reach === 'clause' || draft.weak) draft.time = cue.time;
      if (cue.reach === 'after') closeScope();
    }
  }

  function onVerdict(cue: Extract<Cue, { kind: 'verdict' }>, at: number, next: number): void {
    const { start } = tokens[at] as ClaimToken;
    const { end } = tokens[next - 1] as ClaimToken;
    const denial = takeNegation(at);
    const isOnSkill = group.length > 0 && sinceSkill <= 1 && !named;
    const isOnCandidate = subject === 'candidate' && (named || at - clauseStart <= 2) && !isOnSkill;
    closeScope();
    if (!isOnCandidate) return;
    const polarity = (denial === null) === (cue.polarity === 'positive') ? 'positive' : 'negative';
    // "Not unsuited" praises faintly, "not fully aligned" leaves some.
    const faint =
      denial !== null &&
      (cue.polarity === 'negative' || (cue.scope === null && leavesSome(tokens, denial, next)));
    push({
      predicate: 'fit',
      polarity,
      scope: cue.scope,
      start: denial?.start ?? start,
      end,
      hedged: hedged || faint,
    });
  }

  /** Says something of the skills that stand before. */
  function lookBack(cue: BackwardCue, end: number): void {
    const last = group.at(-1);
    const isTaken =
      scope !== null && (scope.taken === 0 || scope.effect === 'none' || scope.effect === 'unstated');
    if (last === undefined || sinceSkill > backwardReach || isTaken) {
      passWords(1);
      return;
    }
    const isFirm = (member: Member): boolean => member.drafts.some(({ weak }) => !weak);
    // "knows Docker and Python is missing": only Python is.
    const addressed = group.some(isFirm)
      ? cue.singular
        ? [last]
        : group.filter((one) => !isFirm(one))
      : group;
    for (const member of addressed) {
      const { skill } = member;
      const says = (predicate: Claim['predicate']): boolean =>
        member.drafts.some((draft) => draft.predicate === predicate && drafts.has(draft));
      if (cue.effect !== 'has') {
        for (const draft of member.drafts) if (draft.predicate !== cue.effect) drafts.delete(draft);
      }
      if (cue.level !== undefined) addLevel(member, cue.level, skill.start, end);
      const possession = cue.effect === 'has' || cue.effect === 'lacks' ? cue.effect : null;
      if (possession !== null && cue.level !== 'beginner' && !says(possession)) {
        addPossession(member, possession, skill.start, end, false);
      }
    }
    if (cue.effect !== 'has') group = [];
    closeScope();
  }

  function addPossession(
    { skill, drafts: own }: Member,
    predicate: 'has' | 'lacks',
    from: number,
    end: number,
    open: boolean,
  ): void {
    const polarity = predicate === 'has' ? 'positive' : 'negative';
    const start = Math.min(from, skill.start);
    const weak = predicate === 'has' && scope?.cue.noun === true;
    own.push(push({ predicate, polarity, skill, start, end, hedged: hedged || open, weak }));
  }

  function addLevel({ skill, drafts: own }: Member, level: Claim['level'], from: number, end: number): void {
    const start = Math.min(from, skill.start);
    own.push(
      push({ predicate: 'level', skill, level, start, end, weak: scope === null || scope.cue.noun === true }),
    );
  }

  function push(parts: Partial<Draft> & Pick<Draft, 'predicate' | 'start' | 'end'>): Draft {
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
    if (!muted) drafts.add(draft);
    clauseDrafts.push(draft);
    return draft;
  }

  function turnTo(next: Claim['subject']): void {
    closeScope();
    subject = next;
    named = next === 'candidate';
    group = [];
    clauseDrafts = [];
    if (!timeAhead) time = 'current';
    hedged = false;
    negation = null;
  }

  function openClause(at: number, next: Claim['subject']): void {
    const wasNamed = named;
    timeAhead = false;
    turnTo(next);
    named = wasNamed && next === 'candidate';
    muted = false;
    clauseStart = at;
  }

  /** Ends what is in force; a phrase that can look both ways and met no skill speaks of those before it. */
  function closeScope(): void {
    const closed = scope;
    scope = null;
    if (closed === null || closed.taken > 0 || closed.before.length === 0) return;
    group = [...closed.before];
    sinceSkill = 0;
    const wasHedged = hedged;
    hedged ||= closed.hedged;
    const { end } = tokens[closed.next - 1] as ClaimToken;
    lookBack({ kind: 'backward', effect: closed.effect, singular: false }, end);
    hedged = wasHedged;
  }

  function takeNegation(at: number): Negation | null {
    const taken = negates(negation, at) ? negation : null;
    negation = null;
    return taken;
  }

  function passWords(count: number): void {
    if (scope !== null) scope.gap += count;
    sinceSkill += count;
  }

  /** Index of the first adjective or determiner before the noun at `at`. */
  function firstOfPhrase(at: number): number {
    let first = at;
    for (; first > clauseStart && at - first < 3; first -= 1) {
      const before = tokens[first - 1];
      if (before?.kind !== 'word' || isAfterPreposition(tokens, first)) break;
      if (!glueWords().has(before.word)) break;
    }
    return first;
  }
}

const isOfToday = (token: ClaimToken): boolean =>
  token.kind === 'word' && /^(?:already|currently|today|now)$/.test(token.word);
