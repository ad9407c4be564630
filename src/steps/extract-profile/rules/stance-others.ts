import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import { isDoneBySomebody } from './stance-agents.ts';
import { isOfGroup } from './stance-groups.ts';
import { candidate } from './stance-people.ts';
import { isTheirClause } from './stance-subject.ts';

const somebody = lazyWords(
  'lead leader leaders manager managers boss supervisor supervisors colleague colleagues director head owner vendor vendors client clients customer customers partner partners team chef foreman matron consultant consultants',
);

export const articles = lazyWords(
  'the our a an their his her its my senior external internal der die das dem den unserem',
);

const leads = lazyWords(
  'led leads leading managed manages managing headed heads heading supervised supervises supervising leite leitete leitung',
);

/** Whether what a name stands for is said of somebody else than the candidate. */
export function isDoneByOthers(text: string, words: readonly Word[], first: number, next: number): boolean {
  const who = words.findLastIndex(({ text }, at) => at < first && (text === 'who' || text === 'whose'));
  if (who > 0) {
    // "Pastry chef who …" is the candidate, "led a team of eight who …" is too; "under the chef, who …" is not.
    const before = words.slice(Math.max(0, who - 5), who).filter(({ text }) => isWordText(text));
    const isOfOthers = before.some(({ text }) => somebody(text)) && before.some(({ text }) => articles(text));
    if (isOfOthers && !before.some(({ text }) => leads(text))) return true;
  }
  const opening = words.slice(0, 5);
  const forMe = words.some(
    ({ text }, at) => text === 'for' && /^(?:me|us)$/u.test(words[at + 1]?.text ?? ''),
  );
  if (forMe && articles(opening[0]?.text ?? '') && opening.some(({ text }) => somebody(text))) return true;
  return (
    isOfRelative(words, first) ||
    isOfGroup(words, first, next) ||
    isDoneBySomebody(words, first, next) ||
    isTheirClause(text, words, first, next)
  );
}

const relatives = lazyWords(
  'brother sister wife husband father mother dad mum mom son daughter cousin uncle aunt friend boyfriend girlfriend spouse flatmate nephew niece',
);

/** "My brother Kevin (DevOps engineer) …": up to a word for the candidate, all of it is his. */
const isOfRelative = (words: readonly Word[], first: number): boolean => {
  const at = words.findLastIndex(({ text }, index) => index < first && /^[.;!?]$/u.test(text)) + 1;
  return (
    words[at]?.text === 'my' &&
    relatives(words[at + 1]?.text) &&
    at + 1 < first &&
    !words.slice(at + 2, first).some(({ text }) => candidate(text))
  );
};
