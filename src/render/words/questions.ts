import type { Priority } from '../../../schemas/comparison.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Importance } from '../../../schemas/vocabulary.ts';

export interface OpenQuestion {
  readonly requirementId: string;
  readonly name: string;
  readonly importance: Importance;
  readonly priority: Priority | null;
  readonly question: string;
}

const ranks: readonly (Priority | null)[] = ['high', 'medium', 'low', null];

/** What the documents leave open, as questions for a talk: core first, then by priority. */
export function openQuestions({ requirements, comparison }: Report): OpenQuestion[] {
  const asked = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const rank = ({ importance, priority }: OpenQuestion): number =>
    (importance === 'core' ? 0 : ranks.length) + ranks.indexOf(priority);
  return comparison.assessments
    .flatMap(({ requirementId, priority, question }) => {
      const requirement = asked.get(requirementId);
      if (question === null || !requirement) return [];
      const { skill, importance } = requirement;
      return [{ requirementId, name: skill.name, importance, priority, question }];
    })
    .sort((one, other) => rank(one) - rank(other));
}
