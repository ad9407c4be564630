import type { Place } from '../../schemas/place.ts';
import type { ProfileSkill } from '../../schemas/profile.ts';
import type { RoadmapItem } from '../../schemas/roadmap.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { compareLevels } from '../skills/levels.ts';
import { inReadingOrder } from './reading-order.ts';
import { skillKey } from './skill-key.ts';

export default defineCheck({
  id: 'roadmap-redundant',
  meta: {
    description: 'No item teaches what the profile already shows.',
    severity: 'error',
    scope: ['profile', 'requirements', 'comparison', 'roadmap'],
  },
  needs: ['requirements', 'comparison', 'roadmap'],
  messages: {
    met: 'Item {{item}} “{{title}}” works on nothing that is open: {{skills}} {{verb}} met.',
    below: 'Item {{item}} “{{title}}” works at {{level}} level; the profile already shows {{skills}}.',
  },
  run({ requirements, comparison, roadmap, profile }, report) {
    const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
    const status = new Map(
      comparison.assessments.map((entry, index) => [
        entry.requirementId,
        {
          met: entry.status === 'met',
          place: reportPlace(`/comparison/assessments/${index}/status`, entry.status),
        },
      ]),
    );
    const shown = shownLevels(profile?.skills ?? []);
    for (const [phaseIndex, { items }] of roadmap.phases.entries()) {
      for (const [itemIndex, item] of items.entries()) {
        // An item that also works on something open is not redundant: one project can serve several skills.
        const reasons = item.requirementIds.map((id): Reason | null => {
          const requirement = byId.get(id);
          const assessed = status.get(id);
          if (requirement === undefined || assessed === undefined) return null;
          const { name } = requirement.skill;
          if (assessed.met) return { messageId: 'met', name, place: assessed.place };
          const skill =
            requirement.alternatives.length > 0 ? undefined : shown.get(skillKey(requirement.skill));
          if (skill === undefined || item.level === null) return null;
          if (compareLevels(item.level, skill.level) >= 0) return null;
          return { messageId: 'below', name: `${name} at ${skill.level} level`, place: skill.place };
        });
        if (!reasons.every((reason) => reason !== null)) continue;
        const below = reasons.some(({ messageId }) => messageId === 'below');
        const pointer = `/roadmap/phases/${phaseIndex}/items/${itemIndex}`;
        const skills = [...new Set(reasons.map(({ name }) => name))].join(', ');
        const data = { item: item.id, title: item.title, skills };
        const places = inReadingOrder([
          ...reasons.map(({ place }) => place),
          reportPlace(`${pointer}/title`, item.title),
        ]);
        if (below) {
          const suggestion = 'Plan it above the level that is there, or leave it out.';
          report({ messageId: 'below', data: { ...data, level: levelOf(item) }, places, suggestion });
        } else {
          const verb = reasons.length > 1 ? 'are' : 'is';
          const suggestion = 'Leave it out, or plan what is open.';
          report({ messageId: 'met', data: { ...data, verb }, places, suggestion });
        }
      }
    }
  },
});

interface Reason {
  readonly messageId: 'met' | 'below';
  readonly name: string;
  readonly place: Place;
}

const levelOf = ({ level }: RoadmapItem): string => level ?? 'no';

function shownLevels(skills: readonly ProfileSkill[]) {
  const levels = new Map<string, { level: NonNullable<ProfileSkill['level']>; place: Place }>();
  for (const [index, { id, name, level, kind }] of skills.entries()) {
    if (level === null || kind === 'transferable') continue;
    levels.set(skillKey({ id, name }), {
      level,
      place: reportPlace(`/profile/skills/${index}/level`, level),
    });
  }
  return levels;
}
