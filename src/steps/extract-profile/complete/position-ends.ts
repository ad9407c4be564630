import { lines, type TextSpan } from '../../../documents/lines.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import { isUpper } from '../../../documents/structure/headings.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { bulletLength } from '../rules/cv-rows.ts';
import { opensDuty } from '../rules/entry-lines.ts';
import { isLabel } from '../rules/heading-labels.ts';
import { degreeIn } from '../words/degree-words.ts';
import { isBreak, opensWithBreak } from '../words/employment-words.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';

const mostWords = 6;
const mostLoneWords = 4;
const mostDegreeWords = 16;
/** Words of headings that divide what is told of one post. */
const inside =
  /(?<!\p{L})(?:projects?|clients?|customers?|highlights|achiev\p{L}+|accomplish\p{L}+|results?|successes|scope|context|stack|technolog\p{L}+|tools?|methods?|tasks?|duties|responsib\p{L}+|team|impact|role|mandates?|assignments?|projekte?|kunden?|erfolge|aufgaben|tätigkeiten|technologien|werkzeuge|missions?|réalisations|projets?|outils|logros|proyectos?|funciones|tareas|herramientas|projetos?|atividades|ferramentas|progetti|attività|strumenti|projecten|taken|projekty|zadania|osiągnięcia|proyek|tugas)(?!\p{L})/iu;

/** The words of a line under marks for bold type, capitals or a Markdown heading, with the heading's level. */
interface Marked {
  readonly words: string;
  readonly level: number;
}

function markedIn(text: string): Marked | null {
  const hash = /^\s*(#{1,6})\s+(.*?)[\s#]*$/u.exec(text);
  if (hash !== null) return { words: hash[2] ?? '', level: hash[1]?.length ?? 0 };
  const bold = /^\s*(\*\*|__)([^*_]+)\1\s*:?\s*$/u.exec(text);
  const words = (bold?.[2] ?? text).replace(/[\s:]+$/u, '').trim();
  return bold !== null || isUpper(words) ? { words, level: 0 } : null;
}

/**
 * Where the description of a post ends before its section does: at a table's end of the row, at a time away from
 * work, or at a heading set off by type with something below it, which is no part of the post.
 *
 * @param from end of the post's heading
 * @param level Markdown level of the post's own heading; 0 where it has none
 * @param names what the post's heading names
 */
export function descriptionEnd(
  text: string,
  { from, to, level, names }: { from: number; to: number; level: number; names: readonly string[] },
): number {
  const open = text.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
  const close = text.indexOf('\n', from);
  const first = text.slice(open, close === -1 ? text.length : close);
  if (/^\s*\|.*\|\s*$/u.test(first)) return Math.min(to, open + first.length);
  if (close === -1 || close >= to) return to;
  const rows = lines(text.slice(close + 1, to));
  for (const [at, row] of rows.entries()) {
    if (row.text.trim() === '' || bulletLength(row.text) > 0) continue;
    if (names.some((name) => row.text.includes(name))) continue;
    if (isLeave(row.text) || isDegree(row.text) || isOther(rows, at, level) || isAlone(rows, at))
      return close + 1 + row.start;
  }
  return to;
}

/** "Maternity leave", "Career break 2019 – 2020": a line that tells of nothing else. */
function isLeave(text: string): boolean {
  const words = text.replace(/[*_#]+/gu, ' ').trim();
  if (words.split(/\s+/u).length > 10 || /[.;]$/u.test(words)) return false;
  return (
    opensWithBreak(words) || (isBreak(words) && !hasTitleWord(words) && findDateRanges(words).length > 0)
  );
}

/** "Diploma in Bookkeeping, Hill College, 2014 – 2015" between posts. */
const isDegree = (text: string): boolean =>
  text.split(/\s+/u).length <= mostDegreeWords &&
  !/[.;]$/u.test(text.trim()) &&
  degreeIn(text) !== null &&
  findDateRanges(text).length > 0;

function isOther(rows: readonly TextSpan[], at: number, level: number): boolean {
  const marked = markedIn(rows[at]?.text ?? '');
  if (marked === null || marked.words.split(/\s+/u).length > mostWords) return false;
  const { words } = marked;
  if (!/\p{L}{3}/u.test(words) || /[\d,@|]/u.test(words) || isLabel(words) || opensDuty(words)) return false;
  if (inside.test(words) || hasTitleWord(words) || hasOrganisationMark(words)) return false;
  if (level > 0 && marked.level !== 0 && marked.level > level) return false;
  // Right under a post's heading stands what belongs to it.
  const isApart =
    rows.slice(0, at).some((row) => row.text.trim() !== '') && (rows[at - 1]?.text ?? '').trim() === '';
  return isApart && rows.slice(at + 1, at + 4).some((row) => row.text.trim() !== '');
}

/**
 * "Since 2024", "At the allotment": a few words between blank lines, with more below them, where the lines of the
 * post itself stand together.
 */
function isAlone(rows: readonly TextSpan[], at: number): boolean {
  const text = rows[at]?.text.trim() ?? '';
  const isApart = at > 0 && isBlankAt(rows, at - 1) && isBlankAt(rows, at + 1) && at + 2 < rows.length;
  if (!isApart || isBlankAt(rows, at + 2) || !/^\p{Lu}[\p{L}\s'’&-]*(?:\d{4})?$/u.test(text)) return false;
  if (text.split(/\s+/u).length > mostLoneWords || isLabel(text) || opensDuty(text) || inside.test(text))
    return false;
  const isTogether =
    !isBlankAt(rows, 0) ||
    rows.some((_, row) => row > 0 && row < at && !isBlankAt(rows, row) && !isBlankAt(rows, row - 1));
  return isTogether && !hasTitleWord(text) && !hasOrganisationMark(text) && !isPlace(text);
}

const isBlankAt = (rows: readonly TextSpan[], at: number): boolean => (rows[at]?.text ?? '').trim() === '';
