import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';
import { levelledItem } from './item-level.ts';
import { itemsOf } from './item-split.ts';

/** An item of a skills section, whether or not the catalogue knows it. */
export type FreeSkill = {
  readonly name: string;
  /** UTF-16 offsets of the name into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly level: ProficiencyLevel | null;
};

const mostWords = 5;
const mostLetters = 60;
/** An item longer than this is a sentence, and the commas of its line are commas of prose. */
const proseWords = 7;
const longestItem = 200;

const contact = /@|:\/\/|\bwww\.|\+?\d[\d\s()-]{6,}/u;
// A pronoun or a finite auxiliary makes a sentence, no name of a skill.
const sentence =
  /(?<![\p{L}.'’-])(?:I|we|he|she|they|you|my|our|his|her|their|your|am|is|are|was|were|has|have|had|will|would|can|could|which|who|that|this|ich|wir|ist|sind|war|habe|hat|je|nous|est|suis|soy|es|somos|saya|kami|adalah)(?![\p{L}'’-]|\/\p{L})/iu;
/** A bracket that opens or closes in another line, or an item that is nothing but one. */
const torn = /^[^([]*[)\]]|[([][^)\]]*$|^[([]/u;
const sentenceEnd = /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u;

/**
 * Splits a line of a skills section into its items: at commas, semicolons, bars, bullets and columns outside
 * brackets, without labels ("Tools:"), bullets and wordings of level. Prose gives none.
 */
export function freeSkills(line: string): FreeSkill[] {
  if (sentenceEnd.test(line)) return [];
  const items = itemsOf(line);
  if (items.some(({ start, end }) => isProse(line.slice(start, end)))) return [];
  return items.flatMap((item) => {
    if (line[item.end - 1] === ':') return [];
    const { start, end, level } = levelledItem(line.slice(item.start, item.end));
    const name = line.slice(item.start + start, item.start + end);
    return isName(name) ? [{ name, start: item.start + start, end: item.start + end, level }] : [];
  });
}

const isProse = (item: string): boolean =>
  item.length > longestItem || wordCount(item) > proseWords || sentence.test(item);

function isName(name: string): boolean {
  if (name.length > mostLetters || wordCount(name) > mostWords) return false;
  return /\p{L}/u.test(name) && !contact.test(name) && !isTime(name) && !torn.test(name);
}

/** "2019", "3 years", "Jan 2020 – present": when, not what. */
function isTime(name: string): boolean {
  return /^[\s\p{P}]*(?:(?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d|\d+\+?\s?(?:years?|yrs?|months?|Jahren?|Monate?|años?|ans|tahun|bulan))/iu.test(
    name,
  );
}

const wordCount = (text: string): number => text.trim().split(/\s+/u).length;
