import type { ProfileSkill, StatedLack } from '../../schemas/profile.ts';
import { byReadingOrder, isSelfReported } from '../core/self-reported.ts';
import { fold } from '../documents/structure/fold.ts';
import type { AsOf } from '../documents/structure/periods.ts';
import { inferredSkills } from '../steps/extract-profile/complete/inferred-skills.ts';
import { type PositionSpan, spansOf } from '../steps/extract-profile/complete/position-spans.ts';
import type { Change, Stretch } from './corrected.ts';
import { denies } from './denies.ts';
import { matchContested, type Named } from './match-contested.ts';
import { addedSkill, correctedSkill, hasPeriod } from './skill-entries.ts';
import { namesIn, skillIdOf, skillNameOf } from './skill-names.ts';
import { keyOfPlace, shownBy, withOwnPeriod, withUse } from './skill-use.ts';
import { addedOf, type Contested, contestedOf, type Statement } from './statement.ts';
import { isWithin, type Skills, withoutRemoved } from './without-removed.ts';

interface Context {
  /** Of the CV's positions as they now stand. */
  readonly spans: readonly PositionSpan[];
  /** Stretches of the CV that no longer count. */
  readonly removed: readonly Stretch[];
  /** Those and the ones whose dates are corrected. */
  readonly changed: readonly Stretch[];
  /** Text of the CV. */
  readonly text: string;
  readonly asOf: AsOf;
  readonly file: string;
}

export interface CorrectedSkills {
  readonly skills: ProfileSkill[];
  readonly lacks: StatedLack[];
  readonly changes: readonly Change[];
}

/** Skills as contested and added to; what they imply, and how long they were used, follows anew. */
export function correctSkills(
  read: Skills,
  statements: readonly Statement[],
  context: Context,
): CorrectedSkills {
  const { removed, asOf, file } = context;
  const standing = withoutRemoved(read, removed);
  const explicit = new Map(
    standing.skills.filter(({ kind }) => kind === 'explicit').map((skill) => [keyOfSkill(skill), skill]),
  );
  const lacks = new Map(standing.lacks.map((lack) => [keyOfSkill(lack), lack]));
  const changes: Change[] = [];
  const periods: PositionSpan[] = [];
  const untold = new Set<string | null>();
  const dated = new Set<string>();
  const unlevelled = new Set<string>();

  for (const statement of contestedOf(statements, 'skill')) {
    const about = contestedSkill(statement, read, file);
    const key = keyOfSkill(about);
    const skill = read.skills.find((one) => keyOfSkill(one) === key);
    const lack = read.lacks.find((one) => keyOfSkill(one) === key);
    const contests = [...(skill?.evidence ?? []), ...(lack?.evidence ?? [])];
    const shared = { action: 'contested', kind: 'skill', name: about.name, contests } as const;
    const evidence = [statement.place];
    const before = explicit.get(key);
    explicit.delete(key);
    lacks.delete(key);
    const voided = namesIn(context.text, about.id, about.name);
    if (statement.entry.instead !== undefined) {
      explicit.set(key, correctedSkill(about, before, statement, file, periods));
      if (hasPeriod(statement.entry.instead)) dated.add(key);
      if (statement.entry.instead.level === null) unlevelled.add(key);
      changes.push({ ...shared, evidence, result: 'corrected', void: [] });
    } else if (denies(statement.place.quote, about.id, about.name)) {
      const { id, name } = about;
      lacks.set(key, { id, name, stance: 'denied', evidence });
      changes.push({ ...shared, evidence, result: 'denied', void: voided });
    } else {
      // A denial that is contested leaves room for what else the CV shows.
      if (skill !== undefined) untold.add(about.id);
      changes.push({ ...shared, evidence, result: 'left-out', void: skill === undefined ? [] : voided });
    }
  }

  for (const statement of addedOf(statements, 'skill')) {
    const id = skillIdOf(statement.name);
    const name = skillNameOf(id, statement.name);
    const key = keyOfSkill({ id, name });
    explicit.set(key, addedSkill({ id, name }, explicit.get(key), statement, file, periods));
    if (lacks.get(key)?.stance === 'learning') lacks.delete(key);
    const evidence = [statement.place];
    changes.push({ action: 'added', kind: 'skill', name, evidence, contests: [], result: 'added', void: [] });
  }

  const spans = [...context.spans, ...periods.toSorted((a, b) => a.start - b.start)];
  const gone = read.skills.filter((skill) => skill.kind === 'explicit' && !explicit.has(keyOfSkill(skill)));
  const left = withoutDatingBy(gone, [...explicit.values()]);
  const before = read.skills.filter(({ kind }) => kind === 'explicit');
  const named = left.map((skill) => {
    const key = keyOfSkill(skill);
    if (dated.has(key)) return withOwnPeriod(skill, spans, asOf);
    const places = [...skill.evidence, ...shownBy(skill, left), ...shownBy(skill, before)];
    const isAffected =
      !before.some((one) => keyOfSkill(one) === key) ||
      places.some((place) => isWithin(place, context.changed)) ||
      spansOf(
        places.filter((place) => isSelfReported([place])),
        spans,
      ).length > 0 ||
      explicit.get(key)?.evidence.length !== skill.evidence.length ||
      shownBy(skill, gone).length > 0;
    const now = isAffected ? withUse(skill, left, spans, asOf) : skill;
    return unlevelled.has(key) ? { ...now, level: null, levelBasis: null } : now;
  });
  named.sort((a, b) => (a.evidence[0] && b.evidence[0] ? byReadingOrder(a.evidence[0], b.evidence[0]) : 0));
  const missing = new Set([...[...lacks.values()].map(({ id }) => id), ...untold]);
  return {
    skills: [...named, ...inferredSkills(named, missing, spans, asOf)],
    lacks: [...lacks.values()],
    changes,
  };
}

