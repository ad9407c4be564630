import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { sentences } from '../../../documents/sentences.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { architectureCues, leadershipCues, notOwnLead } from '../seniority-cues.ts';
import type { Cv } from './cv-rows.ts';
import { longestQuote } from './skill-mentions.ts';
import { stanceOf } from './stance.ts';

const sections: ReadonlySet<SectionKind> = new Set([
  'header',
  'summary',
  'experience',
  'internships',
  'projects',
  'volunteering',
  'awards',
  'other',
]);
const most = 8;

let cues: { leadership: RegExp; architecture: RegExp; notOwn: RegExp } | undefined;

/** Lines that show leading people and lines that show designing a whole, in the order of the CV. */
export function findSeniority(cv: Cv): Pick<ProfileAnswer, 'leadership' | 'architecture'> {
  const { leadership, architecture, notOwn } = compiled();
  const led: string[] = [];
  const designed: string[] = [];
  for (const section of cv.sections) {
    if (!sections.has(section.kind)) continue;
    for (const { text } of sentences(cv.text, Math.max(section.start, section.headingEnd), section.end)) {
      if (text.length > longestQuote || /@|https?:|www\./.test(text)) continue;
      if (led.length < most && !notOwn.test(text) && isShown(leadership, text)) led.push(text);
      if (designed.length < most && isShown(architecture, text)) designed.push(text);
    }
  }
  return { leadership: led, architecture: designed };
}

function isShown(cue: RegExp, text: string): boolean {
  const match = cue.exec(text);
  return match !== null && stanceOf(text, match.index, match.index + match[0].length) === 'has';
}

function compiled() {
  const pattern = (list: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${list.replace(/\n/g, '')})(?![\p{L}\p{N}])`, 'iu');
  cues ??= {
    leadership: pattern(leadershipCues),
    architecture: pattern(architectureCues),
    notOwn: pattern(notOwnLead),
  };
  return cues;
}
