/** Whether a word is one of a list divided by blanks; the list is split when first asked. */
export function lazyWords(list: string): (word: string | undefined) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(list.trim().split(/\s+/u));
    return word !== undefined && words.has(word);
  };
}
