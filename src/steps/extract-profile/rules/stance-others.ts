import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, type Word } from '../../../skills/words.ts';

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
export function isDoneByOthers(words: readonly Word[], first: number, next: number): boolean {
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
  return isTheirClause(words, first, next);
}

const ends = new Set(['.', ';', ':', '!', '?', '|', '–', '—', '(', ')']);
const conjunctions = lazyWords('and but or while whereas because since as so where though although');
const candidate = lazyWords('i we me my myself together us our');
const subject = lazyWords("i we i've i'm i'd we've");

/** Outsiders, and trades in the plural: what "our vendor" or "the electricians" did, the candidate did not. */
const outsiders = lazyWords(
  'vendor vendors supplier suppliers contractor contractors subcontractor subcontractors provider providers agency agencies consultant consultants consultancy forwarder forwarders client clients customer customers colleague colleagues boss supervisor manager engineers developers administrators admins architects analysts programmers scientists electricians technicians mechanics accountants nurses doctors designers lawyers neighbour neighbours neighbor neighbors headquarters',
);
/** These are the candidate's own unless a word says that they are not. */
const bodies = lazyWords(
  'team teams department departments office project projects company firm unit branch ward',
);
const elsewhere = lazyWords(
  'another other different external outside neighbouring neighboring sister it head separate',
);
const opens = lazyWords('the our a an their its my one two three some another other external');
const deeds = lazyWords(
  'wrote writes write built builds build maintains maintain maintained runs run ran owns own owned handles handle handled manages manage managed uses use used develops develop developed provides provide provided administers administer administered configured configures configure programs programmed flies fly flew prepares prepare prepared does do did makes make made keeps keep kept operates operate operated installs install installed designs designed',
);
const longestSubject = 5;

/** "Our vendor wrote the Terraform modules; I only apply them": the clause of the name has another subject. */
function isTheirClause(words: readonly Word[], first: number, next: number): boolean {
  let from = first;
  while (from > 0 && !ends.has(words[from - 1]?.text ?? '')) from -= 1;
  while (words[from]?.text === ',' || conjunctions(words[from]?.text)) from += 1;
  const verb = words.findIndex(({ text }, at) => at > from && at <= from + longestSubject && deeds(text));
  if (verb === -1 || verb >= first || !opens(words[from]?.text)) return false;
  const named = words.slice(from, verb);
  const head = named.at(-1)?.text;
  const isTheirs =
    outsiders(head) || (bodies(head) && named.slice(0, -1).some(({ text }) => elsewhere(text)));
  if (!isTheirs || words.slice(verb, first).some(({ text }) => candidate(text))) return false;
  for (let at = next; at < words.length && !ends.has(words[at]?.text ?? ''); at += 1) {
    const { text } = words[at] as Word;
    // "…, and I file tickets" is a clause of its own; "… that I had built" is said of the candidate.
    if (subject(text)) return conjunctions(words[at - 1]?.text);
    if (text === 'me' || text === 'together')
      return /^(?:for|to|gave|send|sent)$/u.test(words[at - 1]?.text ?? '');
  }
  return true;
}
