import type { Report } from '../../schemas/report.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { createHierarchy } from '../../src/skills/hierarchy.ts';
import { type DefectOperator, edited, pick } from './defect.ts';

export const roadmapDefects: readonly DefectOperator[] = [
  {
    check: 'roadmap-duration',
    name: 'a phase takes a week more',
    plant: (report, seed) =>
      edited(report, ({ roadmap }) => {
        const phase = pick(roadmap.phases, seed);
        if (phase === undefined) return false;
        phase.weeks += 1;
        return true;
      }),
  },
  {
    check: 'roadmap-duration',
    name: 'the plan is said to be shorter',
    plant: (report) =>
      edited(report, ({ roadmap }) => {
        if (roadmap.weeks === 0) return false;
        roadmap.weeks -= 1;
        return true;
      }),
  },
  {
    check: 'roadmap-duration',
    name: 'an item takes more hours than its phase has',
    plant: (report, seed) =>
      edited(report, ({ roadmap }) => {
        const phase = pick(roadmap.phases, seed);
        const item = phase && pick(phase.items, seed);
        if (phase === undefined || item === undefined) return false;
        item.hours += phase.weeks * roadmap.hoursPerWeek + 1;
        return true;
      }),
  },
  {
    check: 'roadmap-coverage',
    name: 'what was left for afterwards is forgotten',
    plant: (report, seed) =>
      edited(report, ({ roadmap }) => {
        const planned = plannedIds(roadmap);
        const only = roadmap.afterwards.filter(({ requirementId }) => !planned.has(requirementId));
        const forgotten = pick(only, seed);
        if (forgotten === undefined) return false;
        roadmap.afterwards = roadmap.afterwards.filter((entry) => entry !== forgotten);
        return true;
      }),
  },
  {
    check: 'roadmap-coverage',
    name: 'a phase takes on a requirement without an item for it',
    plant: (report, seed) =>
      edited(report, ({ requirements, roadmap }) => {
        const phase = pick(roadmap.phases, seed);
        if (phase === undefined) return false;
        const served = new Set(phase.items.flatMap(({ requirementIds }) => requirementIds));
        const other = requirements.find(({ id }) => !served.has(id));
        if (other === undefined) return false;
        phase.requirementIds.push(other.id);
        return true;
      }),
  },
  {
    check: 'roadmap-redundant',
    name: 'an item works on what is met',
    plant: (report, seed) =>
      edited(report, ({ comparison, roadmap }) => {
        const met = comparison.assessments.filter(({ status }) => status === 'met');
        const requirement = pick(met, seed);
        const item = pick(
          roadmap.phases.flatMap(({ items }) => items),
          seed,
        );
        if (requirement === undefined || item === undefined) return false;
        item.requirementIds = [requirement.requirementId];
        return true;
      }),
  },
  {
    check: 'roadmap-order',
    name: 'a skill changes places with what it builds on',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const pair = pick(orderedPairs(copy), seed);
        if (pair === undefined) return false;
        const swapped = (ids: readonly string[]): string[] =>
          ids.map((id) => (id === pair[0] ? pair[1] : id === pair[1] ? pair[0] : id));
        for (const phase of copy.roadmap.phases) {
          phase.requirementIds = swapped(phase.requirementIds);
          for (const item of phase.items) item.requirementIds = swapped(item.requirementIds);
        }
        return true;
      }),
  },
  {
    check: 'resource-unknown',
    name: 'an item names a course that does not exist',
    plant: (report, seed) =>
      edited(report, ({ roadmap }) => {
        const item = pick(
          roadmap.phases.flatMap(({ items }) => items),
          seed,
        );
        if (item === undefined) return false;
        item.resource = 'no-such-course';
        return true;
      }),
  },
  {
    check: 'resource-unknown',
    name: 'a resource is listed under another provider',
    plant: (report, seed) =>
      edited(report, ({ resources }) => {
        const resource = pick(
          resources.flatMap(({ items }) => items),
          seed,
        );
        if (resource === undefined) return false;
        resource.provider = `${resource.provider} Campus`;
        return true;
      }),
  },
];

const plannedIds = ({ phases }: Roadmap): ReadonlySet<string> =>
  new Set(
    phases.flatMap((phase) => [
      ...phase.requirementIds,
      ...phase.items.flatMap((item) => item.requirementIds),
    ]),
  );

/** Open requirements of which the first builds on the second and is planned in a later phase. */
function orderedPairs({ requirements, comparison, roadmap }: Report): (readonly [string, string])[] {
  const open = new Set(
    comparison.assessments.filter(({ status }) => status !== 'met').map(({ requirementId }) => requirementId),
  );
  const firstPhase = new Map<string, number>();
  for (const [index, { items }] of roadmap.phases.entries()) {
    for (const id of items.flatMap(({ requirementIds }) => requirementIds)) {
      if (!firstPhase.has(id)) firstPhase.set(id, index);
    }
  }
  const planned = requirements.filter(
    ({ id, skill }) => open.has(id) && firstPhase.has(id) && skill.id !== null,
  );
  const { prerequisites } = createHierarchy(loadCatalog());
  return planned.flatMap((later) =>
    planned
      .filter((base) => prerequisites(later.skill.id ?? '').has(base.skill.id ?? ''))
      .filter((base) => (firstPhase.get(base.id) ?? 0) < (firstPhase.get(later.id) ?? 0))
      .map((base) => [later.id, base.id] as const),
  );
}
