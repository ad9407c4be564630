import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { EducationEntry } from '../../../../schemas/profile.ts';
import type { EvidenceFinder } from './evidence.ts';
import { type DocumentDates, resolvePeriod } from './resolve-dates.ts';

/** Education entries whose line stands in the CV. */
export function completeEducation(
  answers: ProfileAnswer['education'],
  finder: EvidenceFinder,
  dates: DocumentDates,
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
    const { start, end } = resolvePeriod(answer.start, answer.end, place, dates);
    entries.push({
      id: `E${entries.length + 1}`,
      qualification: finder.confirmed(answer.qualification) ?? place.quote,
      field: finder.confirmed(answer.field),
      institution: finder.confirmed(answer.institution),
      start,
      end,
      evidence: [place],
    });
  }
  return entries;
}
