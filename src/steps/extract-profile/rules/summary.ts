import { sentences } from '../../../documents/sentences.ts';
import type { Cv } from './cv-rows.ts';
import { longestQuote } from './skill-mentions.ts';

/** The first sentence of the CV's own summary; without a section for it, the first sentence of its top. */
export function findSummary(cv: Cv): string | null {
  for (const kind of ['summary', 'header'] as const) {
    for (const section of cv.sections.filter((each) => each.kind === kind)) {
      const found = sentences(cv.text, Math.max(section.start, section.headingEnd), section.end).find(
        ({ text }) => isStatement(text, kind === 'header'),
      );
      if (found !== undefined) return found.text;
    }
  }
  return null;
}

const isStatement = (text: string, strict: boolean): boolean =>
  text.length <= longestQuote &&
  text.split(/\s+/).length >= (strict ? 8 : 4) &&
  !/@|https?:|www\./.test(text) &&
  /\p{Ll}/u.test(text) &&
  !(strict && /\d{5}|(?:\+?\d[\d ()-]{7,})/.test(text));
