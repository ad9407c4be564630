import type { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import { type Depth, depths } from './effort.ts';
import type { RoadmapInput } from './input.ts';
import { type OpenRequirement, openRequirements } from './open-requirement.ts';
import type { PhaseContent, PhasePlan } from './phase-context.ts';
import { phaseMaker } from './phase-items.ts';
import { reasons } from './reasons.ts';
import { basesOf, sharesWork, uses } from './relations.ts';
import { mattersMore, shownSkills, tierOf, valuePerHour, worthOf } from './score.ts';
import { phaseWeeks } from './size-phases.ts';

/** A phase of this many weeks is long enough for a result and short enough to keep in sight. */
const phaseLength = { min: 2, max: 4, related: 6 };
const maxPerPhase = 3;
/** What shares its practice with the running phase costs that much less. */
const shareWhenShared = 0.75;

export interface Schedule {
  readonly phases: readonly PhasePlan[];
  readonly afterwards: RoadmapAnswer['afterwards'];
  readonly depth: Depth;
}

/** The first schedule, from the deepest on, that leaves nothing out for want of time; else the shallowest. */
export function schedule(input: RoadmapInput): Schedule {
  let found = scheduleAt(depths[0], input);
  for (const depth of depths.slice(1)) {
    if (found.complete) break;
    found = scheduleAt(depth, input);
  }
  return found;
}

/**
 * Always what the hours buy most of next, what it builds on before it, as long as the weeks last; then what is
 * deepened by use and what is only to be stated, into the phases whose work they belong to.
 */
function scheduleAt(depth: Depth, input: RoadmapInput): Schedule & { readonly complete: boolean } {
  const { weeks, hoursPerWeek } = input;
  const all = openRequirements(input);
  const sizing = { open: new Map(all.map((one) => [one.requirement.id, one])), hoursPerWeek, depth };
  const sizes = new WeakMap<PhasePlan, number>();
  const phasesOf = phaseMaker(input, depth);
  const worth = worthOf(all, shownSkills(input));
  const bySkill = new Map(all.flatMap((one) => (one.skill ? [[one.skill.id, one] as const] : [])));
  const target = Math.min(phaseLength.max, Math.max(phaseLength.min, Math.round(weeks / 4)));
  const related = Math.max(target, Math.min(phaseLength.related, Math.floor(weeks / 2)));
  const drafts: PhaseContent[] = [];
  const left = new Map<OpenRequirement, string>();
  const settled = new Set<OpenRequirement>();
  /** The first that found no room: nothing that matters less gets in after it. */
  let crowdedOut: OpenRequirement | null = null;
  let complete = true;

  const weeksOf = (plan: readonly PhaseContent[]): number[] =>
    phasesOf(plan).map((phase) => {
      const known = sizes.get(phase) ?? phaseWeeks(phase.items, sizing);
      sizes.set(phase, known);
      return known;
    });
  const total = (plan: readonly PhaseContent[]): number => weeksOf(plan).reduce((sum, each) => sum + each, 0);
  const fits = (plan: readonly PhaseContent[]): boolean => total(plan) <= weeks;
  const put = (plan: readonly PhaseContent[]): void => void drafts.splice(0, drafts.length, ...plan);
  const leave = (one: OpenRequirement, reason: string): void => {
    left.set(one, reason);
    settled.add(one);
  };

  /** Position of the phase that first works on a skill; -1 where none does. */
  const phaseOf = (id: string): number =>
    drafts.findIndex(({ studies, alongside, lines }) =>
      [studies, alongside, lines].some((group) => group.some(({ skill }) => skill?.id === id)),
    );

  /** The phases that neither precede what `one` builds on nor follow what builds on it. */
  function room(one: OpenRequirement): readonly number[] {
    const earliest = Math.max(0, ...[...basesOf(one)].map(phaseOf));
    const id = one.skill?.id;
    const after = drafts.findIndex(({ studies, alongside, lines }) =>
      [studies, alongside, lines].some((group) =>
        group.some((other) => id !== undefined && basesOf(other).has(id)),
      ),
    );
    const latest = after === -1 ? drafts.length - 1 : after;
    return drafts.map((_, index) => index).filter((index) => index >= earliest && index <= latest);
  }

  /** Into the phase that shares its practice, else into the running one, else into one of its own. */
  function study(one: OpenRequirement): boolean {
    const earliest = Math.max(0, ...[...basesOf(one)].map(phaseOf));
    const sharing = drafts.findIndex(({ studies }, index) => index >= earliest && sharesWork(one, studies));
    return join(one, sharing, related) || join(one, drafts.length - 1, target) || open(one);
  }

  function join(one: OpenRequirement, index: number, longest: number): boolean {
    const into = drafts[index];
    if (!into || into.studies.length >= maxPerPhase) return false;
    const plan = drafts.with(index, { ...into, studies: [...into.studies, one] });
    if ((weeksOf(plan)[index] ?? 0) > longest || !fits(plan)) return false;
    put(plan);
    return true;
  }

  function open(one: OpenRequirement): boolean {
    const plan = [...drafts, { studies: [one], alongside: [], lines: [] }];
    if (!fits(plan)) return false;
    put(plan);
    return true;
  }

  function attach(one: OpenRequirement, to: 'alongside' | 'lines', among: readonly number[]): boolean {
    for (const index of among) {
      const plan = drafts.map((draft, at) =>
        at === index ? { ...draft, [to]: [...draft[to], one] } : draft,
      );
      if (!fits(plan)) continue;
      put(plan);
      return true;
    }
    return false;
  }

  function place(one: OpenRequirement): void {
    if (settled.has(one)) return;
    const before = [...basesOf(one)].flatMap((id) => bySkill.get(id) ?? []);
    for (const base of before) if (base.mode === 'study') place(base);
    const waiting = before.find((base) => base.mode === 'study' && left.has(base));
    if (waiting && one.mode === 'study') {
      leave(one, reasons.buildsOn(waiting));
      return;
    }
    settled.add(one);
    if (one.mode === 'deepen') {
      const carriers = room(one).filter((index) => drafts[index]?.studies.some((other) => uses(other, one)));
      if (attach(one, 'alongside', carriers)) return;
    }
    // What others already build on in an earlier phase cannot get a later one of its own.
    const isLate = drafts.some(({ studies }) =>
      studies.some((other) => basesOf(other).has(one.skill?.id ?? '')),
    );
    const isOutdone = crowdedOut !== null && mattersMore(crowdedOut, one);
    if (!isLate && !isOutdone && study(one)) return;
    if (one.mode === 'deepen' && drafts.some(({ studies }) => studies.some((other) => uses(other, one)))) {
      complete = false;
      leave(one, reasons.usedAnyway(input));
      return;
    }
    complete = false;
    crowdedOut ??= one;
    leave(one, reasons.noTime(input));
  }

  const isPlanned = ({ mode }: OpenRequirement): boolean => mode === 'study' || mode === 'deepen';

  /** Worth per hour, the mean of a requirement and all that has to come first. */
  function score(one: OpenRequirement): number {
    const bases = [...basesOf(one)].flatMap((id) => bySkill.get(id) ?? []);
    const chain = [...bases.filter((base) => base.mode === 'study' && !settled.has(base)), one];
    const shared = drafts.some(({ studies }) => sharesWork(one, studies));
    const sum = chain.reduce((all, each) => all + valuePerHour(worth.get(each) ?? 0, each), 0);
    return sum / chain.length / (shared ? shareWhenShared : 1);
  }

  for (const one of all) if (one.mode === 'time') leave(one, reasons.time(one));
  const waiting = all.filter(isPlanned);
  while (settled.size < all.length) {
    const rest = waiting.filter((one) => !settled.has(one));
    if (rest.length === 0) break;
    const tier = Math.min(...rest.map(tierOf));
    const scored = rest.filter((one) => tierOf(one) === tier).map((one) => ({ one, score: score(one) }));
    const [best] = scored.toSorted((a, b) => b.score - a.score || all.indexOf(a.one) - all.indexOf(b.one));
    if (!best) break;
    place(best.one);
  }
  for (const one of all.filter(({ mode }) => mode === 'state' || mode === 'apply')) {
    const own = [...drafts, { studies: [], alongside: [], lines: [one] }];
    if (attach(one, 'lines', room(one))) continue;
    if (drafts.length === 0 && fits(own)) put(own);
    else leave(one, one.mode === 'apply' ? reasons.apply : reasons.state);
  }
  return {
    phases: phasesOf(drafts),
    afterwards: [...left].map(([{ requirement }, reason]) => ({ requirementId: requirement.id, reason })),
    depth,
    complete,
  };
}
