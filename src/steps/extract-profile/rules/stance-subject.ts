import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, type Word } from '../../../skills/words.ts';
import { candidate, firms, groups, outsiders } from './stance-people.ts';

const ends = new Set(['.', ';', ':', '!', '?', '|', '–', '—', '(', ')']);
const conjunctions = lazyWords('and but or while whereas because since as so where though although');
const subject = lazyWords("i we i've i'm i'd we've");
const bullets = new Set(['o', '-', '*', '>', '•', '·']);

/** These are the candidate's own unless a word says that they are not. */
const bodies = lazyWords(
  'team teams department departments office project projects company firm unit branch ward',
);
const elsewhere = lazyWords(
  'another other different external outside neighbouring neighboring sister it head separate',
);
const opens = lazyWords(
  'the our a an their its his her my this one two three four five six some another other external',
);
/** "The whole team", "the new department" is the candidate's own. */
const ownKind = lazyWords(
  'the our my whole entire small large big new young current core same local own sales-and first second',
);
const deeds = lazyWords(
  'wrote writes write built builds build maintains maintain maintained runs run ran owns own owned handles handle handled manages manage managed uses use used develops develop developed provides provide provided administers administer administered configured configures configure programs programmed flies fly flew prepares prepare prepared does do did makes make made keeps keep kept operates operate operated installs install installed designs designed works work worked automates automate automated interviews interview interviewed posts post posted teaches teach taught sets codes code coded draws draw drew creates create created produces produce produced negotiates negotiate negotiated calculates calculate calculated files file filed drafts draft drafted deploys deploy deployed offers offer offered performs perform performed leads led processes processed decides decided plans planned organises organise organised organizes organize organized',
);
const auxiliaries = lazyWords('has have had');
const adverbs = lazyWords('also still always usually mainly then now often alone already only itself');
const longestSubject = 6;

/**
 * "Our vendor wrote the Terraform modules; I only apply them", "My team lead automated it in Python": the clause of
 * the name has another subject than the candidate.
 */
export function isTheirClause(text: string, words: readonly Word[], first: number, next: number): boolean {
  for (let from = first - 1; from >= 0 && !ends.has(words[from]?.text ?? ''); from -= 1) {
    if (!isStart(text, words, from)) continue;
    if (subject(words[from]?.text)) return false;
    const verb = verbOfOthers(text, words, from, first);
    if (verb !== -1)
      return !words.slice(verb, first).some((word) => candidate(word.text)) && isLeftAlone(words, next);
  }
  return false;
}

/** A word that may begin a clause: the first, one behind a mark or conjunction, or one that begins a line. */
function isStart(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at] as Word;
  if (before === undefined) return true;
  if (ends.has(before.text) || before.text === ',' || conjunctions(before.text)) return true;
  const above = words[at - 2];
  const opensLine = (a: Word, b: Word) => text.slice(a.end, b.start).includes('\n');
  if (opensLine(before, word)) return true;
  return bullets.has(before.text) && (above === undefined || opensLine(above, before));
}

/** Index of the verb of a clause that begins at a word with somebody else as its subject; -1 without one. */
function verbOfOthers(text: string, words: readonly Word[], from: number, first: number): number {
  const isLed = opens(words[from]?.text);
  for (let at = from + 1; at <= from + longestSubject && at < first; at += 1) {
    const word = words[at];
    if (word === undefined || !isWordText(word.text)) return -1;
    if (!deeds(word.text) && !auxiliaries(word.text)) continue;
    let to = at;
    while (to > from + 1 && adverbs(words[to - 1]?.text)) to -= 1;
    const named = words.slice(from, to);
    if (
      isLed
        ? isTheirs(text, named)
        : isNamedGroup(named) && (auxiliaries(word.text) || word.text.endsWith('s'))
    )
      return at;
  }
  return -1;
}

function isTheirs(text: string, named: readonly Word[]): boolean {
  const known = named.findLastIndex((word) => outsiders(word.text));
  // "the agency Plano B": a name behind it.
  if (known > 0 && named.slice(known + 1).every((word) => isName(text, word))) return true;
  const head = named.at(-1)?.text;
  if (named.length === 2 && firms(head)) return true;
  const before = named.slice(0, -1);
  if (bodies(head) && before.some((word) => elsewhere(word.text))) return true;
  // "the GL team", "the scheduling office": told apart from the candidate's own.
  return (
    groups(head) &&
    named[0]?.text === 'the' &&
    named.length > 2 &&
    before.every((word, at) => at === 0 || isOther(word))
  );
}

const isOther = ({ text }: Word): boolean => !ownKind(text) && !/\d/u.test(text);

/** "Automation team has programmed robots", "Marketing team runs the adverts": a group by its name, at the begin of a line. */
const isNamedGroup = (named: readonly Word[]): boolean =>
  named.length === 2 && groups(named[1]?.text) && isOther(named[0] as Word);

const isName = (text: string, { start, end }: Word): boolean =>
  /^[\p{Lu}\p{N}]/u.test(text.slice(start, end));

/** "…, and I file tickets" is a clause of its own; "… that I had built" is said of the candidate. */
function isLeftAlone(words: readonly Word[], next: number): boolean {
  for (let at = next; at < words.length && !ends.has(words[at]?.text ?? ''); at += 1) {
    const { text } = words[at] as Word;
    if (subject(text)) return conjunctions(words[at - 1]?.text);
    if (text === 'me' || text === 'together')
      return /^(?:for|to|gave|send|sent)$/u.test(words[at - 1]?.text ?? '');
  }
  return true;
}