const keyOfSkill = ({ id, name }: Pick<ProfileSkill, 'id' | 'name'>): string => id ?? `~${fold(name)}`;

/**
 * Lines of a skill that is gone bear out no other one by themselves: without Django, its line dates no Python that
 * the line does not name.
 */
function withoutDatingBy(gone: readonly ProfileSkill[], left: readonly ProfileSkill[]): ProfileSkill[] {
  const lines = new Set(gone.flatMap(({ evidence }) => evidence.map(keyOfPlace)));
  if (lines.size === 0) return [...left];
  return left.map((skill) => {
    const others = new Set(shownBy(skill, left).map(keyOfPlace));
    const evidence = skill.evidence.filter(
      (place) =>
        !lines.has(keyOfPlace(place)) ||
        others.has(keyOfPlace(place)) ||
        namesIn(place.quote, skill.id, skill.name).length > 0,
    );
    // What the CV shows in other words than its name stays.
    return evidence.length === 0 ? skill : { ...skill, evidence };
  });
}

type About = Pick<ProfileSkill, 'id' | 'name'>;

/** The skill of the profile that a statement names, under any of its names: "K8s" contests Kubernetes. */
function contestedSkill(statement: Contested<'skill'>, { skills, lacks }: Skills, file: string): About {
  const entries = new Map<string, About>();
  for (const { id, name } of [...skills, ...lacks]) entries.set(keyOfSkill({ id, name }), { id, name });
  const id = skillIdOf(statement.name);
  const known = id === null ? undefined : entries.get(id);
  if (known !== undefined) return known;
  // Listed is what the CV names; what was only concluded from it is contested by its name all the same.
  const concluded = new Set(skills.filter(({ kind }) => kind !== 'explicit').map(keyOfSkill));
  const named = Array.from(
    entries.values(),
    (entry): Named<About> => ({
      entry,
      names: [entry.name, entry.id ?? entry.name],
      isListed: !concluded.has(keyOfSkill(entry)),
    }),
  );
  return matchContested(statement as Statement, named, file);
}
