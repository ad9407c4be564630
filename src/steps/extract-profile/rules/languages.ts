import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { fold } from '../../../documents/structure/fold.ts';
import { isHumanLanguage } from '../../../documents/structure/human-languages.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { languageLevels } from '../words/language-levels.ts';
import { type Cv, quoteOf, type Row } from './cv-rows.ts';

type LanguageAnswer = ProfileAnswer['languages'][number];

const elsewhere: ReadonlySet<SectionKind> = new Set([
  'skills',
  'personal',
  'header',
  'summary',
  'other',
  'training',
  'education',
  'certifications',
]);
const label =
  /^\W*(?:languages?(?: skills| known| spoken)?|spoken languages?|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|lingue|línguas|talen|języki(?: obce)?|bahasa|språk|languages known|linguistic proficiency)\s*[:：–-]/iu;
const spoken =
  /(?<!\p{L})(?:speak(?:s|ing)?|spoken|fluent(?:ly)? in|bilingual|trilingual|native speaker|mother tongue|muttersprache|fließend|verhandlungssicher|spreche|parle|hablo|parlo|falo|berbahasa)(?!\p{L})/iu;

/** Human languages that the CV names as spoken, each once, with its level as worded. */
export function findLanguages(cv: Cv): LanguageAnswer[] {
  const found = new Map<string, LanguageAnswer>();
  const rows = cv.rows.filter((row) => !row.isBlank && !row.isHeading);
  for (const row of rows.filter(({ section }) => section.kind === 'languages'))
    collect(found, row, nextOf(cv, row));
  for (const section of cv.sections.filter(({ kind }) => kind === 'languages')) {
    // "Languages: English, German" holds its items in the heading's own line.
    const heading = cv.rowsOf(section).find((row) => row.isHeading);
    if (heading !== undefined) collect(found, heading, undefined);
  }
  for (const row of rows) {
    if (!elsewhere.has(row.section.kind)) continue;
    if (label.test(row.text) || (spoken.test(row.text) && row.text.length < 400))
      collect(found, row, undefined);
  }
  for (const row of rows) {
    if (row.section.kind !== 'experience' && isListed(row.text)) collect(found, row, undefined);
  }
  return [...found.values()];
}

/** "Dutch (native), German (B2)": languages with their levels, wherever a column or a page break has put them. */
const isListed = (text: string): boolean =>
  text.length < 200 &&
  Array.from(text.matchAll(/(\p{L}+)\s*\(([^()]{1,40})\)/gu)).filter(
    ([, name = '', level = '']) => isHumanLanguage(name) && languageLevels(level)[0]?.start === 0,
  ).length >= 2;

const nextOf = (cv: Cv, row: Row): Row | undefined => {
  const next = cv.rows[row.index + 1];
  return next?.isBlank === true && next.section === row.section ? cv.rows[row.index + 2] : next;
};

const word = /[\p{L}\p{M}]+/gu;

function collect(found: Map<string, LanguageAnswer>, row: Row, next: Row | undefined): void {
  const text = row.text;
  const names = Array.from(text.matchAll(word)).filter(
    (match) =>
      isHumanLanguage(match[0]) &&
      isName(match[0]) &&
      !/^(?:\s+(?:literature|studies|teacher|lehrer|language arts|class|translation|department|cuisine|food|market|customers?|clients?))/iu.test(
        text.slice(match.index + match[0].length),
      ),
  );
  for (const [index, match] of names.entries()) {
    const name = match[0];
    const key = fold(name);
    if (found.has(key)) continue;
    const from =
      names[index - 1] === undefined
        ? 0
        : (names[index - 1]?.index ?? 0) + (names[index - 1]?.[0].length ?? 0);
    const to = names[index + 1]?.index ?? text.length;
    const level =
      levelAround(text, from, match.index, match.index + name.length, to) ??
      sharedLevel(text, names, index) ??
      levelBelow(text, next);
    found.set(key, { name, level, quote: quoteOf(text) });
  }
}

/** "Igbo and English (mother tongues)": what stands behind the last of several names joined by "and". */
function sharedLevel(text: string, names: readonly RegExpExecArray[], index: number): string | null {
  let last = index;
  let joint = '';
  for (; last + 1 < names.length; last += 1) {
    const end = (names[last]?.index ?? 0) + (names[last]?.[0].length ?? 0);
    const between = text.slice(end, names[last + 1]?.index);
    if (!/^\s*(?:,|&|\/|\+|(?:and|und|et|y|e|en|i|dan|og|och|ja)(?!\p{L}))\s*$/iu.test(between)) break;
    joint += between;
  }
  const name = names[last];
  if (name === undefined || last === index) return null;
  const to = names[last + 1]?.index ?? text.length;
  const start = name.index;
  const level = levelAround(text, start, start, start + name[0].length, to);
  // A comma alone joins only what a word in the plural is said of.
  const isJoint =
    /[&/\p{L}]/u.test(joint) ||
    (level !== null && /(?:tongues|languages|speakers|sprachen|maternelles|maternas)$/iu.test(level));
  return isJoint ? level : null;
}

const isName = (name: string): boolean =>
  /^\p{Lu}/u.test(name) || !/^\p{Ll}+$/u.test(name) || name.length > 4;

/** The wording behind the name up to the next one ("German (B2)"), else just before it ("fluent German"). */
function levelAround(text: string, from: number, start: number, end: number, to: number): string | null {
  const after = text.slice(end, to);
  const clause = after.split(/[,;|•·]|\s(?:and|und|et|y|e|dan)\s|\s{3,}/u)[0] ?? '';
  const behind = clause.trim() === '' ? '' : clause;
  const inBracket = /^\s*[([]([^)\]]{1,60})[)\]]/u.exec(after)?.[1];
  const said = inBracket ?? (/^\s*[:–—-]/u.test(behind) || /^\s+\S/u.test(behind) ? behind : '');
  const level = languageLevels(said)[0];
  if (level !== undefined) {
    const all = languageLevels(said);
    const last = all.at(-1) ?? level;
    const whole = said.slice(level.start, last.end);
    return whole.length <= 40 && !/[()[\]]/.test(whole) ? whole : level.text;
  }
  const before = text.slice(Math.max(from, start - 40), start);
  const clauseBefore = before.split(/[,;|•·)(]/u).at(-1) ?? '';
  const fore = languageLevels(clauseBefore).at(-1);
  const bridge = fore === undefined ? '' : clauseBefore.slice(fore.end);
  return fore !== undefined &&
    /^(?:\s|in|of|knowledge|speaker|:|–|-|level|command|kenntnisse)*$/iu.test(bridge)
    ? fore.text
    : null;
}

/** A language alone on its line has its level on the next. */
function levelBelow(text: string, next: Row | undefined): string | null {
  if (next === undefined || text.trim().split(/\s+/).length > 2 || next.text.length > 50) return null;
  const level = languageLevels(next.text)[0];
  return level !== undefined && next.text.slice(0, level.start).trim().length < 3 ? level.text : null;
}
