import type { ReportResources } from '../../../schemas/resources.ts';
import { webAddress } from '../web-address.ts';
import { escapeMarkdown as inert } from './escape.ts';

/** Makes text inert but for the addresses of the catalogue's own resources in it: those are links. */
export function linkCatalogue(resources: ReportResources): (text: string) => string {
  const addresses = resources
    .flatMap(({ items }) => items.map(({ url }) => url))
    .filter((url) => webAddress(url) !== null)
    .toSorted((a, b) => b.length - a.length);
  return (text) => {
    for (const url of addresses) {
      const at = text.indexOf(url);
      if (at === -1 || !isWhole(text.slice(at + url.length))) continue;
      // A space at the joint would be lost with the ends.
      const [before, after] = [text.slice(0, at), text.slice(at + url.length)];
      const gap = /\s$/.test(before) ? ' ' : '';
      return `${inert(before)}${gap}<${webAddress(url)}>${after === '' ? '' : inertEnd(after)}`;
    }
    return inert(text);
  };
}

/** An address ends there, and does not go on to another page. */
const isWhole = (rest: string): boolean => /^(?:$|\s|[.,;:)!?]+(?:\s|$))/.test(rest);

function inertEnd(text: string): string {
  const space = /^\s/.test(text) ? ' ' : '';
  return `${space}${inert(`x${text.trimStart()}`).slice(1)}`;
}
