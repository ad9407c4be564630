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
    for (const [index, sentence] of sentences.entries()) {
      const { text } = sentence;
      if (text.length > longestQuote || /@|https?:|www\./.test(text)) continue;
      const said = withoutTitles(text);
      const rest = restOf(cv.text, sentence, sentences[index + 1]);
      if (led.size < most && showsLeadership(`${said} ${rest}`.trim())) led.add(text);
      if (designed.size < most && showsArchitecture(said)) designed.add(text);
    }
  }
  return { leadership: [...led], architecture: [...designed] };
}

/** Ends in a number or a preposition: the line ran into the margin where nothing else tells. */
const isTorn =
  /\s(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|of|von|für|de|di|van|a|an|the|einer|eines|einem|un|une|una|uma|een)$/u;

/** A year ends a line like any other word. */
const endsInYear = /(?<!\d)(?:19|20)\d\d\s*$/u;

/** What goes on in the next line of a torn one; empty where the sentence is whole or the next is an item of its own. */
function restOf(whole: string, { text, end }: TextSpan, next: TextSpan | undefined): string {
  if (next === undefined || !isTorn.test(text) || endsInYear.test(text)) return '';
  return /^[ \t]*\n?[ \t]*$/u.test(whole.slice(end, next.start)) ? next.text : '';
}

/** The exhibition “Design Systems of the Coast” was not designed: names in quotation marks say nothing of the work. */
const withoutTitles = (text: string): string =>
  text.replace(/"[^"\n]{2,80}"|“[^”\n]{2,80}”|„[^“”\n]{2,80}[“”]|«[^»\n]{2,80}»/gu, (title) =>
    ' '.repeat(title.length),
  );
