import { closeHyphens } from './hyphenation.ts';
import type { PageLine } from './page-text.ts';

/** Joins the lines of pages to one text, with an empty line between blocks, and gives where each page starts. */
export function joinPages(pages: readonly PageLine[][]): { text: string; pages: number[] } {
  const starts: number[] = [];
  let text = '';
  for (const lines of closeHyphens(pages)) {
    if (text !== '' && lines.length > 0) text += goesOn(text, lines[0]?.text ?? '') ? '\n' : '\n\n';
    starts.push(text.length);
    text += lines.map((line, index) => (index > 0 && line.apart ? `\n${line.text}` : line.text)).join('\n');
  }
  return { text, pages: starts };
}

/** A paragraph that a page break interrupts. */
const goesOn = (text: string, next: string): boolean => /[\p{Ll},–-]$/u.test(text) && /^\p{Ll}/u.test(next);
