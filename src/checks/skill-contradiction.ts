import { defineCheck } from '../core/define-check.ts';
import { skillHierarchy } from '../skills/known-skills.ts';
import { inReadingOrder } from './reading-order.ts';
import {
  assessmentStatements,
  profileStatements,
  proseStatements,
  type SkillStatement,
} from './skill-statements.ts';

export default defineCheck({
  id: 'skill-contradiction',
  meta: {
    description: 'Nothing is possessed and missing at once, no part possessed while the whole is denied.',
    severity: 'error',
    scope: ['profile', 'requirements', 'comparison', 'prose'],
  },
  needs: [],
  messages: {
    same: '{{skill}} is said to be there and said to be missing.',
    part: '{{part}} is said to be there, while {{skill}}, which takes it in, is said to be missing.',
    notShown: '{{skill}} is said to be there, while the comparison finds that the CV does not show it.',
  },
  run({ profile, requirements = [], comparison, claims = [] }, report) {
    const statements = [
      ...(profile === undefined ? [] : profileStatements(profile)),
      ...(comparison === undefined ? [] : assessmentStatements(comparison, requirements)),
      ...proseStatements(claims),
    ];
    const positives = indexPositives(statements);
    const shown = new Set(statements.filter(isShownByProfile).map(({ key }) => key));
    for (const [key, denials] of groupDenials(statements)) {
      const affirming = positives.get(key);
      if (affirming === undefined) continue;
      const conflict = conflictOf(key, denials, affirming, shown);
      if (conflict === null) continue;
      const { denying, affirmed } = conflict;
      const skill = denying[0]?.name ?? key;
      const part = affirmed.find((statement) => statement.key !== key);
      const same = affirmed.some((statement) => statement.key === key);
      const places = inReadingOrder([...denying, ...affirmed].map(({ place }) => place));
      if (denying.every(({ says }) => says === 'not-shown')) {
        const suggestion = 'Say only what a quote of the CV bears out.';
        report({ messageId: 'notShown', data: { skill }, places, suggestion });
      } else if (same || part === undefined) {
        const suggestion = 'Keep the statement that the CV bears out and take the other back.';
        report({ messageId: 'same', data: { skill }, places, suggestion });
      } else {
        const suggestion = `Name what exactly is missing; ${part.name} is not.`;
        report({ messageId: 'part', data: { skill, part: part.name }, places, suggestion });
      }
    }
  },
});

/** Statements that a skill is there, under the skill and under all that possession of it shows. */
function indexPositives(statements: readonly SkillStatement[]): Map<string, SkillStatement[]> {
  const index = new Map<string, SkillStatement[]>();
  for (const statement of statements) {
    if (statement.says !== 'has') continue;
    for (const key of [statement.key, ...skillHierarchy().implied(statement.key)]) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [statement]);
      else known.push(statement);
    }
  }
  return index;
}

interface Denials {
  readonly prose: SkillStatement[];
  readonly profile: SkillStatement[];
  readonly assessment: SkillStatement[];
  readonly notShown: SkillStatement[];
}

function groupDenials(statements: readonly SkillStatement[]): Map<string, Denials> {
  const groups = new Map<string, Denials>();
  for (const statement of statements) {
    if (statement.says === 'has') continue;
    let group = groups.get(statement.key);
    if (group === undefined) {
      group = { prose: [], profile: [], assessment: [], notShown: [] };
      groups.set(statement.key, group);
    }
    group[statement.says === 'not-shown' ? 'notShown' : statement.source].push(statement);
  }
  return groups;
}

interface Conflict {
  readonly denying: readonly SkillStatement[];
  readonly affirmed: readonly SkillStatement[];
}

const isShownByProfile = ({ says, source }: SkillStatement): boolean =>
  says === 'has' && source === 'profile';

function conflictOf(
  key: string,
  denials: Denials,
  affirming: readonly SkillStatement[],
  shown: ReadonlySet<string>,
): Conflict | null {
  const denying = new Set<SkillStatement>();
  const affirmed: SkillStatement[] = [];
  const least = (group: readonly SkillStatement[]) =>
    Math.min(...group.map(({ demand }) => demand), Number.POSITIVE_INFINITY);
  const leastDenied = least(denials.assessment);
  const leastNotShown = least(denials.notShown);
  for (const statement of affirming) {
    const against = [...groupsAgainst(statement)];
    if (against.length === 0) continue;
    affirmed.push(statement);
    for (const group of against) for (const denial of group) denying.add(denial);
  }
  return denying.size === 0 ? null : { denying: [...denying], affirmed };

  function* groupsAgainst(statement: SkillStatement): Generator<readonly SkillStatement[]> {
    const { source, demand, current } = statement;
    const same = statement.key === key;
    if (denials.prose.length > 0) yield denials.prose;
    // A CV that denies the whole and shows a part is told as it is; the prose did not make that conflict.
    const isOwn = same || (source === 'prose' && !shown.has(statement.key));
    if (!isOwn) return;
    if (source === 'profile' && current) {
      const misread = denials.profile.filter((denial) => restOnOnePlace(statement, denial));
      if (misread.length > 0) yield misread;
    }
    // A CV that shows and denies one skill in two places is told as it is; the report did not make that conflict.
    if (source !== 'profile' && denials.profile.length > 0 && !shown.has(key)) yield denials.profile;
    // Not met at a higher level, or met at a lower one, is no conflict.
    const asksNoMore = (denied: number): boolean =>
      source === 'prose' ? denied === 0 : source === 'assessment' && denied <= demand;
    if (asksNoMore(leastDenied)) yield denials.assessment;
    if (!same) return;
    if (source === 'prose' ? denials.notShown.length > 0 : asksNoMore(leastNotShown)) yield denials.notShown;
  }
}

/** One line of the CV cannot both show and deny a skill: it was misread. */
const restOnOnePlace = (a: SkillStatement, b: SkillStatement): boolean =>
  a.evidence.some((one) =>
    b.evidence.some(
      (other) => one.document === other.document && one.start < other.end && other.start < one.end,
    ),
  );
