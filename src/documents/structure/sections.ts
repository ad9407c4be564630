import type { TextSpan } from '../lines.ts';
import { cvLines } from './cv-lines.ts';
import { findDateRanges } from './dates.ts';
import { type Heading, headingOf, isUpper, kindOfPart, unspaced } from './headings.ts';
import { headingOfPosts } from './headings-by-content.ts';
import { isHumanLanguage } from './human-languages.ts';
import type { SectionKind } from './section-vocabulary.ts';
import { hasTitleWord } from './title-words.ts';

/** A section of a CV: UTF-16 offsets, ends exclusive. `start` is where its heading stands. */
export interface Section {
  readonly kind: SectionKind;
  /** As the document words it; null before the first heading. */
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  /** Equal to `start` where there is no heading. */
  readonly headingStart: number;
  readonly headingEnd: number;
}

interface Found {
  readonly heading: Heading;
  readonly line: TextSpan;
  readonly index: number;
}

/** The sections of a CV in order; together they cover the text, and none overlaps another. */
export function sectionsOf(text: string): Section[] {
  const rows = cvLines(text);
  const accepted = chooseHeadings(rows);
  const sections: Section[] = [];
  const first = accepted[0]?.line.start ?? text.length;
  if (first > 0 || accepted.length === 0) {
    sections.push({ kind: 'header', heading: null, start: 0, end: first, headingStart: 0, headingEnd: 0 });
  }
  for (const [index, { heading, line }] of accepted.entries()) {
    sections.push({
      kind: heading.kind,
      heading: heading.name,
      start: line.start,
      end: accepted[index + 1]?.line.start ?? text.length,
      headingStart: line.start + heading.start,
      headingEnd: line.start + heading.end,
    });
  }
  return sections;
}

function chooseHeadings(rows: readonly TextSpan[]): Found[] {
  const known = rows.flatMap((line, index) => {
    const heading = headingOf(line.text);
    return heading === null ? [] : [{ heading, line, index }];
  });
  const style = prevailingStyle(known, rows);
  const accepted: Found[] = [];
  let next = 0;
  for (const [index, line] of rows.entries()) {
    const found = known[next]?.index === index ? known[next] : undefined;
    if (found !== undefined) next += 1;
    const current = accepted.at(-1)?.heading.kind ?? 'header';
    if (found !== undefined) {
      if (isSection(found, rows, style, current)) accepted.push(found);
    } else {
      const unknown =
        unknownHeading(rows, index, style, current) ??
        (nestable.has(current) ? null : headingOfPosts(rows, index));
      if (unknown !== null) accepted.push({ heading: unknown, line, index });
    }
  }
  return accepted;
}

interface Style {
  /** Most headings on their own line are in capitals. */
  readonly upper: boolean;
  /** Markdown level of the headings; 0 where there are none. */
  readonly level: number;
  /** Headings on their own line. */
  readonly standing: number;
  /** Most headings have a line of signs below them. */
  readonly underlined: boolean;
  /** Most headings are lines in bold type. */
  readonly bold: boolean;
}

const isBold = (text: string | undefined): boolean => /^\s*(\*\*|__)[^*_]+\1\s*$/.test(text ?? '');

const isUnderline = (text: string | undefined): boolean => /^\s*([=_~─━-])\1{2,}\s*$/.test(text ?? '');

function prevailingStyle(known: readonly Found[], rows: readonly TextSpan[]): Style {
  const standing = known.filter(({ heading }) => !heading.inline);
  const levels = standing.map(({ heading }) => heading.level).filter((level) => level > 0);
  const upper = standing.filter(({ heading }) => heading.style === 'upper').length;
  return {
    upper: upper >= 2 && upper * 2 > standing.length,
    level: mode(levels),
    standing: standing.length,
    bold:
      standing.length > 1 && standing.filter(({ line }) => isBold(line.text)).length * 2 > standing.length,
    underlined:
      standing.length > 1 &&
      standing.filter(({ index }) => isUnderline(rows[index + 1]?.text)).length * 2 > standing.length,
  };
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Labels that also stand inside an entry or a list: "Skills: Java", "Projects", "Languages: C, C++". */
const nestable: ReadonlySet<SectionKind> = new Set([
  'experience',
  'internships',
  'projects',
  'education',
  'volunteering',
  'training',
]);

/** A line that holds a period and nothing else, right above: what stands below it happened then ("Praktikum"). */
const isBelowPeriod = (rows: readonly TextSpan[], index: number): boolean => {
  const above = rows[index - 1]?.text ?? '';
  const [range, ...others] = above.length > 60 ? [] : findDateRanges(above);
  return (
    range !== undefined &&
    others.length === 0 &&
    (range.kind === 'range' || range.kind === 'since') &&
    !/[\p{L}\p{N}]/u.test(above.slice(0, range.from) + above.slice(range.to))
  );
};

/** "School" heads what names one; it is also half of a line that was broken. */
const isAboveSchool = (rows: readonly TextSpan[], index: number): boolean => {
  const next = rows.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '')?.text ?? '';
  return /school|college|academ|schule|gymnas|lyc[ée]|colegio|escuela|escola/iu.test(next) && !isUpper(next);
};

