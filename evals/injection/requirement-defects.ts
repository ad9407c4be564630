import { type DefectOperator, edited, pick } from './defect.ts';

export const requirementDefects: readonly DefectOperator[] = [
  {
    check: 'requirement-duplicate',
    name: 'a requirement stands twice',
    plant: (report, seed) =>
      edited(report, ({ requirements }) => {
        const requirement = pick(requirements, seed);
        if (requirement === undefined) return false;
        requirements.push({ ...structuredClone(requirement), id: `R${requirements.length + 1000}` });
        return true;
      }),
  },
  {
    check: 'requirement-duplicate',
    name: 'a requirement is core and preferred at once',
    plant: (report, seed) =>
      edited(report, ({ requirements }) => {
        const requirement = pick(requirements, seed);
        if (requirement === undefined) return false;
        const importance = requirement.importance === 'core' ? 'preferred' : 'core';
        requirements.push({
          ...structuredClone(requirement),
          id: `R${requirements.length + 1000}`,
          importance,
        });
        return true;
      }),
  },
  {
    check: 'requirement-unassessed',
    name: 'an assessment is lost',
    plant: (report, seed) =>
      edited(report, ({ comparison: { assessments } }) => {
        if (assessments.length < 2) return false;
        assessments.splice(Math.abs(seed) % assessments.length, 1);
        return true;
      }),
  },
  {
    check: 'fit-contradiction',
    name: 'a count is one too high',
    plant: (report, seed) =>
      edited(report, ({ comparison: { coverage } }) => {
        const field = pick(['met', 'partlyMet', 'notShown', 'notMet'] as const, seed);
        if (field === undefined) return false;
        coverage.counts[field] += 1;
        return true;
      }),
  },
  {
    check: 'fit-contradiction',
    name: 'the coverage is another',
    plant: (report) =>
      edited(report, ({ comparison: { coverage } }) => {
        coverage.share = coverage.share > 0.5 ? coverage.share - 0.2 : coverage.share + 0.2;
        return true;
      }),
  },
];
