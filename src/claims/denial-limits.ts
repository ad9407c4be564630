import {
  degreeWords,
  glueWords,
  narrowingPrepositions,
  openPhrases,
  otherWords,
  sameSkillNouns,
} from './cues/words.ts';
import { type ClaimToken, degreeInName } from './tokens.ts';

/**
 * Whether the words around a denied skill narrow the denial to a part, a degree or a use of it: "no
 * *asynchronous* Python", "no Docker *networking*", "no Python *for data science*" deny neither Python nor Docker.
 * `from` is the index of the token after the denying phrase.
 */
export function isNarrowed(tokens: readonly ClaimToken[], at: number, from: number): boolean {
  const skill = tokens[at];
  if (skill?.kind === 'skill' && /^(?:advanced|expert|basic|modern)$/u.test(degreeInName(skill) ?? ''))
    return true;
  return (at > from && narrowedBefore(tokens[at - 1])) || narrowedAfter(tokens, at + 1);
}

function narrowedBefore(token: ClaimToken | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (/^(?:on|in|of|with|at|to)$/.test(token.word)) return false;
  if (degreeWords().has(token.word) || otherWords().has(token.word)) return true;
  return !glueWords().has(token.word) && !/^(?:no|not|any|yet|prior|previous)$/.test(token.word);
}

/** Whether the list of denied skills ends before `at`: "no Python *for* data science". */
export function endsDenial(tokens: readonly ClaimToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && narrowingPrepositions().has(token.word) && narrowedAfter(tokens, at);
}

function narrowedAfter(tokens: readonly ClaimToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (narrowingPrepositions().has(token.word)) {
    const following = tokens.slice(at + 1, at + 6);
    return !following.some((next) => next.kind === 'word' && openPhrases().has(next.word));
  }
  return !sameSkillNouns().has(token.word) && !isContinuation(token.word);
}

/** Words that begin what is said next, and no part of the name. */
const isContinuation = (word: string): boolean =>
  /^(?:he|she|they|it|you|we|but|however|although|though|while|whereas|despite|if|when|once|until|before|after|to|as|from|of|not|never|only|other|except|besides|apart|beyond|is|are|was|were|remains?|include|includes|including|plus|so|therefore|thus|then|there|this|these|those|the|a|an|his|her|their|your|one|all|almost|\p{L}+ly)$/u.test(
    word,
  );
