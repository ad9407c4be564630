import { levelWords } from './cues/levels.ts';
import { glueWords } from './cues/words.ts';
import type { ClaimToken, WordToken } from './tokens.ts';

/** Words that no subject stands behind at the beginning of a clause: "*for* the role". */
const startBreakers: ReadonlySet<string> = new Set(
  `for in of to with at by from as on than about into through via during under over between without is are was
  were has have had be been does do did can will would should`.split(/\s+/),
);

const prepositions =
  /^(?:for|in|of|to|with|at|by|from|as|on|than|about|into|through|via|under|over|between|without)$/;

const determiners = /^(?:the|this|that|a|an|his|her|their|your|most|many|all|both|other|some|these|those)$/;

const verbs =
  /^(?:is|are|was|were|has|have|had|does|do|did|will|would|should|must|can|may|might|could|asks?|requires?|needs?|expects?|wants?|demands?|calls?|teach(?:es)?|covers?|builds?|uses?|knows?|lacks?|looks?|seeks?|prefers?|values?|lists?|names?|mentions?|says?|states?|runs?|works?|shows?|includes?|focus(?:es)?|deals?|introduces?|closes?|starts?|ends?|adds?|brings?|holds?|speaks?|writes?|leads?)$/;

/** Only determiners, adjectives and skills stand between `start` and `at`. */
export function opensClause(tokens: readonly ClaimToken[], start: number, at: number): boolean {
  if (at - start > 5) return false;
  return tokens.slice(start, at).every((token) => {
    if (token.kind === 'mark') return token.mark === '*';
    return token.kind !== 'word' || !(startBreakers.has(token.word) || isVerb(token));
  });
}

/** A comma or "and" stands before the noun phrase that ends at `at`, and a verb comes soon after it. */
export function opensFurtherClause(tokens: readonly ClaimToken[], at: number, next: number): boolean {
  return isAfterJoint(tokens, at) && tokens.slice(next, next + 3).some(isVerb);
}

export const isVerb = (token: ClaimToken | undefined): boolean =>
  token?.kind === 'word' && verbs.test(token.word);

function isAfterJoint(tokens: readonly ClaimToken[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const token = tokens[index];
    if (token?.kind === 'mark') return token.mark === ',' || token.mark === '(';
    if (token?.kind !== 'word') return false;
    if (/^(?:and|that|so|then)$/.test(token.word)) return true;
    if (!determiners.test(token.word) && index < at - 2) return false;
    if (prepositions.test(token.word)) return false;
  }
  return false;
}

export const isAfterPreposition = (tokens: readonly ClaimToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return before?.kind === 'word' && prepositions.test(before.word);
};

/**
 * "Ben knows Docker", "Ms Lind leads …" where the candidate has another name. Without a name of the candidate
 * only a form of address tells.
 */
export function namesOtherPerson(
  tokens: readonly ClaimToken[],
  at: number,
  names: ReadonlySet<string>,
): boolean {
  const token = tokens[at] as WordToken;
  if (!token.capital) return false;
  if (/^(?:mr|mrs|ms|mx|dr|prof)$/.test(token.word)) {
    return !tokens.slice(at + 1, at + 4).some((next) => next.kind === 'word' && names.has(next.word));
  }
  if (names.size === 0 || glueWords().has(token.word) || levelWords[token.word] !== undefined) return false;
  const following = tokens.slice(at + 1, at + 3);
  if (following.some((next) => next.kind === 'word' && names.has(next.word))) return false;
  if (openers.test(token.word)) return false;
  const at2 = following.findIndex((next) => next.kind !== 'word' || !next.capital);
  const verb = following[at2];
  if (verb?.kind !== 'word') return false;
  if (personVerbs.test(verb.word)) return true;
  const predicate = tokens.slice(at + 2 + at2, at + 6 + at2);
  return (
    /^(?:is|was)$/.test(verb.word) &&
    predicate.some((next) => next.kind === 'word' && persons.test(next.word))
  );
}

/** Words that begin sentences and are no names. */
const openers =
  /^(?:there|here|nothing|everything|nobody|it|this|that|these|those|what|which|who|all|none|both|each|one|overall|experience|work)$/;

const personVerbs =
  /^(?:knows|has|had|lacks|works|worked|leads|led|writes|wrote|speaks|uses|used|masters|built|builds|teaches|runs|ran)$/;

const persons =
  /^(?:expert|specialist|developer|engineer|nurse|teacher|manager|beginner|novice|master|user|electrician|chef|analyst|skilled|experienced|proficient|fluent)$/;

/** "For knowledge of Docker, …": what follows is a purpose or a topic. */
export const isAfterPurpose = (tokens: readonly ClaimToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return before?.kind === 'word' && /^(?:for|about|towards?|through|on)$/.test(before.word);
};
