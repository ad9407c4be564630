import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { providerOf } from '../catalog/provider-of.ts';
import { type Check, defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';

/** The check against a given catalogue. */
export const checkResources = (catalogue: () => Catalog): Check =>
  defineCheck({
    id: 'resource-unknown',
    meta: {
      description:
        'Every resource named is in the catalogue, under the title, provider and address it has there.',
      severity: 'error',
      scope: ['roadmap', 'resources'],
    },
    needs: [],
    messages: {
      unknown: 'The catalogue has no resource or credential {{id}}.',
      differs: 'The {{field}} of {{id}} is “{{stated}}” here and “{{known}}” in the catalogue.',
    },
    run({ roadmap, resources }, report) {
      const catalog = catalogue();
      const unknown = (id: string, pointer: string) => {
        const suggestion = 'Use an id from the list of resources, or leave it out.';
        report({ messageId: 'unknown', data: { id }, places: [reportPlace(pointer, id)], suggestion });
      };
      for (const [index, { items }] of (roadmap?.phases ?? []).entries()) {
        for (const [position, { resource }] of items.entries()) {
          if (resource !== null && entryOf(catalog, resource) === undefined) {
            unknown(resource, `/roadmap/phases/${index}/items/${position}/resource`);
          }
        }
      }
      for (const [index, { items }] of (resources ?? []).entries()) {
        for (const [position, item] of items.entries()) {
          const pointer = `/resources/${index}/items/${position}`;
          const entry = entryOf(catalog, item.id);
          if (entry === undefined) {
            unknown(item.id, `${pointer}/id`);
            continue;
          }
          for (const field of ['title', 'provider', 'url'] as const) {
            if (item[field] === entry[field]) continue;
            report({
              messageId: 'differs',
              data: { id: item.id, field, stated: item[field], known: entry[field] },
              places: [reportPlace(`${pointer}/${field}`, item[field])],
              suggestion: 'Copy it from the catalogue.',
            });
          }
        }
      }
    },
  });

export default checkResources(loadCatalog);

interface Entry {
  readonly title: string;
  readonly provider: string;
  readonly url: string;
}

function entryOf(catalog: Catalog, id: string): Entry | undefined {
  const resource = catalog.resource(id);
  if (resource !== undefined) return { ...resource, provider: providerOf(resource) };
  const credential = catalog.credential(id);
  if (credential === undefined) return undefined;
  return { title: credential.name, provider: providerOf(credential), url: credential.url };
}
