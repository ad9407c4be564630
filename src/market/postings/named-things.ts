import { tidyName } from './asked-span.ts';
import { withoutExplanation, withoutLead, withoutTail } from './bare-wording.ts';
import { listItems } from './listed-names.ts';
import { isNameLike, saysNothing } from './name-like.ts';
import { isProperName } from './proper-name.ts';

/** Stands for a thing already read in the text that is searched. */
export const taken = '\u0000';

/**
 * Things with a name of their own beside things already read (which are blanked out with `taken`):
 * "\0, Zscaler and \0" gives "Zscaler". In running text only names written as such count; in a list item that
 * is nothing but a list, its other items do too.
 */
export function namesBeside(text: string, isListed: boolean): string[] {
  if (!text.includes(taken)) return [];
  const list = isListed ? plainList(text) : [];
  return list.length > 0 ? list : properNames(text);
}

function properNames(text: string): string[] {
  return (
    text
      // What stands in brackets after a thing read explains it: "labour laws (ESI, PF)".
      .replace(explained, taken)
      .replace(/[()]/g, ',')
      .split(/[,;/]\s*|\s+(?:and|und|et|y|e|dan|or|oder|ou|&)\s+|\s(?:[–—|•])\s/iu)
      .flatMap((part, index) => {
        if (part.includes(taken)) return [];
        const body = bare(part);
        // The first word of a sentence has a capital whatever it means.
        const opens = index === 0 && part.trimStart().startsWith(body) && !/\p{L}\P{L}*\p{Lu}|\d/u.test(body);
        return !opens && isProperName(body) ? [body] : [];
      })
  );
}

const explained = new RegExp(`${taken}(?:\\s+\\p{L}+){0,2}\\s*\\([^()]*\\)`, 'gu');
const afterTaken = new RegExp(`^${taken}+\\s+(?:and|und|et|y|dan|sowie)\\s+([^,${taken}]{3,40})$`, 'iu');

/** The items of "moving and handling, \0" beside those taken; empty where the text is more than a list. */
function plainList(text: string): string[] {
  if (/[.:;]\s|[()]/.test(text.trim())) return [];
  const whole = text.replace(/[.\s]+$/, '');
  const first = whole.indexOf(taken);
  const leads = withoutLead(`${whole.slice(0, first)} x`) === 'x';
  const pair = leads ? afterTaken.exec(withoutTail(whole.slice(first)))?.[1] : undefined;
  // "\0 and whole-fish preparation"
  if (pair !== undefined) return isNameLike(bare(pair)) && !saysNothing(bare(pair)) ? [bare(pair)] : [];
  if (!/,\s/.test(text)) return [];
  const parts = listItems(withoutTail(withoutLead(whole)));
  if (parts.length < 2) return [];
  const items = parts.map((part) => ({ name: bare(part), known: part.includes(taken) }));
  if (!items.every(({ name, known }) => known || isNameLike(name))) return [];
  return items.flatMap(({ name, known }) => (known || name.length < 2 || saysNothing(name) ? [] : [name]));
}

const bare = (part: string): string => tidyName(withoutTail(withoutExplanation(withoutLead(part.trim()))));
