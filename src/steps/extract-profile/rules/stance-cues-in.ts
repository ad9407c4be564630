import { lazyWords } from '../../../skills/lazy-words.ts';
import { type WordPatterns, wordPatterns } from '../../../skills/word-patterns.ts';
import { type Word, wordsOf } from '../../../skills/words.ts';
import {
  asides,
  denials,
  learning,
  learningOpeners,
  learningTrades,
  nearAsides,
  pseudoCues,
  stanceClasses,
} from '../stance-cues.ts';
import { isOwn } from './stance-owner.ts';

/** What a sentence says about a skill it names; `aside`: neither that it is there nor that it is missing. */
export type Stance = 'has' | 'learning' | 'denied' | 'aside';

/** A cue in a sentence: the words from `from` up to the one before `to`. */
export interface Cue {
  readonly stance: Exclude<Stance, 'has'>;
  readonly from: number;
  readonly to: number;
  /** Words that may stand between the cue and a name. */
  readonly reach: number;
  /** What is missing is experience of a kind ("no production experience"), not all of it. */
  readonly qualified: boolean;
  /** Opens the sentence as a label does: it may be the begin of a title. */
  readonly opens: boolean;
}

/** The words of a sentence with its cues. */
export interface CuedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly cues: readonly Cue[];
  /** Words of wording that looks like a cue and is none ("not only"). */
  readonly masked: ReadonlySet<number>;
}

const farReach = 10;
const nearReach = 3;

interface Tables {
  readonly pseudo: WordPatterns;
  readonly kinds: readonly (readonly [Cue['stance'], number, WordPatterns])[];
  readonly opener: WordPatterns;
}

let tables: Tables | undefined;
let last: CuedSentence | undefined;

/** The cues of a sentence; of the sentence asked for last they are remembered. */
export function cuesIn(text: string): CuedSentence {
  if (last?.text === text) return last;
  tables ??= {
    pseudo: wordPatterns(pseudoCues, stanceClasses),
    kinds: [
      ['denied', farReach, wordPatterns(denials, stanceClasses)],
      ['learning', farReach, wordPatterns(learning, stanceClasses)],
      ['aside', farReach, wordPatterns(asides, stanceClasses)],
      ['aside', nearReach, wordPatterns(nearAsides, stanceClasses)],
    ],
    opener: wordPatterns(learningOpeners, stanceClasses),
  };
  const words = wordsOf(text);
  const masked = new Set<number>();
  for (const { from, to } of tables.pseudo.find(words))
    for (let index = from; index < to; index += 1) masked.add(index);
  const cues: Cue[] = [];
  for (const [kind, reach, patterns] of tables.kinds) {
    for (const { from, to } of patterns.find(words)) {
      if (masked.has(from)) continue;
      const stance = kind === 'denied' && !isOwn(words, from) ? 'aside' : kind;
      cues.push({
        stance,
        from,
        to,
        reach,
        qualified: kind === 'denied' && isQualified(words, from, to),
        opens: false,
      });
    }
  }
  cues.push(...opened(words, tables.opener));
  last = { text, words, cues, masked };
  return last;
}

const settings = lazyWords(stanceClasses.setting);

const isQualified = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => settings(text));

/** "Learning: Rust", at the begin of the sentence only, and not "Learning support". */
function opened(words: readonly Word[], opener: WordPatterns): Cue[] {
  const from = words.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (from === -1) return [];
  const to = opener.matchAt(words, from);
  if (to === -1 || learningTrades(words[to]?.text)) return [];
  return [{ stance: 'learning', from, to, reach: farReach, qualified: false, opens: true }];
}
