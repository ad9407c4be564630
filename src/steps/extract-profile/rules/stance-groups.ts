import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import { candidate, groups, manyPeople } from './stance-people.ts';

const recruiting = lazyWords(
  'recruit recruits recruited recruiting hire hires hired hiring source sources sourced sourcing place places placed placing headhunt headhunts headhunted headhunting shortlist shortlists shortlisted shortlisting screen screens screened screening interview interviews interviewed interviewing staffed',
);
const leading = lazyWords(
  'lead leads led leading manage manages managed managing supervise supervises supervised supervising head headed oversee oversees oversaw coordinate coordinated coordinating',
);
/** Whoever teaches people something can do it. */
const teaching = lazyWords(
  'train trains trained training teach teaches taught teaching coach coaches coached coaching mentor mentors mentored mentoring instruct instructed instructing brief briefed',
);
const number = lazyWords(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several',
);
const beside = lazyWords('to with from by beside alongside for');
const of = new Set(['with', 'for', 'in', 'skilled', 'who', 'specialising', 'specializing', 'experienced']);
const clauseEnds = new Set(['.', ';', '|', '!', '?']);

/** Whether what a name stands for is the skill of people who are looked for, hired, led or asked. */
export const isOfGroup = (words: readonly Word[], first: number, next: number): boolean =>
  isInTheirBracket(words, first) || isLookedFor(words, first, next) || isPeople(words, first, next);

const clauseStart = (words: readonly Word[], at: number): number =>
  1 + words.findLastIndex(({ text }, index) => index < at && clauseEnds.has(text));

/** "6 software engineers (C++, Python)", "supervised two welders (MIG, TIG)", "to the network team (Cisco)". */
function isInTheirBracket(words: readonly Word[], first: number): boolean {
  const open = words.findLastIndex(({ text }, at) => at < first && (text === '(' || text === ')'));
  if (open < 1 || words[open]?.text !== '(') return false;
  if (words.slice(open, first).some(({ text }) => candidate(text))) return false;
  const head = words[open - 1]?.text;
  const before = words.slice(clauseStart(words, open), open);
  if (before.some(({ text }) => teaching(text))) return false;
  const near = before.slice(-4);
  if (groups(head)) return near.slice(0, -1).some(({ text }) => beside(text));
  if (!isMany(head)) return false;
  if (near.some(({ text }, at) => text === 'of' && near[at - 1]?.text === 'one')) return false;
  return (
    near.some(({ text }) => number(text) || /^\d{1,3}$/u.test(text)) ||
    before.some(({ text }) => recruiting(text) || leading(text))
  );
}

/** "Recruited React developers", "screened nurses for wound care", "the matron interviewed for IV therapy". */
function isLookedFor(words: readonly Word[], first: number, next: number): boolean {
  const from = clauseStart(words, first);
  const verb = words.findLastIndex(({ text }, at) => at >= from && at < first && recruiting(text));
  if (verb === -1) return false;
  const between = words.slice(verb + 1, first);
  if (between.some(({ text }) => teaching(text) || leading(text) || candidate(text))) return false;
  if (/^interview(?:ed|s|ing)$/u.test(words[verb]?.text ?? '') && between[0]?.text === 'for') return true;
  if (between.length <= 3 && manyPeople(words[next]?.text) && between.every(({ text }) => isWordText(text)))
    return true;
  const who = between.findIndex(({ text }) => manyPeople(text));
  return who !== -1 && of.has(between[who + 1]?.text ?? '');
}

/** "Nurses", "baristas": any trade in the plural. */
const isMany = (word = ''): boolean =>
  manyPeople(word) || (/[^s]s$/u.test(word) && hasTitleWord(word.slice(0, -1)));

const beforePeople = lazyWords('with from to beside alongside by between');

/** "Worked with two baristas": the name is that of other people. */
function isPeople(words: readonly Word[], first: number, next: number): boolean {
  const name = words[next - 1]?.text ?? '';
  if (!isMany(name)) return false;
  const before = words.slice(Math.max(clauseStart(words, first), first - 3), first);
  const at = before.findLastIndex(({ text }) => beforePeople(text));
  return at !== -1 && before.slice(at + 1).every(({ text }) => isWordText(text));
}
