import { joinNames } from '../../../core/join-names.ts';
import { resourceGroupTitles } from '../../../core/resource-group-titles.ts';
import { webAddress } from '../../web-address.ts';
import { resourceDetails } from '../../words/resource.ts';
import type { PageContext } from '../context.ts';
import { type Html, markup } from '../markup.ts';
import { requirementLinks } from '../requirement-links.ts';
import { fill } from '../templates.ts';

/** The resources by group, with what they serve; nothing where there are none. */
export function recommendedResources({ report: { resources }, requirementNames }: PageContext): Html {
  if (resources.every(({ items }) => items.length === 0)) return markup``;
  return fill('recommended-resources', {
    // Groups without an entry are named in one line instead of a heading each.
    empty: joinNames(
      resources.filter(({ items }) => items.length === 0).map(({ group }) => resourceGroupTitles[group]),
    ),
    groups: resources
      .filter(({ items }) => items.length > 0)
      .map(({ group, items }) => ({
        title: resourceGroupTitles[group],
        items: items.map((item) => ({
          title: item.title,
          address: webAddress(item.url),
          details: resourceDetails(item),
          serves: requirementLinks(item.requirementIds, requirementNames),
        })),
      })),
  });
}
