import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import { candidate, done, firms, groups, outsiders } from './stance-people.ts';

const aux = lazyWords('is are was were been being gets got');
const adverbs = lazyWords('all mostly mainly usually already always still also now entirely fully only');
const determiners = lazyWords('a an the our my another other external outside their his her');
/** "By Friday", "by hand": no doers. */
const noDoers = lazyWords(
  'hand monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december default means way email mail phone post q1 q2 q3 q4',
);
const self = lazyWords('i we me myself');
const among = new Set(['in', 'with', 'on', 'using']);
const farthest = 14;
const longestDoer = 4;

/**
 * "Payroll itself is done by the Ministry", "Power BI: dashboards are made by our analyst", "the site was built by a
 * freelancer in React": a passive whose doer is somebody else.
 */
export const isDoneBySomebody = (words: readonly Word[], first: number, next: number): boolean =>
  isBehind(words, next) || isBefore(words, first);

/** Words between a name and the verb it is the subject of: "payroll itself", "Power BI: dashboards". */
const mostBetween = 3;

function isBehind(words: readonly Word[], next: number): boolean {
  // "Procurement done by head office"
  if (done(words[next]?.text) && words[next + 1]?.text === 'by') return isDoer(words, next + 2);
  let at = next;
  if (words[at]?.text === ':') at += 1;
  const last = at + mostBetween;
  while (
    at < last &&
    isWordText(words[at]?.text ?? '') &&
    !aux(words[at]?.text) &&
    !candidate(words[at]?.text)
  )
    at += 1;
  const by = byAt(words, at);
  return by !== -1 && isDoer(words, by + 1);
}

/** Index of "by" in "is mostly done by"; -1 where no such passive begins at a word. */
function byAt(words: readonly Word[], from: number): number {
  let at = from;
  if (!aux(words[at]?.text)) return -1;
  at += 1;
  while (adverbs(words[at]?.text)) at += 1;
  if (!done(words[at]?.text)) return -1;
  at += 1;
  if (/^(?:out|up)$/u.test(words[at]?.text ?? '')) at += 1;
  return words[at]?.text === 'by' ? at : -1;
}

function isDoer(words: readonly Word[], at: number): boolean {
  const who = words[at]?.text ?? '';
  if (!isWordText(who) || noDoers(who) || /\d|ing$/u.test(who) || /^(?:me|us|myself|i)$/u.test(who))
    return false;
  return (
    !determiners(who) ||
    !/\d|^(?:end|beginning|middle|deadline|book|same|use)$/u.test(words[at + 1]?.text ?? '')
  );
}

/** "… was built by a freelancer in React and Swift" */
function isBefore(words: readonly Word[], first: number): boolean {
  for (let by = first - 1; by > 1 && by >= first - farthest; by -= 1) {
    const { text } = words[by] as Word;
    if (text === ';' || text === '.' || self(text)) return false;
    if (text !== 'by' || !done(words[by - 1]?.text)) continue;
    const isPassive = aux(words[by - 2]?.text) || (adverbs(words[by - 2]?.text) && aux(words[by - 3]?.text));
    const link = words.findIndex((word, at) => at > by && at <= by + longestDoer + 1 && among.has(word.text));
    if (!isPassive || link === -1 || link >= first) return false;
    if (words.slice(link, first).some((word) => candidate(word.text))) return false;
    const doer = words.slice(by + 1, link);
    return doer.some((word) => outsiders(word.text) || groups(word.text) || firms(word.text));
  }
  return false;
}
