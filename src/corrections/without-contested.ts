import type { SourceDocument } from '../../schemas/document.ts';
import type { Change } from './corrected.ts';

/**
 * The CV with blanks where something is contested and left out, for what reads its text word by word. Offsets are
 * those of the CV; a quote must be taken from the CV itself.
 */
export function withoutContested(cv: SourceDocument, changes: readonly Change[]): SourceDocument {
  const stretches = changes.flatMap(({ void: gone }) => gone).toSorted((a, b) => a.start - b.start);
  if (stretches.length === 0) return cv;
  let text = '';
  for (const { start, end } of stretches) {
    if (end <= text.length) continue;
    const from = Math.max(start, text.length);
    text += cv.text.slice(text.length, from);
    text += cv.text.slice(from, end).replace(/[^\n]/g, ' ');
  }
  return { ...cv, text: text + cv.text.slice(text.length) };
}
