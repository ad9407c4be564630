import { isDeedAt } from '../../../skills/find-deeds.ts';
import type { Stance } from './stance-cues-in.ts';

/** Directly before a verb these say that it was not done. */
const notDone =
  /(?<!\p{L})(?:never|not|didn['’]t|don['’]t|doesn['’]t|haven['’]t|hasn['’]t|hadn['’]t|neither|nor|without|no longer)(?:\s(?:yet|ever|personally|actually|formally|been))?(?:\s(?:responsible|in charge|involved|tasked|experienced)\s(?:for|of|in|with))?\s$/iu;
const notOnly = /(?<!\p{L})not(?:\s+(?:only|just|merely))/iu;
/** … that it is wished for or planned. */
const wished =
  /(?<!\p{L})(?:like|want|wants|wanting|wish|wishes|hope|hopes|hoping|plan|plans|planning|aim|aims|aiming|keen|eager|ready|able|willing|looking|learn|learning|going|expect|about|need|asked|available)\sto\s$|(?<!\p{L})(?:will|would|could|can|should|might)\s$/iu;

/** "The head gardener trained …", "our agency wrote …": somebody named before a verb that is no participle in -ing. */
const subject =
  /(?:^|[.;:,(•*–—-]\s*|\n\s*)(?:the|my|our|his|her|their|another|every|each)\s(?!\p{L}*\s?and\si\s)(?:\p{L}[\p{L}-]*\s){1,3}$/iu;
/** "Bay Build trained …", "MedBridge filed …". */
const named =
  /(?:^|[.;:]\s+|\n\s*)(?:\p{Lu}[\p{L}&]+(?:\s(?:\p{Lu}[\p{L}&]+|of)){1,3}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)\s$/u;
const own = /(?<!\p{L})(?:i|we|have|has|had|which|that|also|then)\s$/iu;

const reach = 60;

/**
 * What the words before a deed say of it: its verb is part of the name, so that what denies the verb stands directly
 * before it. Null where no deed begins at `start` or nothing is said.
 */
export function stanceOfDeed(sentence: string, start: number): Stance | null {
  const before = sentence.slice(Math.max(0, start - reach), start);
  const isDenied = notDone.test(before) && !notOnly.test(before);
  const isOfOthers =
    (subject.test(before) || (named.test(before) && /^\p{Ll}/u.test(sentence.slice(start)))) &&
    !own.test(before) &&
    !/^\p{L}+ing(?!\p{L})/iu.test(sentence.slice(start, start + reach));
  if (!isDenied && !isOfOthers && !wished.test(before)) return null;
  if (!isDeedAt(sentence, start)) return null;
  return isDenied ? 'denied' : 'aside';
}
