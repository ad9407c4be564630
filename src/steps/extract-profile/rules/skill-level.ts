import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { findLevel, levelFromWording } from '../../../skills/level-from-wording.ts';

const bridge =
  /^(?:[\s:]|level|knowledge|skills?|users?|command|understanding|experience|programming|proficiency|kenntnisse|in|of|with|at|on|the|mit|de|en|con|em|di|dengan|del|an?)*$/iu;
const opener =
  /^(?:[\s\p{P}]|i|am|an?|have|has|with|my|is|are|and|ich|habe|bin|je|suis|soy|tengo|sono|saya)*$/iu;
const separators = /[,;|•·/]|\s(?:and|und|et|y|e|dan|or)\s|\s{3,}|\.\s/gu;

/**
 * The level that the wording of its own list item gives a skill: "Python (expert)", "Java – basic", "Advanced:
 * SQL, Go", "basic knowledge of Docker", "Python ●●●○○". Null where nothing is said of this very skill.
 */
export function levelOf(sentence: string, start: number, end: number): ProficiencyLevel | null {
  return behind(sentence.slice(end)) ?? before(sentence.slice(0, start)) ?? byLabel(sentence, start);
}

function behind(right: string): ProficiencyLevel | null {
  const bracket = /^\s*[([（]([^()[\]（）]{1,40})[)\]）]/u.exec(right)?.[1];
  if (bracket !== undefined) return /\d\s*(?:years?|yrs?)/i.test(bracket) ? null : levelFromWording(bracket);
  const said = /^\s*(?::|\s[–—-]\s|\s)\s*(.{1,40})/u.exec(right)?.[1];
  if (said === undefined) return null;
  const item = said.split(/[,;|•·\n]|\s{3,}/u)[0] ?? '';
  const level = levelFromWording(item);
  const found = level === null ? null : findLevel(item);
  // Nothing but the level may stand there: "Python expert systems" says nothing.
  if (found === null) return null;
  return bridge.test(item.slice(0, found.start)) && bridge.test(item.slice(found.end)) ? level : null;
}

function before(left: string): ProficiencyLevel | null {
  const from = [...left.matchAll(separators)].at(-1);
  const item = from === undefined ? left : left.slice(from.index + from[0].length);
  if (item.length > 60) return null;
  const found = findLevel(item);
  return found !== null && bridge.test(item.slice(found.end)) && opener.test(item.slice(0, found.start))
    ? found.level
    : null;
}

/** "Advanced: Python, SQL": the label counts for the whole line. */
function byLabel(sentence: string, start: number): ProficiencyLevel | null {
  const label = /^\W*([^:,;|]{3,30}):/u.exec(sentence);
  if (label?.[1] === undefined || label[0].length > start) return null;
  const found = findLevel(label[1]);
  return found !== null &&
    bridge.test(label[1].slice(0, found.start)) &&
    bridge.test(label[1].slice(found.end))
    ? found.level
    : null;
}
