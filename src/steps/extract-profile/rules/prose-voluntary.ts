import { sentences } from '../../../documents/sentences.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import type { Cv } from './cv-rows.ts';
import { dateTexts, type FoundPosition } from './positions.ts';

const places: ReadonlySet<SectionKind> = new Set([
  'experience',
  'internships',
  'other',
  'interests',
  'summary',
]);
const longest = 300;

/** "From 2020 to 2023 honorary treasurer of the choir Nordwind": unpaid by its own word. */
const post =
  /(?<!\p{L})((?:honorary|volunteer|voluntary|unpaid|ehrenamtliche[rnm]?|bénévole|voluntari[oa]|vrijwillige?|honorowy|honorowa)\s+(?:[\p{L}-]+\s+){0,3}?[\p{L}-]+)\s+(?:of|at|for|with|in|bei(?:m)?|im|der|des|du|de|à|chez|del|della|do|da|van|bij|w|di)\s+(?:(?:the|our|my|a|an|der|dem|la|le|el|il)\s+)?(?:(?:\p{Ll}[\p{L}’'-]*\s+){0,4}?(\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*(?:\s+(?:(?:of|and|der|für|und|de|du|des|del|e|&)\s+)?\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*)*))?/u;

/** Voluntary posts that a line tells in passing, with its period, among paid work or time away from it. */
export function voluntaryInPassing(cv: Cv): FoundPosition[] {
  return cv.sections.flatMap((section) =>
    places.has(section.kind)
      ? sentences(cv.text, section.start, section.end).flatMap(({ start, end, text }) =>
          told(text, start, end),
        )
      : [],
  );
}

function told(text: string, start: number, end: number): FoundPosition[] {
  if (text.length > longest || !/\d{2}/.test(text)) return [];
  // A sentence opens with a capital, which says nothing of its first word.
  const match = post.exec(text.charAt(0).toLowerCase() + text.slice(1));
  const title = match === null ? '' : text.slice(match.index, match.index + (match[1]?.length ?? 0));
  if (match === null || !hasTitleWord(title)) return [];
  const range = findDateRanges(text).find(({ kind }) => kind === 'range' || kind === 'since');
  if (range === undefined) return [];
  const name = (match[2] ?? '').replace(/[.,]$/, '');
  const organisation = name === '' || findDateRanges(name).length > 0 ? null : name;
  const at = start + match.index + match[0].lastIndexOf(name);
  return [
    {
      answer: {
        title,
        organisation,
        location: null,
        kind: 'volunteering',
        ...dateTexts(range),
        quote: text,
      },
      head: { start, end },
      organisation:
        organisation === null
          ? null
          : { start: at, end: at + organisation.length, text: organisation, row: -1 },
    },
  ];
}
