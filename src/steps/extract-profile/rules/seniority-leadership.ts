import { type WordMatch, type WordPatterns, wordPatterns } from '../../../skills/word-patterns.ts';
import type { Word } from '../../../skills/words.ts';
import {
  leadNouns,
  leadRows,
  leadTitles,
  leadUnspaced,
  leadVerbs,
  ledByMe,
  ledByOthers,
  notLeadTitle,
  runVerbs,
  seniorityClasses,
  teachVerbs,
} from '../seniority-cues.ts';
import { isOwnNoun, isOwnVerb } from './seniority-owner.ts';
import { peopleAt } from './seniority-people.ts';
import { stanceOf } from './stance.ts';
import { cuesIn } from './stance-cues-in.ts';

interface Tables {
  readonly nouns: WordPatterns;
  readonly byMe: WordPatterns;
  readonly rows: WordPatterns;
  readonly titles: WordPatterns;
}

let tables: Tables | undefined;
const patterns = (): Tables => {
  tables ??= {
    nouns: wordPatterns(leadNouns, seniorityClasses),
    byMe: wordPatterns(ledByMe, seniorityClasses),
    rows: wordPatterns(leadRows, seniorityClasses),
    titles: wordPatterns(leadTitles, seniorityClasses),
  };
  return tables;
};

/**
 * Whether a sentence says that the candidate led people: a verb of leading done by the candidate, or a noun of
 * leading that is the candidate's, with people at work as its object. Projects, budgets and customers are none.
 */
export function showsLeadership(sentence: string): boolean {
  if (leadUnspaced.test(sentence)) return true;
  const { words } = cuesIn(sentence);
  const at = words.findIndex((_, index) => leadsFrom(words, index));
  const match = at === -1 ? wordedElsewhere(words) : { from: at, to: at + 1 };
  if (match === null) return false;
  // Asked of what follows the verb, so that "no experience leading" reaches it.
  const { start = 0, end = 0 } = words[match.to] ?? words[match.from] ?? {};
  return stanceOf(sentence, start, end) === 'has';
}

/** "Head Chef", "Shift Supervisor": the title of a post whose holder leads people. */
export const isLeadTitle = (title: string): boolean =>
  !notLeadTitle.test(title) && patterns().titles.find(cuesIn(title).words).length > 0;

const leadsFrom = (words: readonly Word[], at: number): boolean =>
  verbLeads(words, at) || nounLeads(words, at);

function verbLeads(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text;
  const [leads, teaches, runs] = [leadVerbs, teachVerbs, runVerbs].map((verbs) =>
    isOwnVerb(words, at, verbs),
  );
  if (leads !== true && teaches !== true && runs !== true) return false;
  const people = peopleAt(words, at + 1);
  if (people === null) return false;
  if (leads === true) return people.isDefinite || leadVerbs.past(text) || leadVerbs.gerund(text);
  return teaches === true ? people.areLearners : people.isCollective && people.isDefinite;
}

function nounLeads(words: readonly Word[], at: number): boolean {
  const behind = patterns().nouns.matchAt(words, at);
  if (behind === -1 || !isOwnNoun(words, at, ledByOthers)) return false;
  const people = peopleAt(words, behind);
  return (
    people !== null && (people.isDefinite || people.isCollective) && isLearnerIfTaught(words, at, behind)
  );
}

/** "Training of apprentices" leads them, "training of staff" may be a course. */
function isLearnerIfTaught(words: readonly Word[], at: number, behind: number): boolean {
  const isTaught = words.slice(at, behind).some(({ text }) => text === 'training' || text === 'instructor');
  return !isTaught || peopleAt(words, behind)?.areLearners === true;
}

function wordedElsewhere(words: readonly Word[]): Pick<WordMatch, 'from' | 'to'> | null {
  const { byMe, rows } = patterns();
  return (
    [...byMe.find(words), ...rows.find(words)].find(({ from }) => isOwnNoun(words, from, ledByOthers)) ?? null
  );
}
