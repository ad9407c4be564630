import type { Roadmap } from '../../schemas/roadmap.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { nameRequirements } from './requirement-names.ts';

export default defineCheck({
  id: 'roadmap-coverage',
  meta: {
    description: 'Every open requirement is in a phase or named as left for afterwards, with its reason.',
    severity: 'error',
    scope: ['requirements', 'comparison', 'roadmap'],
  },
  needs: ['requirements', 'comparison', 'roadmap'],
  messages: {
    uncovered:
      '{{requirement}} is open ({{status}}); no phase works on it and it is not left for afterwards.',
    unserved: 'Phase {{number}} says it works on {{requirement}}; none of its items does.',
    unknown: 'The plan speaks of {{id}}, which is no requirement.',
  },
  run({ requirements, comparison, roadmap }, report) {
    const name = nameRequirements(requirements);
    const planned = plannedIds(roadmap);
    const statements = new Map(
      requirements.map(({ id, statement }, index) => [
        id,
        reportPlace(`/requirements/${index}/statement`, statement),
      ]),
    );
    for (const [index, { requirementId, status }] of comparison.assessments.entries()) {
      const statement = statements.get(requirementId);
      if (statement === undefined || status === 'met' || planned.has(requirementId)) continue;
      report({
        messageId: 'uncovered',
        data: { requirement: name(requirementId), status },
        places: [statement, reportPlace(`/comparison/assessments/${index}/status`, status)],
        suggestion: 'Add an item for it, or list it under "afterwards" and say why.',
      });
    }
    for (const [index, { number, requirementIds, items }] of roadmap.phases.entries()) {
      const served = new Set(items.flatMap((item) => item.requirementIds));
      for (const [position, id] of requirementIds.entries()) {
        if (served.has(id)) continue;
        report({
          messageId: 'unserved',
          data: { number, requirement: name(id) },
          places: [reportPlace(`/roadmap/phases/${index}/requirementIds/${position}`, id)],
          suggestion: 'Add an item that works on it, or take it off the phase.',
        });
      }
    }
    for (const [id, pointer] of planned) {
      if (statements.has(id)) continue;
      const suggestion = 'Use the ids of the requirements as given.';
      report({ messageId: 'unknown', data: { id }, places: [reportPlace(pointer, id)], suggestion });
    }
  },
});

/** The requirements a plan names, each with the pointer of the first place that does. */
function plannedIds(roadmap: Roadmap): Map<string, string> {
  const pointers = new Map<string, string>();
  for (const [id, pointer] of plannedPointers(roadmap)) {
    if (!pointers.has(id)) pointers.set(id, pointer);
  }
  return pointers;
}

function* plannedPointers({ phases, afterwards }: Roadmap): Generator<[id: string, pointer: string]> {
  for (const [index, phase] of phases.entries()) {
    const pointer = `/roadmap/phases/${index}`;
    for (const [at, id] of phase.requirementIds.entries()) yield [id, `${pointer}/requirementIds/${at}`];
    for (const [number, item] of phase.items.entries()) {
      for (const [at, id] of item.requirementIds.entries()) {
        yield [id, `${pointer}/items/${number}/requirementIds/${at}`];
      }
    }
  }
  for (const [index, { requirementId }] of afterwards.entries()) {
    yield [requirementId, `/roadmap/afterwards/${index}/requirementId`];
  }
}
