import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { findLevel } from '../../../skills/level-from-wording.ts';
import { sameLengthLower } from '../../../skills/same-length-lower.ts';
import { type Cell, cellAt, itemAt } from './skill-level-item.ts';

/** Words around a level that name nothing: "knowledge of", "level". */
const bridge =
  /^(?:[\s:*_]|level|knowledge|skills?|users?|command|understanding|experience|programming|proficiency|kenntnisse|conocimientos?|connaissances|conhecimentos?|niveau|nivel|nível|livello|in|of|with|at|on|the|mit|de|du|des|en|con|em|di|dengan|del|an?)*$/u;
const opener =
  /^(?:[\s\p{P}]|i|am|an?|have|has|with|my|is|are|and|ich|habe|bin|verfüge|über|je|suis|soy|tengo|sono|saya|eu|tenho|possuo|poseo|ik|heb|conocimientos?|connaissances|conhecimentos?|conoscenze|nivel|niveau|nível|livello|dominio)*$/u;

/**
 * The level that the wording of its own list item, its cell or its label gives a skill: "Python (expert)", "SAP FI –
 * sehr gute Kenntnisse", "Advanced: SQL, Go", "Proficient in Excel and Word". Null where nothing is said of this
 * very skill.
 */
export function levelOf(said: string, start: number, end: number): ProficiencyLevel | null {
  const sentence = sameLengthLower(said);
  const cell = cellAt(sentence, start);
  const item = itemAt(sentence, start, end, cell);
  return (
    behind(sentence.slice(end, item.end), wordCount(sentence.slice(item.start, start)) <= mostOfName) ??
    before(sentence.slice(item.start, start)) ??
    shared(sentence, start, end, cell) ??
    beside(sentence, cell) ??
    byLabel(sentence.slice(cell.start, start)) ??
    byLeadIn(sentence.slice(cell.start, start))
  );
}

const mostOfName = 3;
/** Alone behind a name these are part of it: "Scrum Master", "SAP Basis", "Park Elementary". */
const partOfName =
  /^(?:master|basis|base|basic|basics|elementary|native|expert systems?|fundamentals|bases|grundlagen)$/u;

/** What follows a name in its item: a bracket, a mark with a level, or a level alone. */
function behind(right: string, isItem = true): ProficiencyLevel | null {
  const bracket = /^([^()[\]（）:]{0,30}?)[([（]([^()[\]（）]{1,60})[)\]）](.*)$/su.exec(right);
  if (bracket !== null && wordCount(bracket[1] ?? '') <= mostOfName)
    return ofParts(bracket[2] ?? '') ?? (bracket[3]?.trim() === '' ? null : behind(bracket[3] ?? ''));
  const marked = /^([^:–—-]{0,30}?)(?::|\s[–—-]\s|\s?[–—]\s?)\s*(.{1,60})$/su.exec(right);
  if (marked !== null && wordCount(marked[1] ?? '') <= mostOfName) return ofParts(marked[2] ?? '');
  const said = right.trim();
  // In a run of words without marks nothing tells whose the level is.
  return !isItem || said === '' || said.length > 40 || partOfName.test(said) ? null : levelAlone(said);
}

/** "advanced, last used 2018", "5 years, expert": one of the parts is a level and nothing else. */
function ofParts(text: string): ProficiencyLevel | null {
  for (const part of text.split(/[,;/|]/u)) {
    const level = levelAlone(part);
    if (level !== null) return level;
  }
  return null;
}

/** The level of a text that says nothing else: "Python expert systems" is none. */
function levelAlone(text: string): ProficiencyLevel | null {
  if (/\d\s*(?:years?|yrs?)/u.test(text)) return null;
  const bare = text.replace(/[.!\s*_]+$/u, '').replace(/^[\s*_]+/u, '');
  const found = findLevel(bare);
  if (found === null) return null;
  return bridge.test(bare.slice(0, found.start)) && bridge.test(bare.slice(found.end)) ? found.level : null;
}

/** "Basic Docker", "good command of Excel". */
function before(left: string): ProficiencyLevel | null {
  if (left.length > 60) return null;
  // With a mark behind it, so that a word which is a level only by itself is none: "strong Python" is praise.
  const found = findLevel(`${left} §`);
  return found !== null && bridge.test(left.slice(found.end)) && opener.test(left.slice(0, found.start))
    ? found.level
    : null;
}

/** "Word and Excel (basic)": one bracket behind a pair that is an item by itself. */
function shared(sentence: string, start: number, end: number, cell: Cell): ProficiencyLevel | null {
  const left = sentence.slice(cell.start, start);
  if (left.trim() !== '' && !/(?:[;:•·\n]|[)\]]\s*,)\s*$/u.test(left)) return null;
  const pair = /^\s(?:and|und|et|y|e|en|dan|&)\s[^,;()[\]\n]{2,30}?\s?\(([^()]{1,40})\)/u.exec(
    sentence.slice(end, cell.end),
  );
  return pair === null ? null : ofParts(pair[1] ?? '');
}

/** The level in the next cell of a row, or in the first where the row begins with one. */
function beside(sentence: string, cell: Cell): ProficiencyLevel | null {
  if (cell.index === 0) return cell.next === null ? null : ofParts(sentence.slice(...cell.next));
  const first = levelAlone(sentence.slice(...cell.first));
  if (first === null) return cell.next === null ? null : ofParts(sentence.slice(...cell.next));
  return cell.previous === null ? null : levelAlone(sentence.slice(...cell.previous));
}

/** "Advanced: Python, SQL", "Basic – Word": the label counts for its list. */
function byLabel(left: string): ProficiencyLevel | null {
  const list = left.slice(left.lastIndexOf(';') + 1);
  const label = /^[^\p{L}\p{N}★☆●○]*([^:,;|–—]{3,40}?)\s*(?::|\s[–—-]\s)/u.exec(list)?.[1];
  return label === undefined ? null : levelAlone(label.replace(/\([^)]*\)/gu, ''));
}

const leadIn =
  /^(.{0,60}?)\s(?:in|of|with|using|mit|de|du|des|en|con|em|di|dengan|van)\s(?:the\s|der\s|den\s|les\s)?/su;
const longestItem = 4;
const joints = /,|\/|\s(?:and|und|et|y|e|dan|en|or)\s/u;

/** "Proficient in Excel, Word and Outlook": a lead-in with a preposition counts for the list behind it. */
function byLeadIn(left: string): ProficiencyLevel | null {
  const clause = left.slice(Math.max(...['. ', ';', ': ', '! '].map((stop) => left.lastIndexOf(stop) + 1)));
  if (clause.length > 200) return null;
  const found = findLevel(clause.split(',')[0] ?? '');
  if (found === null || !opener.test(clause.slice(0, found.start))) return null;
  const said = clause.slice(found.start);
  const led = leadIn.exec(said);
  if (led === null || !bridge.test((led[1] ?? '').slice(found.end - found.start))) return null;
  const items = said.slice(led[0].length).split(joints);
  const areNames = items.every((item) => wordCount(item) <= longestItem && findLevel(item) === null);
  return areNames && items.at(-1)?.trim() === '' ? found.level : null;
}

const wordCount = (text: string): number =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '').length;
