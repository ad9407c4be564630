import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { skillHierarchy } from '../skills/known-skills.ts';
import { skillKey } from './skill-key.ts';
import { proseStatements } from './skill-statements.ts';

export default defineCheck({
  id: 'lack-not-stated',
  meta: {
    description: 'What the CV does not show is never told as a lack.',
    severity: 'error',
    scope: ['profile', 'comparison', 'prose'],
  },
  needs: ['profile', 'comparison', 'requirements', 'claims'],
  messages: { lack: 'The text says that {{skill}} is missing; the CV is silent on it.' },
  run({ profile, requirements, comparison, claims }, report) {
    const stated = new Set(profile.lacks.map(skillKey));
    const shown = new Set(profile.skills.map(skillKey));
    const silent = new Map<string, number>();
    const skillOf = new Map(requirements.map(({ id, skill }) => [id, skill]));
    for (const [index, { requirementId, status }] of comparison.assessments.entries()) {
      const skill = skillOf.get(requirementId);
      if (skill && status === 'not-shown') silent.set(skillKey(skill), index);
    }
    for (const { key, name, says, place } of proseStatements(claims)) {
      // A lack of what the profile shows is a matter of skill-contradiction.
      if (says !== 'lacks' || shown.has(key) || isStated(key, stated)) continue;
      const index = silent.get(key);
      const assessed =
        index === undefined ? [] : [reportPlace(`/comparison/assessments/${index}/status`, 'not-shown')];
      report({
        messageId: 'lack',
        data: { skill: name },
        places: [...assessed, place],
        suggestion: `Say that the CV does not show ${name}, and ask.`,
      });
    }
  },
});

/** The CV itself says that the skill, or a whole it belongs to, is missing. */
const isStated = (key: string, stated: ReadonlySet<string>): boolean =>
  stated.has(key) || [...skillHierarchy().ancestors(key)].some((whole) => stated.has(whole));
