import { headingOf } from '../../../documents/structure/headings.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';

const unshown: ReadonlySet<SectionKind> = new Set(['interests', 'references', 'objective']);

/** The label of a row: its first cell, or what stands before its colon. */
const label = /^[\s|•*_-]*([^\t|:：]{3,40}?)[*_\s]*[\t|:：]/u;

/** Whether a row inside another section is labelled as pastimes, referees or wishes: "Hobbies: chess, Go". */
export function isUnshownRow(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const said = label.exec(text.slice(start, start + 60))?.[1];
  const kind = said === undefined ? undefined : headingOf(said)?.kind;
  return kind !== undefined && unshown.has(kind);
}
