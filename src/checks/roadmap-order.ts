import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { skillHierarchy } from '../skills/known-skills.ts';

export default defineCheck({
  id: 'roadmap-order',
  meta: {
    description: 'Nothing is planned in a phase before the phase of what it builds on.',
    severity: 'error',
    scope: ['requirements', 'comparison', 'roadmap'],
  },
  needs: ['requirements', 'comparison', 'roadmap'],
  messages: {
    early: '{{skill}} is planned in phase {{phase}}; {{base}}, which it builds on, only in phase {{later}}.',
  },
  run({ requirements, comparison, roadmap }, report) {
    const open = new Set(
      comparison.assessments
        .filter(({ status }) => status !== 'met')
        .map(({ requirementId }) => requirementId),
    );
    const skills = new Map(
      requirements.flatMap(({ id, skill }) =>
        skill.id !== null && open.has(id) ? [[id, { id: skill.id, name: skill.name }] as const] : [],
      ),
    );
    const first = new Map<string, Start>();
    for (const [index, phase] of roadmap.phases.entries()) {
      for (const [position, item] of phase.items.entries()) {
        for (const requirementId of item.requirementIds) {
          const skill = skills.get(requirementId);
          if (skill === undefined || first.has(skill.id)) continue;
          const pointer = `/roadmap/phases/${index}/items/${position}/title`;
          first.set(skill.id, { index, number: phase.number, name: skill.name, pointer, title: item.title });
        }
      }
    }
    const { prerequisites } = skillHierarchy();
    for (const [id, start] of first) {
      for (const prerequisite of prerequisites(id)) {
        const base = first.get(prerequisite);
        if (base === undefined || base.index <= start.index) continue;
        report({
          messageId: 'early',
          data: { skill: start.name, phase: start.number, base: base.name, later: base.number },
          places: [reportPlace(start.pointer, start.title), reportPlace(base.pointer, base.title)],
          suggestion: `Plan ${base.name} in phase ${start.number} or before.`,
        });
      }
    }
  },
});

/** The first item for a skill. */
interface Start {
  /** Position of the phase in the plan. */
  readonly index: number;
  readonly number: number;
  readonly name: string;
  readonly pointer: string;
  readonly title: string;
}
