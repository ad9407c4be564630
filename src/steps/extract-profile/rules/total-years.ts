import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { sentences } from '../../../documents/sentences.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { profileTools } from '../profile-tools.ts';
import type { Cv } from './cv-rows.ts';
import { longestQuote } from './skill-mentions.ts';
import { statesTotalYears, yearsOf } from './years.ts';

const sections: ReadonlySet<SectionKind> = new Set([
  'header',
  'summary',
  'objective',
  'experience',
  'skills',
  'other',
]);
const products: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'platform']);

/** Years with one product, whether the catalogue knows it or not. */
const ofOneTool = /(?:experience|exp\.?)\s+(?:working\s+)?(?:on|with|using)\s+\p{Lu}/u;

/** Statements of years of experience as a whole: those given to one tool or language are left out. */
export function findTotalYears(cv: Cv): ProfileAnswer['totalYears'] {
  const found: string[] = [];
  for (const section of cv.sections) {
    if (!sections.has(section.kind)) continue;
    for (const { text } of sentences(cv.text, Math.max(section.start, section.headingEnd), section.end)) {
      if (
        text.length <= longestQuote &&
        /\d|\p{L}{3}/u.test(text) &&
        statesTotalYears(text) &&
        !ofOneTool.test(text) &&
        !isOfProduct(text)
      )
        found.push(text);
    }
  }
  return found;
}

function isOfProduct(text: string): boolean {
  const { matcher, catalog } = profileTools();
  return matcher
    .find(text)
    .some(
      ({ skillId, start, end }) =>
        products.has(catalog.skill(skillId)?.kind ?? '') && yearsOf(text, start, end) !== null,
    );
}
