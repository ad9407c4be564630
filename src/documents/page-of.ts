import type { SourceDocument } from '../../schemas/document.ts';

/** The page (from 1) on which an offset of the document's text lies; undefined in formats without pages. */
export function pageOf(document: Pick<SourceDocument, 'pages'>, offset: number): number | undefined {
  const { pages } = document;
  if (pages.length === 0) return undefined;
  let low = 0;
  let high = pages.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
