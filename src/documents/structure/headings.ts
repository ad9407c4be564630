import { fold } from './fold.ts';
import { headingModifiers, headings, type SectionKind, wholeHeadings } from './section-vocabulary.ts';

/** A line read as a heading. */
export interface Heading {
  readonly kind: SectionKind;
  /** The words of the heading, without marks. */
  readonly name: string;
  /** UTF-16 offsets of the heading's words into the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What sets it off: a Markdown mark, capitals, a colon after it, or nothing but its line. */
  readonly style: 'marked' | 'upper' | 'colon' | 'plain';
  /** Number of `#` signs; 0 for none. */
  readonly level: number;
  /** The line goes on after the heading's colon. */
  readonly inline: boolean;
}

const longestHeading = 60;
const opening =
  /^[\s>*_•●▪■□◆◇►▶❖✦|\ue000-\uf8ff\p{So}\p{Sk}-]*(#{1,6}\s*)?(?:[*_]{1,3})?(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+)?(?:[*_]{1,3})?[\ue000-\uf8ff\p{So}\s]*/u;
const closing = /[\s:*_#|=~–—.-]*$/u;

/** Reads a line as a heading of the vocabulary; null for any other line. */
export function headingOf(line: string): Heading | null {
  const open = opening.exec(line);
  const start = open?.[0].length ?? 0;
  const rest = line.slice(start);
  const colon = rest.search(/[:：]/u);
  const inline = colon > 0 && /[^\s*_:：]/u.test(rest.slice(colon + 1));
  const core = (inline ? rest.slice(0, colon) : rest).replace(closing, '');
  if (core.length < 2 || core.length > longestHeading || /[.!?;]\s|[@/\\]{2}|\d{3}/.test(core)) return null;
  const plain = unspaced(core);
  const kind = kindOf(plain);
  if (kind === null) return null;
  const level = open?.[1]?.trim().length ?? 0;
  const marked = level > 0 || /^\s*[*_]{2}/.test(line);
  const style = marked ? 'marked' : isUpper(plain) ? 'upper' : colon > 0 ? 'colon' : 'plain';
  return { kind, name: plain, start, end: start + core.length, style, level, inline };
}

/** The text of capitals, digits and signs only, with two capitals at least; also of scripts without case. */
export const isUpper = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** "S K I L L S" and "W O R K  H I S T O R Y" as words; any other text as it is. */
export function unspaced(text: string): string {
  const words = text.trim().split(/\s{2,}|\s[|&]\s/u);
  const spread = words.every((word) => /^\S(?:\s\S){2,}$/u.test(word)) && /\p{L}/u.test(text);
  return spread ? words.map((word) => word.replace(/\s/g, '')).join(' ') : text.trim();
}

let vocabulary: ReadonlyMap<string, SectionKind> | undefined;
let modifiers: ReadonlySet<string> | undefined;
let wholes: ReadonlySet<string> | undefined;
/** Every word of any heading: a line with another one is none, without trying its parts. */
let wordsOfHeadings: ReadonlySet<string> | undefined;

/** Key of a heading: folded, ampersands as "and", without signs at its ends. */
function keyOf(heading: string): string {
  return fold(heading)
    .replace(/&amp;|&/g, ' and ')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(
      /\s*\((?:continued|cont\.?|selected|fortsetzung|most recent first|latest first|in reverse (?:chronological )?order|chronological|reverse chronological|excerpt|auszug|since \d{4}|seit \d{4}|last \d+ years|(?:over |about |ca\.? )?\d{1,2}\+? ?(?:years?|yrs?|jahre|ans|años|anos|anni|lat|jaar|tahun)[^()]{0,20})\)?$/u,
      '',
    );
}

function kindOf(heading: string): SectionKind | null {
  vocabulary ??= new Map(
    Object.entries(headings).flatMap(([kind, list]) =>
      list.split('|').map((name) => [keyOf(name.trim()), kind as SectionKind] as const),
    ),
  );
  wholes ??= new Set(wholeHeadings.split('|'));
  modifiers ??= new Set(headingModifiers.split(/\s+/).map(fold));
  const key = keyOf(heading);
  const whole = vocabulary.get(key);
  if (whole !== undefined) return whole;
  const words = key.split(' ');
  if (words.length > 6) return null;
  return ofCore(words) ?? ofParts(key) ?? ofTrade(words);
}

/** "Warehouse experience", "Customer service experience": the trade itself is in no vocabulary. */
function ofTrade(words: readonly string[]): SectionKind | null {
  const trade = words.slice(0, -1);
  const isTrade = trade.length >= 1 && trade.length <= 2 && trade.every((word) => /^\p{L}{4,}$/u.test(word));
  return isTrade && words.at(-1) === 'experience' && !trade.some((word) => praise.has(word))
    ? 'experience'
    : null;
}

/** Words before "experience" that make no heading of it. */
const praise: ReadonlySet<string> = new Set(
  'year years with have some good great proven extensive strong solid broad hands practical valuable user customer learning vast wide long previous without volunteer voluntary project internship organizational organisational'.split(
    ' ',
  ),
);

/** "Skills and interests": every part is a heading; the first says what it is about. */
function ofParts(key: string): SectionKind | null {
  const parts = key
    .split(/\s*(?:,|\/|\||\+|\s(?:and|und|et|y|e|i|en|dan|oraz|with)\s)\s*/u)
    .filter((part) => part !== '');
  if (parts.length < 2) return null;
  const kinds = parts.map((part) =>
    wholes?.has(part) === true ? null : (vocabulary?.get(part) ?? coreKind(part.split(' '))),
  );
  return kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}

/** What a heading set off by type is about, of which only a part is known ("Attachments and work"); null for none. */
export function kindOfPart(heading: string): SectionKind | null {
  const key = keyOf(heading);
  kindOf(key);
  const parts = key
    .split(/\s*(?:,|\/|\||\+|\s(?:and|und|et|y|e|i|en|dan|oraz|with)\s)\s*/u)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const kinds = parts.flatMap((part) => (wholes?.has(part) === true ? [] : (vocabulary?.get(part) ?? [])));
  return kinds[0] ?? null;
}

const ofCore = (words: readonly string[]): SectionKind | null => (words.length > 1 ? coreKind(words) : null);

/** "Relevant clinical experience": a heading with nothing but modifiers around it. */
function coreKind(words: readonly string[]): SectionKind | null {
  wordsOfHeadings ??= new Set([...(vocabulary?.keys() ?? [])].flatMap((name) => name.split(' ')));
  if (words.some((word) => !wordsOfHeadings?.has(word) && !modifiers?.has(word))) return null;
  for (let length = words.length; length >= 1; length -= 1) {
    for (let from = words.length - length; from >= 0; from -= 1) {
      const core = words.slice(from, from + length).join(' ');
      const kind = wholes?.has(core) === true ? undefined : vocabulary?.get(core);
      const around = [...words.slice(0, from), ...words.slice(from + length)];
      if (kind !== undefined && around.every((word) => modifiers?.has(word))) return kind;
    }
  }
  return null;
}
