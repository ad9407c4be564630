import { lazyWords } from './lazy-words.ts';
import { isWordText, type Word } from './words.ts';

/**
 * Wording as rows of words, in place of regular expressions with hundreds of alternatives, which take tens of
 * milliseconds to compile. The parts of a row are divided by blanks:
 *
 * `led/headed` either word · `leit~` a word that begins so · `<people>` a word of a class · `_` any word ·
 * `#` a number. Behind a part: `?` may be missing, `*` up to six times, `*3` up to three times.
 */
export type WordPatterns = {
  /** The longest match at each word, in order of their place. */
  find(words: readonly Word[]): WordMatch[];
  /** Index behind the longest match that begins at a word; -1 where none does. */
  matchAt(words: readonly Word[], at: number): number;
};

/** A match from the word `from` up to the word before `to`; `row` is the index of the row that matched. */
export type WordMatch = { readonly from: number; readonly to: number; readonly row: number };

/** Words of a class, divided by blanks; `~` behind one stands for any ending. A function decides by itself. */
export type WordClasses = Readonly<Record<string, string | ((word: string) => boolean)>>;

type Test = (word: string) => boolean;
type Part = {
  readonly test: Test;
  readonly least: number;
  readonly most: number;
  /** Words that alone pass the test; null where others do too. */
  readonly words: readonly string[] | null;
};

const endOfPart = /^(.+?)(\?|\*\d*)?$/u;

/** @throws {Error} where a row names a class that is not there. */
export function wordPatterns(rows: readonly string[], classes: WordClasses = {}): WordPatterns {
  const known = new Map<string, Omit<Part, 'least' | 'most'>>();
  const testOf = (body: string): Omit<Part, 'least' | 'most'> => {
    const before = known.get(body);
    if (before !== undefined) return before;
    const made = compile(body, classes);
    known.set(body, made);
    return made;
  };
  const compiled = rows.map((row) =>
    row.split(' ').map((source): Part => {
      const [, body = '', times] = endOfPart.exec(source) ?? [];
      return { ...testOf(body), ...countOf(times) };
    }),
  );
  const { byWord, others } = firstWords(compiled);

  const longestAt = (words: readonly Word[], at: number): WordMatch | null => {
    let best: WordMatch | null = null;
    for (const list of [byWord.get(words[at]?.text ?? ''), others]) {
      for (const row of list ?? []) {
        const to = matchEnd(compiled[row] ?? [], words, at, 0);
        if (to > at && to > (best?.to ?? -1)) best = { from: at, to, row };
      }
    }
    return best;
  };
  return {
    find: (words) => words.flatMap((_, at) => longestAt(words, at) ?? []),
    matchAt: (words, at) => longestAt(words, at)?.to ?? -1,
  };
}

function countOf(times: string | undefined): { least: number; most: number } {
  if (times === undefined) return { least: 1, most: 1 };
  return { least: 0, most: times === '?' ? 1 : Number(times.slice(1) || '6') };
}

function compile(body: string, classes: WordClasses): Omit<Part, 'least' | 'most'> {
  if (body === '_') return { test: isWordText, words: null };
  if (body === '#') return { test: isNumber, words: null };
  const name = /^<(.+)>$/u.exec(body)?.[1];
  if (name === undefined) return fromList(body.split(body.length > 1 ? '/' : ' '));
  const members = classes[name];
  if (members === undefined) throw new Error(`No class of words named ${name}`);
  return typeof members === 'function'
    ? { test: members, words: null }
    : fromList(members.trim().split(/\s+/u));
}

function fromList(list: readonly string[]): Omit<Part, 'least' | 'most'> {
  const whole = new Set(list.filter((word) => !word.endsWith('~')));
  const stems = list.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
  if (stems.length === 0) return { test: (word) => whole.has(word), words: [...whole] };
  return { test: (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem)), words: null };
}

const numerals = lazyWords(
  'a couple one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many numerous various both zwei drei vier fünf sechs sieben acht neun zehn zwölf mehrere deux trois quatre cinq six sept huit neuf dix plusieurs dos tres cuatro cinco seis siete ocho nueve diez varios dois duas três quatro sete oito nove dez vários due tre quattro cinque sei sette otto nove dieci diversi twee drie vier vijf zes zeven acht negen tien dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa',
);
const isNumber = (word: string): boolean => numerals(word) || /^\d[\d.,]*(?:-\d+)?$/u.test(word);

/** Rows by the words they may begin with, and those that may begin with any. */
function firstWords(rows: readonly (readonly Part[])[]): {
  byWord: ReadonlyMap<string, readonly number[]>;
  others: readonly number[];
} {
  const byWord = new Map<string, number[]>();
  const others: number[] = [];
  for (const [row, parts] of rows.entries()) {
    const leads = parts.slice(0, 1 + parts.findIndex(({ least }) => least > 0));
    if (leads.some(({ words }) => words === null)) others.push(row);
    else
      for (const word of new Set(leads.flatMap(({ words }) => words ?? []))) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [row]);
        else known.push(row);
      }
  }
  return { byWord, others };
}

/** The furthest end of the parts from `index` on; -1 where they do not match. */
function matchEnd(parts: readonly Part[], words: readonly Word[], at: number, index: number): number {
  const part = parts[index];
  if (part === undefined) return at;
  let best = -1;
  for (let times = 0; times <= part.most; times += 1) {
    if (times >= part.least) best = Math.max(best, matchEnd(parts, words, at + times, index + 1));
    const word = words[at + times];
    if (word === undefined || !part.test(word.text)) break;
  }
  return best;
}
