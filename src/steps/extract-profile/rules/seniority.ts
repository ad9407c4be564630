import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { TextSpan } from '../../../documents/lines.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import type { Cv } from './cv-rows.ts';
import { showsArchitecture } from './seniority-architecture.ts';
import { isLeadTitle, showsLeadership } from './seniority-leadership.ts';
import { longestQuote } from './skill-mentions.ts';
import { sentencesOf } from './skill-sentences.ts';

const sections: ReadonlySet<SectionKind> = new Set([
  'header',
  'summary',
  'experience',
  'internships',
  'projects',
  'volunteering',
  'awards',
  'skills',
  'other',
]);
const most = 8;

/** Lines that show leading people and lines that show designing a whole, in the order of the CV. */
export function findSeniority(
  cv: Cv,
  positions: ProfileAnswer['positions'],
): Pick<ProfileAnswer, 'leadership' | 'architecture'> {
  const led = new Set<string>();
  const designed = new Set<string>();
  for (const { title, quote } of positions) if (isLeadTitle(title)) led.add(quote);
  for (const section of cv.sections) {
    if (!sections.has(section.kind)) continue;
    const sentences = sentencesOf(cv, section);
    for (const [index, { text }] of sentences.entries()) {
      if (text.length > longestQuote || /@|https?:|www\./.test(text)) continue;
      if (led.size < most && showsLeadership(`${text} ${restOf(text, sentences[index + 1])}`.trim()))
        led.add(text);
      if (designed.size < most && showsArchitecture(text)) designed.add(text);
    }
  }
  return { leadership: [...led], architecture: [...designed] };
}

/** Ends in a number or a preposition: the line ran into the margin where nothing else tells. */
const isTorn =
  /\s(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|of|von|für|de|di|van|a|an|the|einer|eines|einem|un|une|una|uma|een)$/u;

/** What goes on in the next line of a torn one; empty where the sentence is whole. */
const restOf = (text: string, next: TextSpan | undefined): string =>
  next !== undefined && isTorn.test(text) ? next.text : '';
