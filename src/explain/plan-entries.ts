import type { Roadmap } from '../../schemas/roadmap.ts';
import { plural } from '../core/join-names.ts';
import type { Ledger } from '../core/ledger.ts';
import { type Entry, entry } from './entry.ts';

const assessed = (ids: readonly string[]): string[] => ids.map((id) => `assessment:${id}`);

/** The plan and what it recommends, by reference. */
export function planEntries({ roadmap, resources }: Ledger): Map<string, Entry> {
  const { weeks, hoursPerWeek, phases, afterwards } = roadmap;
  return new Map<string, Entry>([
    [
      'roadmap',
      entry([`${plural(weeks, 'week')} at ${plural(hoursPerWeek, 'hour')} a week`], {
        restsOn: phases.map(({ number }) => `phase:${number}`),
      }),
    ],
    ...phases.flatMap(phaseEntries),
    [
      'afterwards',
      entry([`left for later: ${plural(afterwards.length, 'requirement')}`], {
        restsOn: assessed(afterwards.map(({ requirementId }) => requirementId)),
      }),
    ],
    ...resources.flatMap(({ items }) =>
      items.map(
        ({ id, title, provider, checked, source, requirementIds }) =>
          [
            `resource:${id}`,
            entry([`“${title}”`, provider, `checked ${checked}`], {
              sources: [source],
              restsOn: assessed(requirementIds),
            }),
          ] as const,
      ),
    ),
  ]);
}

function phaseEntries({ number, title, startWeek, weeks, items, requirementIds }: Roadmap['phases'][number]) {
  return [
    [
      `phase:${number}`,
      entry([title, `from week ${startWeek}`, plural(weeks, 'week')], { restsOn: assessed(requirementIds) }),
    ] as const,
    ...items.map(
      (item) =>
        [
          `item:${item.id}`,
          entry([item.title, plural(item.hours, 'hour')], {
            restsOn: [
              ...(item.resource === null ? [] : [`resource:${item.resource}`]),
              ...assessed(item.requirementIds),
            ],
          }),
        ] as const,
    ),
  ];
}
