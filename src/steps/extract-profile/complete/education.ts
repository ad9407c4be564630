import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { PartialDate } from '../../../../schemas/partial-date.ts';
import type { EducationEntry } from '../../../../schemas/profile.ts';
import type { AsOf } from '../../../documents/structure/periods.ts';
import { courseState } from '../rules/course-state.ts';
import { degreeIn } from '../words/degree-words.ts';
import type { EvidenceFinder } from './evidence.ts';
import { type DocumentDates, type ResolvedPeriod, resolvePeriod } from './resolve-dates.ts';

/** Education entries whose line stands in the CV. */
export function completeEducation(
  answers: ProfileAnswer['education'],
  finder: EvidenceFinder,
  dates: DocumentDates,
  asOf: AsOf,
): EducationEntry[] {
  const entries: EducationEntry[] = [];
  const lastOf = new Map<string, number>();
  for (const [index, answer] of answers.entries()) {
    const quote = answer.quote.trim();
    const from = lastOf.get(quote) ?? 0;
    const place = finder.find(answer.quote, `/education/${index}/quote`, {
      kinds: ['education', 'training'],
      from,
    });
    if (place === null) continue;
    lastOf.set(quote, place.end);
    const period = resolvePeriod(answer.start, answer.end, place, dates);
    const qualification = finder.confirmed(answer.qualification) ?? place.quote;
    const told = partOn(place.quote + wrappedOnto(finder.document.text, place.end), qualification);
    const state = courseState(told);
    // Broken off or still ahead: neither is an education that somebody has.
    if (state === 'left' || state === 'planned' || isCourseAhead(qualification, period, asOf)) continue;
    const { start, end } = state === 'under-way' ? openPeriod(period, told, asOf) : period;
    entries.push({
      id: `E${entries.length + 1}`,
      qualification,
      field: finder.confirmed(answer.field),
      institution: finder.confirmed(answer.institution),
      start,
      end,
      evidence: [place],
    });
  }
  return entries;
}

/** The line behind one that was only wrapped there. */
const wrappedOnto = (text: string, end: number): string =>
  /^\n[ \t]*\p{Ll}[^\n]{0,120}/u.exec(text.slice(end, end + 160))?.[0] ?? '';

/** The sentence of a line that names the qualification: "BA, Hull, 2000. Took the bar exam, did not pass." */
function partOn(quote: string, qualification: string): string {
  const from = Math.max(0, quote.indexOf(qualification));
  const stop = /(?<=\d|\p{Ll}{3}|\))\.\s+(?=\p{Lu})/u.exec(quote.slice(from + qualification.length));
  return stop === null ? quote : quote.slice(0, from + qualification.length + stop.index);
}

const isAhead = (date: PartialDate, asOf: AsOf): boolean =>
  date.year > asOf.year || (date.year === asOf.year && (date.month ?? 0) > asOf.month);

/** A course of a day that has not come; of a degree the same is when it is expected. */
function isCourseAhead(qualification: string, { start, end }: ResolvedPeriod, asOf: AsOf): boolean {
  const first = start ?? end;
  return first !== null && first !== 'present' && isAhead(first, asOf) && degreeIn(qualification) === null;
}

/** "Enrolled 2025": what goes on has begun on its only date, where that is past. */
function openPeriod(
  { start, end }: ResolvedPeriod,
  told: string,
  asOf: AsOf,
): Pick<EducationEntry, 'start' | 'end'> {
  const isOwn = end !== null && end !== 'present' && told.includes(end.text) && !isAhead(end, asOf);
  const begun = isOwn ? end : null;
  return { start: start ?? begun, end: 'present' };
}
