import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from './nodes.ts';

const NEVER_SHOWN = new Set(
  'head script style template noscript svg canvas iframe object embed audio video select datalist textarea button'.split(
    ' ',
  ),
);
const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0?\.?0*\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,})/i;

/** Whether the element is one that a browser never shows as text. */
export const isNeverShown = (element: Element): boolean => NEVER_SHOWN.has(element.name);

/** A test for elements that are there but kept from the reader's eyes, by attribute, style or style sheet. */
export function hiddenElements($: CheerioAPI): (element: Element) => boolean {
  const bySheet = new Set<AnyNode>();
  for (const selector of hidingSelectors($('style').text())) {
    try {
      for (const node of $(selector).toArray()) bySheet.add(node);
    } catch {
      // A selector that only browsers know hides nothing here.
    }
  }
  return (element) =>
    'hidden' in element.attribs ||
    element.attribs['aria-hidden'] === 'true' ||
    HIDING.test(element.attribs.style ?? '') ||
    bySheet.has(element);
}

const MAX_SELECTORS = 100;

/** Selectors of rules that hide always, so not those within @media or on states such as :hover. */
function hidingSelectors(css: string): string[] {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@[a-z-]+[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gi, '');
  const selectors: string[] = [];
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (HIDING.test(body) && !selector.includes(':') && selectors.length < MAX_SELECTORS)
      selectors.push(selector.trim());
  }
  return selectors;
}
