import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { fold } from '../../../documents/structure/fold.ts';
import { isHumanLanguage } from '../../../documents/structure/human-languages.ts';
import { type LanguageName, languageNames } from '../../../documents/structure/language-names.ts';
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
    collect(found, row, nextOf(cv, row), true);
  for (const section of cv.sections.filter(({ kind }) => kind === 'languages')) {
    // "Languages: English, German" holds its items in the heading's own line.
    const heading = cv.rowsOf(section).find((row) => row.isHeading);
    if (heading !== undefined) collect(found, heading, undefined, false);
  }
  for (const row of rows) {
    if (!elsewhere.has(row.section.kind)) continue;
    if (label.test(row.text)) collect(found, row, undefined, true);
    else if (spoken.test(row.text) && row.text.length < 400) collect(found, row, undefined, false);
  }
  for (const row of rows) {
    if (row.section.kind !== 'experience' && isListed(row.text)) collect(found, row, undefined, true);
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

/** What follows the name of a language where a people or a subject is meant. */
const ofSomething =
  /^(?:\s+(?:literature|studies|teacher|lehrer|language arts|class|translation|department|cuisine|food|market|customers?|clients?))/iu;

/** An item of a list of languages: "Te reo Māori – conversational", "Dagbani (fluent)", "Sranan: a few words". */
const item =
  /(?<=^|[,;|•·\t]|\s{3})[\s*_•·-]*(\p{L}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3})[*_]*(?:\s*[([:–—|\t]|\s+-|\s{3,})[\s*_(]*/gu;
/** Labels of a list of languages, and what can be done in one: no names. */
const noName =
  /(?:reading|writing|speaking|listening|spoken|written|oral|verbal|comprehension|understanding|interaction|production|grammar|level|languages?|tongues?|other|foreign|native|lesen|schreiben|sprechen|hören|sprachen?|lecture|écriture|oral|écrit|parlé|langues?|lectura|escritura|idiomas?|leitura|escrita|lettura|scrittura|ascolto|lingue|talen|języki|bahasa|skills?|knowledge|kenntnisse|ability|certificate|exam|test|score)(?!\p{L})/iu;

/** The languages of a list's line: those the runtime can name, and whatever stands as an item with its level. */
function listedNames(text: string): LanguageName[] {
  const named = languageNames(text);
  const items = Array.from(text.matchAll(item)).flatMap((match): LanguageName[] => {
    const name = (match[1] ?? '').trim();
    const start = match.index + match[0].indexOf(name);
    const level = languageLevels(text.slice(match.index + match[0].length))[0];
    const isLanguage =
      level?.start === 0 &&
      /\p{Lu}|\p{Lo}/u.test(name) &&
      !noName.test(name) &&
      languageLevels(name).length === 0 &&
      !named.some((one) => one.start <= start && one.end >= start + name.length) &&
      // "English and German (fluent)" are two; "Te reo Māori" is one.
      !/\s(?:and|und|et|y|e|en|i|dan|og|och)\s/iu.test(name);
    return isLanguage ? [{ start, end: start + name.length, text: name }] : [];
  });
  const apart = named.filter(({ start, end }) => !items.some((one) => one.start <= start && one.end >= end));
  return [...apart, ...items].sort((a, b) => a.start - b.start);
}

function collect(found: Map<string, LanguageAnswer>, row: Row, next: Row | undefined, isList: boolean): void {
  const text = row.text;
  const all = isList
    ? listedNames(text)
    : Array.from(text.matchAll(word), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      })).filter((name) => isHumanLanguage(name.text));
  const names = all.filter((name) => isName(name.text) && !ofSomething.test(text.slice(name.end)));
  for (const [index, { text: name, start, end }] of names.entries()) {
    const key = fold(name);
    if (found.has(key)) continue;
    const from = names[index - 1]?.end ?? 0;
    const to = names[index + 1]?.start ?? text.length;
    const level =
      levelAround(text, from, start, end, to) ?? sharedLevel(text, names, index) ?? levelBelow(text, next);
    found.set(key, { name, level, quote: quoteOf(text) });
  }
}

/** "Igbo and English (mother tongues)": what stands behind the last of several names joined by "and". */
function sharedLevel(text: string, names: readonly LanguageName[], index: number): string | null {
  let last = index;
  let joint = '';
  for (; last + 1 < names.length; last += 1) {
    const between = text.slice(names[last]?.end ?? 0, names[last + 1]?.start);
    if (!/^\s*(?:,|&|\/|\+|(?:and|und|et|y|e|en|i|dan|og|och|ja)(?!\p{L}))\s*$/iu.test(between)) break;
    joint += between;
  }
  const name = names[last];
  if (name === undefined || last === index) return null;
  const to = names[last + 1]?.start ?? text.length;
  const { start, end } = name;
  const level = levelAround(text, start, start, end, to);
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
  // In columns the level stands beside the name, far or near.
  const after = text.slice(end, to).replace(/^(?:\s*[\t|]\s*|\s{3,})(?=\S)/u, ' ');
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
