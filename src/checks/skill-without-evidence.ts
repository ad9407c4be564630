import { defineCheck } from '../core/define-check.ts';
import { skillHierarchy } from '../skills/known-skills.ts';
import { skillKey } from './skill-key.ts';
import { profileStatements, proseStatements } from './skill-statements.ts';

export default defineCheck({
  id: 'skill-without-evidence',
  meta: {
    description: 'A skill that the text says is there is in the profile, with its quote.',
    severity: 'error',
    scope: ['profile', 'comparison', 'prose'],
  },
  needs: ['profile', 'requirements', 'comparison', 'claims'],
  messages: { unfounded: 'The text says that {{skill}} is there; no quote of the CV bears it out.' },
  run({ profile, requirements, comparison, claims }, report) {
    const shown = new Set<string>();
    for (const { key, says } of profileStatements(profile)) {
      if (says !== 'has') continue;
      for (const one of [key, ...skillHierarchy().implied(key)]) shown.add(one);
    }
    const skillsOf = new Map(
      requirements.map(({ id, skill, alternatives }) => [id, [skill, ...alternatives]]),
    );
    const assessed = new Set(
      comparison.assessments.flatMap(({ requirementId }) =>
        (skillsOf.get(requirementId) ?? []).map(skillKey),
      ),
    );
    for (const { key, name, says, place } of proseStatements(claims)) {
      // What is required is compared, and skill-contradiction holds the text to the comparison.
      if (says !== 'has' || shown.has(key) || assessed.has(key)) continue;
      report({
        messageId: 'unfounded',
        data: { skill: name },
        places: [place],
        suggestion: 'Leave the skill out, or add it to the profile with its quote.',
      });
    }
  },
});