function isSection(found: Found, rows: readonly TextSpan[], style: Style, current: SectionKind): boolean {
  const { heading, line, index } = found;
  if (/^schools?$/iu.test(heading.name) && !isAboveSchool(rows, index)) return false;
  if (heading.style === 'plain' && nestable.has(current) && isBelowPeriod(rows, index)) return false;
  if (heading.inline) return isInlineSection(found, rows, style, current);
  if (style.level > 0 && heading.level > style.level) return false;
  if (heading.style === 'marked' || heading.level > 0) return true;
  if (/^\s*[•●▪◦‣*+-]\s/.test(line.text)) return false;
  const lower = /^\P{Lu}*$/u.test(heading.name) && /\p{Ll}/u.test(heading.name);
  if (
    lower &&
    (heading.style === 'plain' || rows[index - 1]?.text.trim() !== '') &&
    !isFirstLine(rows, index)
  ) {
    return isBlank(rows, index - 1) && heading.style === 'plain' && heading.name.length < 25;
  }
  if (nestable.has(current) && style.upper && heading.style !== 'upper') {
    // A plain label inside an entry ("Tools") is no section among sections in capitals, unless set apart.
    return isBlank(rows, index - 1) && heading.style === 'plain' && heading.name.split(' ').length > 1;
  }
  // "Senior" column labels of a table ("Skills" over "Level") and wrapped lines end with a comma before.
  return !/[,;]\s*$/.test(rows[index - 1]?.text ?? '') || heading.style !== 'plain';
}

const isFirstLine = (rows: readonly TextSpan[], index: number): boolean => index === 0 && rows.length > 1;
const isBlank = (rows: readonly TextSpan[], index: number): boolean =>
  (rows[index]?.text ?? '').trim() === '';

/** "LANGUAGES: English, German": a section in one line. */
function isInlineSection(
  found: Found,
  rows: readonly TextSpan[],
  style: Style,
  current: SectionKind,
): boolean {
  const { heading, line, index } = found;
  if (/^\s*[•●▪◦‣*+-]\s/.test(line.text) || heading.kind === 'personal' || heading.kind === 'links')
    return false;
  const content = line.text.slice(heading.end);
  if (heading.kind === 'languages' && !namesHumanLanguage(content)) return false;
  if (heading.style === 'marked') return heading.level > 0 && heading.level <= Math.max(style.level, 2);
  if (nestable.has(current)) {
    if (heading.style === 'upper') return style.upper || isBlank(rows, index - 1);
    return isBlank(rows, index - 1) && style.standing < 2;
  }
  if (current === 'skills' && heading.kind === 'skills') return false;
  if (current === 'skills') return heading.style === 'upper' || isBlank(rows, index - 1);
  return heading.style === 'upper' || style.standing < 3 || isBlank(rows, index - 1);
}

const namesHumanLanguage = (text: string): boolean =>
  (text.match(/[\p{L}]+(?:\s\p{L}+)?/gu) ?? []).some(
    (word) => isHumanLanguage(word) || isHumanLanguage(word.split(' ')[0] ?? ''),
  );

/** A heading in the document's style whose words the vocabulary does not know, with content below it. */
function unknownHeading(
  rows: readonly TextSpan[],
  index: number,
  style: Style,
  current: SectionKind,
): Heading | null {
  const text = rows[index]?.text ?? '';
  const hash = /^\s*(#{1,6})\s+(.*?)\s*#*\s*$/.exec(text);
  const name = unspaced((hash?.[2] ?? text).replace(/[*_:]+/g, ' ').trim());
  if (style.underlined && isUnderline(rows[index + 1]?.text) && /\p{L}/u.test(name) && index > 0)
    return other(text, name, 0);
  if (style.level > 0) {
    const level = hash?.[1]?.length ?? 0;
    if (level !== style.level || name === '' || index === 0) return null;
    return other(text, name, level);
  }
  if (style.bold && isBold(text) && index > 0)
    return isBlank(rows, index - 1) && isBlank(rows, index + 1) && !nestable.has(current)
      ? other(text, name, 0)
      : null;
  if (!style.upper) return null;
  const words = name.split(/\s+/);
  if (!isUpper(name) || words.length > 4 || words.length < 1 || name.length < 5 || /[\d,@|/()•]/.test(name))
    return null;
  if (!isBlank(rows, index - 1) || current === 'header' || hasTitleWord(name)) return null;
  const following = rows.slice(index + 1, index + 4).map((row) => row.text);
  if (following.every((row) => row.trim() === '') || companyForm.test(name)) return null;
  // In a list of jobs or schools a line in capitals is an employer or a school as often as not.
  const isPartKnown = kindOfPart(name) !== null;
  if (nestable.has(current) && !isPartKnown) return null;
  const isDated = following.some((row) => findDateRanges(row).length > 0);
  return isDated && !isPartKnown && !isDatedPost(following) ? null : other(text, name, 0);
}

const companyForm =
  /(?<!\p{L})(?:LTD|LIMITED|INC|LLC|LLP|PLC|GMBH|AG|KG|BV|NV|SA|SARL|SRL|SPA|OY|AB|AS|APS|CO|CORP|PTY|BHD|COMPANY|GROUP|BANK|HOTEL|HOSPITAL|SCHOOL|COLLEGE|UNIVERSITY)(?!\p{L})/u;

/** A post with its period right below: what stands above it in capitals is no employer where the post names one. */
function isDatedPost(following: readonly string[]): boolean {
  const first = following.find((row) => row.trim() !== '') ?? '';
  return (
    /^[^,|\t–—]+[,|\t–—]/u.test(first) &&
    hasTitleWord(first.split(/[,|\t–—]/u)[0] ?? '') &&
    findDateRanges(first).some(({ kind }) => kind === 'range' || kind === 'since')
  );
}

function other(text: string, name: string, level: number): Heading {
  const start = Math.max(0, text.search(/[\p{L}\p{N}]/u));
  return {
    kind: kindOfPart(name) ?? 'other',
    name,
    start,
    end: Math.max(start, text.trimEnd().length),
    style: 'upper',
    level,
    inline: false,
  };
}
