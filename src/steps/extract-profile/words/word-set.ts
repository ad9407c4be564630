import { fold } from '../../../documents/structure/fold.ts';

/** A word list that is folded and split when first asked; `|` separates where given, blanks otherwise. */
export function wordSet(list: string): (word: string) => boolean {
  let set: Set<string> | undefined;
  return (word) => {
    set ??= new Set(list.split(list.includes('|') ? /\s*\|\s*/ : /\s+/).map((entry) => fold(entry.trim())));
    return set.has(fold(word.trim()));
  };
}
