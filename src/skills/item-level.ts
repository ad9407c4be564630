import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';
import { findLevel } from './level-from-wording.ts';

/** What is left of an item without the wording of how well and how long, in UTF-16 offsets into the item. */
export type LevelledItem = {
  readonly start: number;
  readonly end: number;
  readonly level: ProficiencyLevel | null;
};

const duration =
  /(?:[\s:–—-]|^)\(?(?:[<>~]|(?:less|more) than|over|about|almost|up to)?\s?\d+(?:[.,]\d+)?\+?\s?(?:years?|yrs?|months?|jahren?|monaten?|años?|anos?|ans|tahun|bulan)\.?(?: of)?(?: experience| erfahrung)?\)?$/iu;
/** Words around a level that name no skill: "knowledge", "level". */
const fill =
  /^(?:[\s\p{Pd}:()[\],.]|(?:knowledge|level|users?|skills?|understanding|command|experience|kenntnisse|niveau|nivel|very|good|a|an)(?![\p{L}\p{N}]))*$/iu;
/** "Proficient in …", "Good knowledge of …": the name begins behind the preposition. */
const leadIn = /^[\s\p{L}-]{0,40}\s(?:of|in|with|at|using|mit|de|en|con|em|dengan)\s+(?:the\s+)?/iu;
/** "(good)", ": good", "– good" behind the name. */
const saidAtEnd = /(?:\s*[([（]|:\s+|\s\p{Pd}\s)([^()[\]（）:]{1,40})[)\]）]?\s*$/u;
const bracketEnd = /\s*[([（][^()[\]（）]*[)\]）]?\s*$/u;

const longestWording = 80;

/** True for "advanced", "3 years", "4/5" and the like, which name no skill. */
export function saysOnlyHowWell(text: string): boolean {
  if (text.length > longestWording) return false;
  const { start, end } = levelledItem(text);
  return start === end;
}

/**
 * Takes wordings of level and duration off the ends of an item: "SAP R/3 - advanced", "Proficient in Excel",
 * "Java (5 years)". A level word that may be part of the name ("Advanced Life Support") stays. `start` equals
 * `end` where nothing else is said.
 */
export function levelledItem(item: string): LevelledItem {
  const bare = item.replace(duration, '');
  const said = saidAtEnd.exec(bare);
  const saidLevel = said === null ? null : findLevel(said[1] ?? '');
  if (said !== null && saidLevel !== null) return named(bare, 0, said.index, saidLevel.level);
  const found = findLevel(bare);
  if (found === null) return named(bare, 0, bare.length, null);
  const { level } = found;
  const hasBefore = !fill.test(bare.slice(0, found.start));
  const hasAfter = !fill.test(bare.slice(found.end));
  if (hasBefore && !hasAfter && isPartOfName(bare, found.start)) return named(bare, 0, bare.length, null);
  if (hasBefore && !hasAfter) return named(bare, 0, found.start, level);
  const lead = hasBefore ? undefined : leadIn.exec(bare)?.[0];
  if (hasAfter && lead !== undefined && lead.length >= found.end)
    return named(bare, lead.length, bare.length, level);
  return hasAfter ? named(bare, 0, bare.length, null) : { start: 0, end: 0, level };
}

/** "Oak Park Elementary", "SAP Basis": without a mark before them these are part of the name. */
const isPartOfName = (item: string, start: number): boolean =>
  /[\p{L}\p{N}]\s+$/u.test(item.slice(0, start)) &&
  /^(?:elementary|basics?|foundational)(?!\p{L})/iu.test(item.slice(start));

/** Leaves off spaces, dashes and a last bracket, which says something about the item but does not name it. */
function named(item: string, start: number, end: number, level: ProficiencyLevel | null): LevelledItem {
  const whole = item.slice(start, end).replace(/[\s\p{Pd}:([,]+$/u, '');
  const text = whole.replace(bracketEnd, '');
  return { start, end: start + (text === '' ? whole : text).length, level };
}
