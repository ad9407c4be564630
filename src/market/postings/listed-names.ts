import { tidyName } from './asked-span.ts';
import { withoutExplanation, withoutLead, withoutTail } from './bare-wording.ts';
import { isNameLike, saysNothing } from './name-like.ts';

/**
 * The things a list names where each has a name of its own: "Zscaler and Qualys", "rostering, absence
 * management and appraisals". Empty where the text is no such list.
 */
export function listedNames(text: string): string[] {
  const body = withoutTail(withoutExplanation(withoutLead(withoutTail(text.replace(/[.\s]+$/, '')))));
  if (/[:;]\s|\.\s/.test(body)) return [];
  const parts = listItems(body.replace(/\([^)]*\)?/g, ' '));
  if (parts.length < 2) return [];
  const names = parts
    .map((part) => tidyName(withoutLead(part)))
    .filter((name) => name !== '' && !saysNothing(name));
  return parts.every((part) => part.trim().length > 1 && isNameLike(tidyName(withoutLead(part))))
    ? names
    : [];
}

const finalAnd = /^(.+?)\s+(?:and|und|et|y|e|dan|en|&)\s+(.+)$/iu;
const finalOr = /(?<!\p{L})(?:or|oder|ou|atau|o|of)(?!\p{L})/iu;

/** The items of "A, B and C", an "and" that only joins two halves of one thing left in place; none for "A or B". */
export function listItems(body: string): string[] {
  const pieces = body.split(/,\s+|\s\/\s|\s[|•·]\s/);
  const last = pieces.pop() ?? '';
  // "A, B or C" would do with any of them: one thing.
  if (finalOr.test(body)) return [];
  const bare = last.replace(/^(?:and|und|et|y|e|dan|en|&)\s+/iu, '');
  const both = finalAnd.exec(bare);
  if (both?.[1] === undefined || both[2] === undefined) return [...pieces, bare];
  if (pieces.length > 0 && bare === last) return [...pieces, both[1], both[2]];
  return sharesItsNoun(both[1], both[2]) ? [...pieces, bare] : [...pieces, both[1], both[2]];
}

const activity = /^\p{L}+(?:ery|ing|ment|tion|sion|ics|logy|graphy|keeping|craft)$/iu;
const generalNoun =
  /(?<!\p{L})(?:skills?|abilit\p{L}+|experience|knowledge|management|services?|techniques?|methods?|systems?|tools?|processes|principles|software|work|duties|activities|equipment|procedures?|operations?)$/iu;

/** "food and beverage service", "planning and coordination skills": one thing, its noun said once. */
function sharesItsNoun(left: string, right: string): boolean {
  // "du tourage et de la viennoiserie": with an article of its own it is a thing of its own.
  if (/^(?:de la|du|des|de l['’]|les?|la|der|die|das|den|dem|the|el|los|las|il|lo|het)\s?\p{L}/iu.test(right))
    return false;
  const words = (text: string): string[] => tidyName(text).split(/\s+/);
  const proper = (text: string): boolean => /(?<!^)\p{Lu}|\d/u.test(text) || /^\p{Lu}\P{Lu}*$/u.test(text);
  if (words(left).length === 1 && words(right).length === 1)
    return !(proper(left) && proper(right)) && !activity.test(left);
  // "butchery and whole-fish preparation" are two, "planning and coordination skills" one.
  if (activity.test(left) && words(left).length === 1) return generalNoun.test(right);
  return words(left).length < words(right).length && !(proper(left) && proper(right));
}
