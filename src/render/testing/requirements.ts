import type { Assessment, AssessmentStatus } from '../../../schemas/comparison.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import type { Importance, ProficiencyLevel } from '../../../schemas/vocabulary.ts';

export interface AskedCase {
  readonly name?: string;
  readonly importance?: Importance;
  readonly status: AssessmentStatus;
  readonly level?: ProficiencyLevel | null;
}

/** Requirements and their assessments, R1 to Rn; coverage without figures of its own. */
export function asked(cases: readonly AskedCase[]): Pick<Report, 'requirements' | 'comparison'> {
  const requirements = cases.map(
    ({ name, importance = 'core', level = null }, index): Requirement => ({
      id: `R${index + 1}`,
      kind: 'skill',
      skill: { id: `skill-${index + 1}`, name: name ?? `Skill ${index + 1}` },
      alternatives: [],
      statement: name ?? `Skill ${index + 1}`,
      importance,
      level,
      years: null,
      source: { kind: 'catalogue', name: 'Source', url: null, date: null, place: null },
    }),
  );
  const assessments = cases.map(
    ({ status }, index): Assessment => ({
      requirementId: `R${index + 1}`,
      status,
      evidence: [],
      rationale: 'Said so.',
      priority: status === 'met' ? null : 'high',
      question: status === 'met' ? null : `What about number ${index + 1}?`,
    }),
  );
  const counts = { met: 0, partlyMet: 0, notShown: 0, notMet: 0, total: Math.max(1, cases.length) };
  const coverage = {
    share: 0,
    core: 0.5,
    preferred: null,
    counts,
    formula: 'f',
    band: 'b',
    bands: [],
    reason: 'r',
  };
  return { requirements, comparison: { assessments, coverage } };
}
