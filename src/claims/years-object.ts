import type { ClaimToken, SkillToken } from './tokens.ts';

/** What a number of years is said of; no skills for total experience. */
export interface YearsObject {
  readonly skills: readonly SkillToken[];
  /** The skills stand after the number. */
  readonly forward: boolean;
  /** Where the statement ends. */
  readonly end: number;
}

/** "in five years", "for the last five years": a date or a stretch of the calendar. */
const calendar = /^(?:in|within|next|last|past|after|every|first|final|than|another|further)$/;

const between =
  /^(?:of|in|with|using|working|work|worked|professional|practical|hands|on|relevant|proven|solid|commercial|development|developing|programming|writing|building|teaching|managing|leading|running|practice|practising|doing|as|a|an|the|and|experience|experiences|expertise|knowledge|use|background|full|time|both|combined|industry|clinical|field|at)$/;

/** What the number of years at `at` is said of; null where it is no length of experience. */
export function yearsObject(tokens: readonly ClaimToken[], at: number): YearsObject | null {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'word' && calendar.test(before.word)) return null;
  if (after?.kind === 'word' && /^(?:ago|old|later|earlier|from|before|away)$/.test(after.word)) return null;
  return objectAfter(tokens, at) ?? objectBefore(tokens, at) ?? total(tokens, at);
}

function objectAfter(tokens: readonly ClaimToken[], at: number): YearsObject | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index += 1) {
    const token = tokens[index] as ClaimToken;
    if (token.kind === 'skill') {
      const skills = listFrom(tokens, index);
      return { skills, forward: true, end: skills.at(-1)?.end ?? token.end };
    }
    if (token.kind !== 'word' || !between.test(token.word)) return null;
  }
  return null;
}

function listFrom(tokens: readonly ClaimToken[], from: number): SkillToken[] {
  const skills: SkillToken[] = [];
  let joined = true;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] as ClaimToken;
    if (token.kind === 'skill') {
      if (!joined) break;
      skills.push(token);
      joined = false;
    } else if (isJoint(token)) joined = true;
    else break;
  }
  return skills;
}

const isJoint = (token: ClaimToken): boolean =>
  token.kind === 'mark'
    ? /^[,/&]$/.test(token.mark)
    : token.kind === 'word' && /^(?:and|or|plus)$/.test(token.word);

/** "Python (5 years)", "Python: 5 years", "has used Python for 5 years". */
function objectBefore(tokens: readonly ClaimToken[], at: number): YearsObject | null {
  let index = at - 1;
  const joint = tokens[index];
  if (joint?.kind === 'mark' && /^[(:—–,-]$/.test(joint.mark)) index -= 1;
  else if (joint?.kind === 'word' && /^(?:for|over|since)$/.test(joint.word)) index -= 1;
  else return null;
  const skill = tokens[index];
  if (skill?.kind !== 'skill') return null;
  // "Python, 5 years of …" goes on with something else.
  const following = tokens[at + 1];
  if (following?.kind === 'word' && /^(?:of|in|with)$/.test(following.word)) return null;
  return { skills: [skill], forward: false, end: tokens[at]?.end ?? skill.end };
}

/** "Experience: six years". */
function headed(tokens: readonly ClaimToken[], at: number): ClaimToken | null {
  const mark = tokens[at - 1];
  const noun = tokens[at - 2];
  const isHeading =
    mark?.kind === 'mark' && mark.mark === ':' && noun?.kind === 'word' && noun.word === 'experience';
  return isHeading ? (tokens[at] ?? null) : null;
}

function total(tokens: readonly ClaimToken[], at: number): YearsObject | null {
  let index = at + 1;
  let experience: ClaimToken | null = headed(tokens, at);
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as ClaimToken;
    if (token.kind !== 'word') break;
    if (token.word === 'experience') experience = token;
    else if (
      !/^(?:of|work|working|professional|relevant|total|overall|industry|combined|in|altogether)$/.test(
        token.word,
      )
    )
      break;
  }
  const next = tokens[index];
  const isOpen = next?.kind === 'word' && !/^(?:and|but|so|which|that|while)$/.test(next.word);
  if (experience === null || isOpen || (tokens[index - 1]?.kind !== 'word' && index > at + 1)) return null;
  const last = tokens[index - 1];
  if (last?.kind === 'word' && /^(?:of|in)$/.test(last.word)) return null;
  return { skills: [], forward: true, end: experience.end };
}
