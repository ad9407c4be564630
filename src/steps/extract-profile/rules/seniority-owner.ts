import { lazyWords } from '../../../skills/lazy-words.ts';
import type { Word } from '../../../skills/words.ts';
import { appointed, betweenSubjectAndVerb, helping, otherSubjects, takingPart } from '../seniority-cues.ts';

/** A set of verbs by form. */
export interface Verbs {
  readonly past: Is;
  readonly base: Is;
  readonly third: Is;
  readonly gerund: Is;
}
type Is = (word: string | undefined) => boolean;

const joins = lazyWords("and & or plus i i've");
const gerundLeads = lazyWords(
  'for by in of with while including includes include included involving involves involved when experience experienced after before meant',
);
const relatives = lazyWords('who which that whose where whom');

/** Whether the word at an index is one of the verbs, with the candidate as the one who does it. */
export function isOwnVerb(words: readonly Word[], at: number, verbs: Verbs): boolean {
  const verb = words[at]?.text;
  const form = (['past', 'base', 'third', 'gerund'] as const).find((each) => verbs[each](verb));
  if (form === undefined) return false;
  let index = at - 1;
  while (index >= 0 && betweenSubjectAndVerb(words[index]?.text)) index -= 1;
  const before = words[index]?.text;
  if (isOfOthers(words, index, form === 'gerund')) return false;
  if (before === undefined || !/[\p{L}\p{N}&]/u.test(before)) return true;
  if (form === 'gerund' && gerundLeads(before)) return !hasPartOnly(words.slice(0, index));
  if (form === 'base' && before === 'to') return appointed(words[index - 1]?.text);
  if (!joins(before)) return false;
  // "Helped hire and lead", "to hire and lead": the second verb goes with the first.
  if (form === 'past') return true;
  return (
    !words.slice(Math.max(0, index - 3), index).some(({ text }) => text === 'to') &&
    !hasPartOnly(words.slice(0, index))
  );
}

const hasPartOnly = (clause: readonly Word[]): boolean =>
  clause.some(({ text }) => helping.test(text) || takingPart.test(text));

/** The clause has another subject: a relative pronoun, or a sentence that opens with one. */
function isOfOthers(words: readonly Word[], before: number, isGerund: boolean): boolean {
  const clause = words.slice(0, before + 1);
  if (clause.some(({ text }) => relatives(text))) return true;
  const first = clause.find(({ text }) => /[\p{L}\p{N}]/u.test(text))?.text;
  if (isGerund || !otherSubjects(first)) return false;
  return !clause.some(({ text }) => text === 'i' || text === "i've");
}

/** "This is a redesign of their site" is about the thing. */
const things = lazyWords('this that these those it');

/** Whether a noun of leading at an index is the candidate's: nobody's "under the supervision of". */
export function isOwnNoun(words: readonly Word[], at: number, isOther: Is): boolean {
  const clause = words.slice(0, at).map(({ text }) => text);
  if (clause.some((text) => relatives(text)) || things(clause[0])) return false;
  return !clause.slice(-4).some((text) => isOther(text) || helping.test(text) || takingPart.test(text));
}
