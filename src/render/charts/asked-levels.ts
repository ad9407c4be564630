import type { AssessmentStatus } from '../../../schemas/comparison.ts';
import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Report } from '../../../schemas/report.ts';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { levelOrder } from '../words/levels.ts';

/**
 * What the CV shows of a skill: a level; `not-stated`: the skill itself, but not how well; `in-part`: a part or
 * a relative of it, whose level is not its own; `not-shown`.
 */
export type ShownLevel = ProficiencyLevel | 'not-stated' | 'in-part' | 'not-shown';

export interface AskedLevel {
  readonly name: string;
  readonly asked: ProficiencyLevel;
  readonly shown: ShownLevel;
}

/** The skills asked for at a level, with what the CV shows of each; those it shows first. */
export function askedLevels({ requirements, comparison, profile }: Report): AskedLevel[] {
  const statuses = new Map(
    comparison.assessments.map(({ requirementId, status }) => [requirementId, status]),
  );
  const rows = requirements.flatMap(({ id, skill, alternatives, level }): AskedLevel[] => {
    if (level === null) return [];
    const ids = [skill, ...alternatives].map((one) => one.id);
    const own = profile.skills.filter(
      (one) => one.id !== null && one.kind !== 'transferable' && ids.includes(one.id),
    );
    return [{ name: skill.name, asked: level, shown: shownLevel(statuses.get(id), own) }];
  });
  return rows.sort((one, other) => rank(one) - rank(other));
}

const rank = ({ shown }: AskedLevel): number => ['in-part', 'not-shown'].indexOf(shown);

function shownLevel(status: AssessmentStatus | undefined, own: readonly ProfileSkill[]): ShownLevel {
  if (status !== 'met' && status !== 'partly-met') return 'not-shown';
  if (status === 'partly-met' && own.length === 0) return 'in-part';
  return levelOrder.findLast((level) => own.some((skill) => skill.level === level)) ?? 'not-stated';
}
