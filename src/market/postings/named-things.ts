import { isHumanLanguage } from '../../documents/structure/human-languages.ts';
import { tidyName } from './asked-span.ts';
import { isFiller, withoutExplanation, withoutLead, withoutTail } from './bare-wording.ts';
import { isNameLike, saysNothing } from './name-like.ts';

const mostWords = 3;

/** An item whose words are names: capitals, figures or signs inside it ("Qualys", "SAP FI", "Opera PMS"). */
const named =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.+#&/'’-]*|\p{Ll}*\p{Lu}[\p{L}\p{N}.+#-]*)(?:\s+(?:[\p{Lu}\d][\p{L}\p{N}.+#&/'’-]*))*$/u;
const noName =
  /^(?:\d+\+?|[ABC][12]\+?|[IVX]+|I|A|EU|UK|US|USA|IT|HR|CV|PC|B2B|B2C|KPIs?|SLAs?|etc\.?|Mon\p{L}*day|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Europe\p{L}*|Germany|England|English|REQUIREMENTS|QUALIFICATIONS|SKILLS|RESPONSIBILITIES|PROFILE|Prof|Dr|Mr|Mrs|Wort|Schrift|Team|Teams|Degree|Bachelor\p{L}*|Master\p{L}*|PhD|Experience|Knowledge|Ability|Strong|Good|Excellent|Understanding|Familiarity|Proficien\p{L}+|Working|Must|Minimum|You|We|The|This|Our|Your|And|Or|In|With|For)$/u;

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
  return text
    .replace(/[()]/g, ',')
    .split(/[,;/]\s*|\s+(?:and|und|et|y|e|dan|or|oder|ou|&)\s+|\s(?:[–—|•])\s/iu)
    .flatMap((part, index) => {
      if (part.includes(taken)) return [];
      const body = bare(part);
      // The first word of a sentence has a capital whatever it means.
      const opens = index === 0 && part.trimStart().startsWith(body) && !/\p{L}\P{L}*\p{Lu}|\d/u.test(body);
      return !opens && isName(body) ? [body] : [];
    });
}

/** The items of "moving and handling, \0" beside those taken; empty where the text is more than a list. */
function plainList(text: string): string[] {
  if (/[.:;]\s|[()]/.test(text.trim())) return [];
  const parts = withoutTail(withoutLead(text)).split(/,\s+(?:and\s+|und\s+|et\s+|y\s+)?/iu);
  if (parts.length < 2) return [];
  const items = parts.map((part) => ({ name: bare(part), known: part.includes(taken) }));
  if (!items.every(({ name, known }) => known || isNameLike(name))) return [];
  return items.flatMap(({ name, known }) => (known || name.length < 2 || saysNothing(name) ? [] : [name]));
}

const bare = (part: string): string => tidyName(withoutTail(withoutExplanation(withoutLead(part.trim()))));

function isName(text: string): boolean {
  if (
    text.length < 2 ||
    /[<>]/.test(text) ||
    text.split(/\s+/).length > mostWords ||
    noName.test(text) ||
    isHumanLanguage(text) ||
    isFiller(text)
  )
    return false;
  return named.test(text) && /\p{L}/u.test(text);
}
