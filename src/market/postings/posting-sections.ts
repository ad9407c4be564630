import { lazy } from '../../catalog/lazy.ts';
import { lines, type TextSpan } from '../../documents/lines.ts';
import {
  headingOpeners,
  headingVocabulary,
  headingWordings,
  type PostingSectionKind,
} from './heading-words.ts';
import { isTableRow } from './table-rows.ts';

export interface PostingSection {
  readonly kind: PostingSectionKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a posting at its headings and at labels before a text ("Must have: …"); sections follow one another
 * in order and leave out the headings alone. A label holds for its paragraph or list item.
 */
export function postingSections(text: string): PostingSection[] {
  const sections: PostingSection[] = [];
  let open: { kind: PostingSectionKind; start: number } = { kind: 'intro', start: 0 };
  let heading: { kind: PostingSectionKind; depth: number } = { kind: 'intro', depth: 6 };
  let labelled = false;
  let titled = false;
  const turn = (kind: PostingSectionKind, end: number, start: number): void => {
    if (end > open.start) sections.push({ ...open, end });
    open = { kind, start };
  };
  const rows = lines(text);
  for (const [index, line] of rows.entries()) {
    const blank = line.text.trim() === '';
    const next =
      blank || isTableRow(line.text)
        ? null
        : headingOf(line.text.trimEnd(), heading, !titled, titled && leadsList(rows, index));
    if (!blank) titled = true;
    const label = next === null && !blank ? labelOf(line) : null;
    if (next !== null) {
      turn(next.kind, line.start, line.end);
      heading = next;
      labelled = false;
    } else if (label !== null) {
      turn(label.kind, line.start, label.end);
      labelled = true;
    } else if (labelled && (blank || bullet.test(line.text) || fact.test(line.text))) {
      turn(heading.kind, line.start, line.start);
      labelled = false;
    }
  }
  if (open.start < text.length) sections.push({ ...open, end: text.length });
  return sections;
}

/** "Location: Porto", a line of a fact sheet. */
const fact = /^\s*\p{Lu}[^:.]{1,30}:\s/u;

const bullet = /^\s*(?:[•●○◦▪▫■□▸►▶➢➤‣⁃∙·✓✔➔→*+–—-]\s|\d{1,2}[.)]\s)/u;
const maxWords = 6;
const maxMarkedWords = 12;
/** Longer lines are no headings; patterns that look twice at a character stay cheap on shorter ones. */
const maxLineLength = 160;

const patterns = lazy(() =>
  headingWordings.map(([kind, wordings]) => ({
    kind,
    pattern: new RegExp(`(?<!\\p{L})(?:${wordings})`, 'iu'),
  })),
);
const vocabulary = lazy(() => new Set(headingVocabulary.split(/\s+/)));
const openers = lazy(() => new Set(headingOpeners.split(/\s+/)));

function headingOf(
  line: string,
  above: { kind: PostingSectionKind; depth: number },
  first: boolean,
  leads: boolean,
): { kind: PostingSectionKind; depth: number } | null {
  if (line.length > maxLineLength) return null;
  const depth = /^\s{0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? null;
  const bold = /^\s*(?:[*_]{2}[^*_]+[*_]{2}:?|[^a-zß-ÿ]*\p{Lu}{3}[^a-zß-ÿ]*)\s*$/u.test(line);
  const bare = line
    .replace(/^\s*#+\s*|[*_]{2,3}/g, '')
    .replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, (mark) => (bullet.test(mark) ? mark : ''))
    .trim();
  if (bare === '' || bullet.test(bare) || /[.;,!]$/.test(bare)) return null;
  const label = bare.replace(/\s*[:?…]+$/, '').trim();
  const colon = /:$/.test(bare);
  const words = label.split(/\s+/).length;
  if (words > maxMarkedWords || (words > maxWords && !colon && depth === null && !bold)) return null;
  const plain = isHeadingWording(label);
  // The first line is the job title, whatever words it is made of.
  if (first && !plain) return null;
  const capital = /^\P{L}*\p{Lu}/u.test(label);
  if (depth === null && !bold && !colon && !plain && !(leads && capital)) return null;
  const kind = kindOf(label);
  const level = depth ?? 6;
  if (kind !== null) return { kind, depth: level };
  // "You'll fit right in if you", "Our side" above a list: of whom it speaks tells what it is about.
  if (leads && reader.test(label)) return { kind: 'required', depth: level };
  if (leads && employer.test(label)) return { kind: 'benefits', depth: level };
  // A heading that says nothing of the kind ends the section above it; one below it is a part of it.
  return depth !== null && depth <= above.depth ? { kind: 'intro', depth } : null;
}

const reader =
  /(?<!\p{L})(?:you|your|you['’]\p{L}+|du|dein\p{L}*|dich|sie|ihr|vous|votre|vos|tú|usted|você|jij|je|jouw|kamu|anda)(?!\p{L})/iu;
const employer =
  /(?<!\p{L})(?:we|our|us|wir|uns\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+|nós|wij|onze|kami)(?!\p{L})/iu;

/** Whether a line stands alone above a list. */
function leadsList(rows: readonly TextSpan[], index: number): boolean {
  if ((rows[index - 1]?.text ?? '').trim() !== '') return false;
  const next = rows[index + 1]?.text.trim() === '' ? rows[index + 2] : rows[index + 1];
  return next !== undefined && (bullet.test(next.text) || emoji.test(next.text));
}

const emoji = /^\s*\p{Extended_Pictographic}\uFE0F?\s/u;

const kindOf = (label: string): PostingSectionKind | null =>
  patterns().find(({ pattern }) => pattern.test(label))?.kind ?? null;

function isHeadingWording(label: string): boolean {
  const words = label
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[\s/()]+/)
    .filter((word) => word !== '');
  if (words.length > maxWords || !/^\P{L}*\p{Lu}/u.test(label)) return false;
  if (/\d/.test(label)) return false;
  if (words.every((word) => vocabulary().has(word.replace(/[,:]$/, '')))) return true;
  return openers().has(words[0]?.replace(/'.*$/, '') ?? '') && words.length > 1 && kindOf(label) !== null;
}

const labelPattern = /^([^:：]{3,50})(?:[:：][*_]{0,3}|[*_]{2}\s*[–—-])\s+(?=\S)/u;

/** "Must have: Python" at the begin of a line or list item: the kind of what follows and where it begins. */
function labelOf({ text, start }: TextSpan): { kind: PostingSectionKind; end: number } | null {
  const marks = /^[\s•●○◦▪▫■□▸►▶➢➤‣⁃∙·✓✔➔→*+–—_-]*/u.exec(text)?.[0].length ?? 0;
  const found = labelPattern.exec(text.slice(marks));
  const label = found?.[1]?.replace(/[*_]+/g, '').trim();
  if (!found || label === undefined || !isHeadingWording(label)) return null;
  const kind = kindOf(label);
  return kind === null ? null : { kind, end: start + marks + found[0].length };
}
