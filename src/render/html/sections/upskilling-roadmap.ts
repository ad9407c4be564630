import { roadmapChart } from '../../charts/roadmap-chart.ts';
import { webAddress } from '../../web-address.ts';
import { weeksInWords } from '../../words/weeks.ts';
import type { PageContext } from '../context.ts';
import type { Html } from '../markup.ts';
import { requirementLinks } from '../requirement-links.ts';
import { fill } from '../templates.ts';

/** The plan as a chart and in full, phase by phase; then what is left for afterwards, by reason. */
export function upskillingRoadmap({ report, requirementNames }: PageContext): Html {
  const { roadmap, resources } = report;
  const addresses = new Map(
    resources.flatMap(({ items }) => items.map(({ id, url }) => [id, webAddress(url)])),
  );
  const links = (ids: readonly string[]): Html => requirementLinks(ids, requirementNames);
  return fill('upskilling-roadmap', {
    chart: roadmapChart(roadmap),
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      when: weeksInWords(phase),
      serves: links(phase.requirementIds),
      items: phase.items.map((item) => ({
        ...item,
        address: item.resource === null ? null : (addresses.get(item.resource) ?? null),
      })),
    })),
    afterwards: [...Map.groupBy(roadmap.afterwards, ({ reason }) => reason)].map(([reason, left]) => ({
      reason: reason.replace(/\.$/, ''),
      names: links(left.map(({ requirementId }) => requirementId)),
    })),
  });
}
