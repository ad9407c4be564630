/** Something asked for, with the stretch of the clause that words it (UTF-16 offsets, end exclusive). */
export interface AskedSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;

/** A name as readers see it: one line, no marks of Markdown, no punctuation around it. */
export const tidyName = (text: string): string =>
  text
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/[\s|]+/g, ' ')
    // A bracket that was cut in two.
    .replace(/\s*\([^()]*$/, (open) => (open.trim() === '(' ? '' : open.replace('(', '')))
    .replace(/^[\s,;:–—|/&-]+|[\s,;:.!–—|/&-]+$/gu, '')
    .trim();
