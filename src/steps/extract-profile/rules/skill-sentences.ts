import type { TextSpan } from '../../../documents/lines.ts';
import { sentences } from '../../../documents/sentences.ts';
import type { Section } from '../../../documents/structure/sections.ts';
import type { Cv } from './cv-rows.ts';

const known = new WeakMap<Section, TextSpan[]>();

/** The sentences and list items of a section below its heading, split once. */
export function sentencesOf(cv: Cv, section: Section): readonly TextSpan[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const found = sentences(cv.text, Math.max(section.start, section.headingEnd), section.end);
  known.set(section, found);
  return found;
}
