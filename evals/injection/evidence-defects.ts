import { evidencePlaces } from '../../src/checks/evidence-places.ts';
import { type DefectOperator, edited, pick } from './defect.ts';

export const evidenceDefects: readonly DefectOperator[] = [
  {
    check: 'quote-not-found',
    name: 'a quote goes on with words that no document has',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const found = pick([...evidencePlaces(copy)], seed);
        if (found === undefined) return false;
        found.place.quote += ' — and much more besides';
        return true;
      }),
  },
  {
    check: 'quote-not-found',
    name: 'a quote is moved to another place',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const found = pick([...evidencePlaces(copy)], seed);
        if (found === undefined) return false;
        found.place.start += 1;
        found.place.end += 1;
        return true;
      }),
  },
  {
    check: 'met-without-evidence',
    name: 'an assessment loses its quotes',
    plant: (report, seed) =>
      edited(report, ({ comparison }) => {
        const judged = comparison.assessments.filter(({ status }) => status !== 'not-shown');
        const assessment = pick(judged, seed);
        if (assessment === undefined) return false;
        assessment.evidence = [];
        return true;
      }),
  },
];
