import type { Report } from '../../../schemas/report.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../../schemas/vocabulary.ts';

export interface AskedLevel {
  readonly name: string;
  readonly asked: ProficiencyLevel;
  /** `null`: not shown; `not-stated`: shown, but how well is not. */
  readonly shown: ProficiencyLevel | 'not-stated' | null;
}

/** The skills asked for at a level, with the level the CV shows. A close relative's level is not theirs. */
export function askedLevels({ requirements, comparison, profile }: Report): AskedLevel[] {
  const statuses = new Map(
    comparison.assessments.map(({ requirementId, status }) => [requirementId, status]),
  );
  return requirements.flatMap(({ id, skill, alternatives, level }) => {
    if (level === null) return [];
    const status = statuses.get(id);
    const shown = status === 'met' || status === 'partly-met';
    const ids = [skill, ...alternatives].map((one) => one.id);
    const levels = profile.skills
      .filter((one) => one.id !== null && one.kind !== 'transferable' && ids.includes(one.id))
      .map((one) => one.level);
    return [{ name: skill.name, asked: level, shown: shown ? (highest(levels) ?? 'not-stated') : null }];
  });
}

const highest = (levels: readonly (ProficiencyLevel | null)[]): ProficiencyLevel | undefined =>
  proficiencyLevels.findLast((level) => levels.includes(level));
