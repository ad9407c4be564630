import type { Word } from '../../../skills/words.ts';
import {
  endsPhrase,
  followsPhrase,
  isCollective,
  isCollectiveOf,
  isGuided,
  isLearner,
  isOutsider,
  isPeople,
  isPlural,
  isTraineeKind,
} from '../seniority-cues.ts';

/** People as an object: "a brigade of 14", "nine apprentices", "the night shift". */
export interface PeoplePhrase {
  /** Index behind the phrase. */
  readonly to: number;
  readonly isCollective: boolean;
  /** Those who are new to the trade or the post. */
  readonly areLearners: boolean;
  /** A determiner, a number or a plural: what stands before it can be a verb. */
  readonly isDefinite: boolean;
}

const mostWords = 8;
const determiner =
  /^(?:a|an|the|my|our|its|their|his|her|all|new|own|up|over|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|both|\d+(?:[-–]\d+)?\+?)$/u;
const verbal =
  /(?<!experienc|skill|unskill|mix|dedicat|qualifi|certifi|register|distribut|talent|motivat|integrat|combin|bas|licens|unionis|unioniz|multi-skill|cross-train)ed$/u;
const workOf = /^(?:work|activities|efforts|performance|training|development|output|shifts)$/u;

/** The people that a noun phrase beginning at a word names; null where it names none. */
export function peopleAt(words: readonly Word[], from: number): PeoplePhrase | null {
  let isDefinite = false;
  for (let at = from; at < from + mostWords; at += 1) {
    const text = words[at]?.text;
    if (text === undefined) return null;
    const next = words[at + 1]?.text;
    if (isCollectiveOf(text) && isGuided(words[at - 1]?.text)) return null;
    if (isCollectiveOf(text) && next === 'of') return ofPeople(words, at + 2);
    if (isHead(text, next, words[at - 1]?.text) && (isPlural(text) || isDefinite || isCollective(text))) {
      if (isOutsider(words[at + 2]?.text ?? '') && next === 'of') return null;
      return {
        to: at + 1,
        isCollective: isCollective(text),
        areLearners:
          isLearner(text) ||
          words.slice(from, at).some((word) => word.text === 'new' || word.text === 'newly'),
        isDefinite: isDefinite || isPlural(text),
      };
    }
    if (workOf.test(text) && next === 'of') return peopleAt(words, at + 2);
    // "The diary of three notaries": the diary is managed.
    if (text === 'of' && at > from && !determiner.test(words[at - 1]?.text ?? '')) return null;
    if (determiner.test(text)) isDefinite = true;
    const isInside =
      text === ',' || text === '/' || text === '&' || text === '-' || /[\p{L}\p{N}]/u.test(text);
    // "Six to eight students", "up to 22 drivers".
    const isRange = text === 'to' && determiner.test(words[at - 1]?.text ?? '');
    if (!isInside || (endsPhrase(text) && !isRange) || verbal.test(text)) return null;
  }
  return null;
}

function isHead(text: string, next: string | undefined, before: string | undefined): boolean {
  const areStudents = /^students?$/u.test(text) && isTraineeKind(before);
  if (!isCollective(text) && !isPeople(text) && !areStudents) return false;
  return next === undefined || !/[\p{L}\p{N}'’]/u.test(next) || followsPhrase(next) || /^\d/u.test(next);
}

/** "A group of eight analysts"; whoever leads a class or a group of tourists teaches or guides. */
function ofPeople(words: readonly Word[], from: number): PeoplePhrase | null {
  const inner = peopleAt(words, from);
  if (inner !== null) return { ...inner, isCollective: true, isDefinite: true };
  const isCounted =
    determiner.test(words[from]?.text ?? '') && !/[\p{L}\p{N}]/u.test(words[from + 1]?.text ?? '');
  return isCounted ? { to: from + 1, isCollective: true, areLearners: false, isDefinite: true } : null;
}
