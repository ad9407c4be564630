import { lazyWords } from '../../../skills/lazy-words.ts';
import type { Word } from '../../../skills/words.ts';

/** Words between a subject and what is denied of it. */
const skipped = lazyWords(
  'have has had am also still currently yet personally honestly unfortunately far so date now today to until nog habe bin leider bisher bislang noch ai suis ho sono heb ben mam',
);
/** The candidate, or a word that begins a clause of its own. */
const owners = lazyWords(
  "i i've i'm ich je j' n' yo eu io ik saya ja я and but or as though although und aber oder et mais ou y pero o e mas ma en maar i ale dan tetapi namun и но",
);
const withs = lazyWords('with mit con com avec met z dengan');

/**
 * Whether what begins at a word is said of the candidate: the clause begins there, or follows "I" or a
 * conjunction. In "trained staff with no experience in catering" it is said of others.
 */
export function isOwn(words: readonly Word[], at: number): boolean {
  let index = at - 1;
  while (index >= 0 && skipped(words[index]?.text)) index -= 1;
  const before = words[index]?.text;
  if (before === undefined || !/[\p{L}\p{N}]/u.test(before) || owners(before)) return true;
  return (
    withs(before) && !words.slice(0, index).some(({ text }) => /\p{L}{3,}(?:ed|ing|te|iert)$/u.test(text))
  );
}
