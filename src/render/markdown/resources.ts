import type { Report } from '../../../schemas/report.ts';
import type { ReportResource } from '../../../schemas/resources.ts';
import { resourceGroupTitles } from '../../core/resource-group-titles.ts';
import { webAddress } from '../web-address.ts';
import { resourceDetails } from '../words/resource.ts';
import { escapeMarkdown as inert } from './escape.ts';

export function resourceLists({ resources }: Report): readonly string[] {
  if (resources.every(({ items }) => items.length === 0)) return [];
  return resources.flatMap(({ group, items }) => [
    `### ${resourceGroupTitles[group]}`,
    '',
    ...(items.length === 0 ? ['No entry of the catalogue serves what is open here.'] : items.map(line)),
    '',
  ]);
}

function line(resource: ReportResource): string {
  const address = webAddress(resource.url);
  const title = inert(resource.title);
  const details = [...resourceDetails(resource), `for ${resource.requirementIds.join(', ')}`];
  return `- ${address === null ? title : `[${title}](<${address}>)`} (${inert(details.join('; '))})`;
}
