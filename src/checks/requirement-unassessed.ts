import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { nameRequirements } from './requirement-names.ts';

export default defineCheck({
  id: 'requirement-unassessed',
  meta: {
    description: 'Every requirement is assessed once, and nothing else is.',
    severity: 'error',
    scope: ['requirements', 'comparison'],
  },
  needs: ['requirements', 'comparison'],
  messages: {
    unassessed: '{{requirement}} is required and never assessed.',
    unknown: 'An assessment speaks of {{id}}, which is no requirement.',
    twice: '{{requirement}} is assessed {{times}} times.',
  },
  run({ requirements, comparison }, report) {
    const name = nameRequirements(requirements);
    const known = new Set(requirements.map(({ id }) => id));
    const assessed = new Map<string, number[]>();
    for (const [index, { requirementId }] of comparison.assessments.entries()) {
      const indexes = assessed.get(requirementId);
      if (indexes === undefined) assessed.set(requirementId, [index]);
      else indexes.push(index);
    }
    for (const [index, { id, statement }] of requirements.entries()) {
      if (assessed.has(id)) continue;
      report({
        messageId: 'unassessed',
        data: { requirement: name(id) },
        places: [reportPlace(`/requirements/${index}/statement`, statement)],
        suggestion: 'Assess it; where the CV says nothing about it, as not-shown.',
      });
    }
    for (const [id, indexes] of assessed) {
      const places = indexes.map((index) =>
        reportPlace(`/comparison/assessments/${index}/requirementId`, id),
      );
      if (!known.has(id)) {
        const suggestion = 'Use the ids of the requirements as given.';
        report({ messageId: 'unknown', data: { id }, places, suggestion });
      } else if (indexes.length > 1) {
        const data = { requirement: name(id), times: indexes.length };
        report({ messageId: 'twice', data, places, suggestion: 'Keep one assessment.' });
      }
    }
  },
});
