import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { Position } from '../../../../schemas/profile.ts';
import { type AsOf, monthsBetween } from '../../../documents/structure/periods.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { withoutWorkload } from '../words/workload.ts';
import type { EvidenceFinder } from './evidence.ts';
import { type DocumentDates, resolvePeriod } from './resolve-dates.ts';

const listedUnder: Readonly<Record<Position['kind'], readonly SectionKind[]>> = {
  employment: ['experience', 'other'],
  freelance: ['experience', 'other', 'projects'],
  internship: ['internships', 'experience'],
  volunteering: ['volunteering', 'experience'],
  project: ['projects', 'experience'],
};

/** Positions whose line stands in the CV, with dates, months and evidence. */
export function completePositions(
  answers: ProfileAnswer['positions'],
  finder: EvidenceFinder,
  dates: DocumentDates,
  asOf: AsOf,
): Position[] {
  const positions: Position[] = [];
  const lastOf = new Map<string, number>();
  for (const [index, answer] of answers.entries()) {
    const quote = answer.quote.trim();
    // The same line may head several posts: each has its own.
    const from = lastOf.get(quote) ?? 0;
    const place = finder.find(answer.quote, `/positions/${index}/quote`, {
      kinds: listedUnder[answer.kind],
      from,
      line: true,
    });
    if (place === null) continue;
    lastOf.set(quote, place.end);
    const { start, end, place: dated } = resolvePeriod(answer.start, answer.end, place, dates);
    const outside =
      dated !== null &&
      (dated.start < place.start || dated.end > place.end) &&
      !/\n/.test(finder.document.text.slice(dated.start, dated.end));
    positions.push({
      id: `P${positions.length + 1}`,
      title: finder.confirmed(withoutWorkload(answer.title)) ?? place.quote,
      organisation: finder.confirmed(
        answer.organisation === null ? null : withoutWorkload(answer.organisation),
      ),
      location: finder.confirmed(answer.location),
      kind: answer.kind,
      start,
      end,
      months: start !== null && end !== null ? monthsBetween(start, end, asOf) : null,
      evidence:
        outside && dated !== null
          ? [place, finder.placeAt(dated.start, dated.end)].sort((a, b) => a.start - b.start)
          : [place],
    });
  }
  return positions;
}
