import { sentences } from '../../../documents/sentences.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import type { Section } from '../../../documents/structure/sections.ts';
import { titleWords } from '../../../documents/structure/title-words.ts';
import { kindIn } from '../words/employment-words.ts';
import type { Cv } from './cv-rows.ts';
import { dateTexts, type FoundPosition } from './positions.ts';

/** "worked as a ward nurse at St Anna", in several languages. */
const told =
  /(?<!\p{L})(?:work(?:ed|ing|s)?|employed|serv(?:ed|ing)|am|was|been|job|arbeite(?:te)?|tätig|beschäftigt|angestellt|war|bin|travaill\p{L}+|employée?|trabaj\p{L}+|trabalh\p{L}+|lavor\p{L}+|gewerkt|werk|pracowa\p{L}+|bekerja)\s+(?:(?:ich|since then|zuletzt|full[- ]time|part[- ]time|working|employed|active|engaged)\s+)*(?:as|als|comme|en tant que|como|come|jako|sebagai)?\s*(?:an?|the|eine?[nrm]?|une?|un[oa]?|uma?)?\s*([\p{L}][\p{L}\p{M}\s/&'’-]{2,60}?)\s+(?:at|for|with|in|of|bei(?:m| der)?|am|im|chez|à|au|dans|en|de|na|no|presso|bij|w|di|pada)\s+(?:(?:the|der|dem|die|la|le|el|il|einem|einer|a|an)\s+)?((?:\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*|of|de|der|des|the|and|und|für)(?:\s+(?:\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*|(?:of|de|der|des|the|and|und|für|&)(?![\p{L}])))*)/u;

/** Positions told in sentences instead of listed: one for each sentence with a job title and a period. */
export function prosePositions(cv: Cv, section: Section): FoundPosition[] {
  const found: FoundPosition[] = [];
  for (const sentence of sentences(cv.text, section.start, section.end)) {
    if (sentence.text.length > 300) continue;
    // The pattern tells names by their capitals, and a sentence opens with one.
    const match = told.exec(sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1));
    const range = findDateRanges(sentence.text).find(({ kind }) => kind !== 'point' && kind !== 'until');
    const title = match?.[1]?.trim();
    if (match === null || title === undefined || range === undefined || titleWords(title).length === 0)
      continue;
    const organisation = (match[2] ?? '')
      .replace(/(?:\s+(?:of|de|der|des|the|and|und|für|&))+$/u, '')
      .replace(/\.$/, '');
    const at =
      sentence.start + match.index + match[0].indexOf(organisation, match[0].indexOf(title) + title.length);
    const isDate = findDateRanges(organisation).length > 0;
    found.push({
      answer: {
        title,
        organisation: isDate || organisation === '' ? null : organisation,
        location: null,
        kind: kindIn(sentence.text) ?? (section.kind === 'volunteering' ? 'volunteering' : 'employment'),
        ...dateTexts(range),
        quote: sentence.text,
      },
      head: { start: sentence.start, end: sentence.end },
      organisation:
        isDate || organisation === ''
          ? null
          : { start: at, end: at + organisation.length, text: organisation, row: -1 },
    });
  }
  return found;
}
