import type { PageLine } from './page-text.ts';

/** First parts that make compounds rather than begin a divided word. */
const COMPOUNDING = new Set(
  `multi non self set cross end co pre post real high low full part long short hands user open state back front well e ex all half
  cost time data team one two three cloud test type event business client customer anti semi inter mid single large small`.split(
    /\s+/,
  ),
);
const DIVIDED = /([\p{L}]+)-$/u;
const REST = /^([\p{Ll}]+)([\p{L}\p{N}]*[^\s]*)\s?/u;

/**
 * Closes words that were divided at a line end: the rest of the word moves up. Where the document writes
 * the word with a hyphen elsewhere, or its first part is a word of its own there, the hyphen stays.
 */
export function closeHyphens(pages: readonly PageLine[][]): PageLine[][] {
  const words = vocabulary(pages);
  return pages.map((lines) => {
    const closed: PageLine[] = [];
    for (const line of lines) {
      const before = closed.at(-1);
      const head = before === undefined || line.apart ? undefined : DIVIDED.exec(before.text)?.[1];
      const rest = head === undefined ? undefined : REST.exec(line.text);
      if (before === undefined || head === undefined || rest === null || rest === undefined) {
        closed.push({ ...line });
        continue;
      }
      const [whole, tail = '', ending = ''] = rest;
      const hyphen = keepsHyphen(head.toLowerCase(), tail.toLowerCase(), words);
      before.text = `${hyphen ? before.text : before.text.slice(0, -1)}${tail}${ending}`;
      const remaining = line.text.slice(whole.length);
      if (remaining !== '') closed.push({ ...line, text: remaining });
    }
    return closed;
  });
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (words.has(`${head}-${tail}`)) return true;
  if (words.has(head + tail)) return false;
  return COMPOUNDING.has(head) || (words.has(head) && words.has(tail));
}

/** All words but the parts of divided ones. */
function vocabulary(pages: readonly PageLine[][]): Set<string> {
  const words = new Set<string>();
  let divided = false;
  for (const { text } of pages.flat()) {
    const whole = (divided ? text.replace(REST, '') : text).replace(DIVIDED, '');
    for (const [word] of whole.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
    divided = DIVIDED.test(text);
  }
  return words;
}
