import { saysOnlyHowWell } from './item-level.ts';

/** Part of a line, in UTF-16 offsets, end exclusive. */
export type LinePart = { readonly start: number; readonly end: number };

const separators = new Set([',', ';', '|', '•', '·', '●', '▪', '◦', '‣', '\t', '\n', '、', '，', '；', '・']);
const opening = new Set(['(', '[', '（']);
const closing = new Set([')', ']', '）']);
const padding = /[\s\-–—*•·●▪◦‣>.,;|]/u;

/** "Tools:", "Languages & frameworks:" at the begin of an item. */
const label = /^[^:,;|()]{1,50}:(?:\s+|(?=\p{L}))/u;
const longestLabel = 6;

/** Items of a line with the items inside their brackets after them; labels and padding are left off. */
export function itemsOf(line: string): LinePart[] {
  return split(line, { start: 0, end: line.length }).flatMap((part) => {
    const item = trim(line, withoutLabel(line, part));
    const open = bracketAt(line, item);
    if (open === -1) return item.start < item.end ? [item] : [];
    const inner = split(line, { start: open + 1, end: closeOf(line, open, item.end) });
    // One thing in brackets says something about the item; several are items themselves.
    return inner.length > 1 ? [item, ...inner.map((each) => trim(line, each))] : [item];
  });
}

/** Where the first bracket inside an item opens; -1 without one. */
function bracketAt(line: string, { start, end }: LinePart): number {
  for (let at = start; at < end; at += 1) if (opening.has(line[at] ?? '')) return at;
  return -1;
}

function closeOf(line: string, open: number, end: number): number {
  for (let at = end - 1; at > open; at -= 1) if (closing.has(line[at] ?? '')) return at;
  return end;
}

function split(line: string, { start, end }: LinePart): LinePart[] {
  const parts: LinePart[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const mark = line[at] ?? '';
    if (opening.has(mark)) depth += 1;
    else if (closing.has(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(line, at)) {
      parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  parts.push({ start: from, end });
  return parts.length > 1 ? splitLastAnd(line, parts) : parts;
}

function isSeparator(line: string, at: number): boolean {
  const mark = line[at] ?? '';
  const [before, after] = [line[at - 1], line[at + 1]];
  // "1,500" is a figure; " / " divides items, the slash of "CI/CD" does not; three spaces are a column.
  if (mark === ',') return !(/\d/u.test(before ?? '') && /\d/u.test(after ?? ''));
  if (mark === '/') return before === ' ' && after === ' ';
  if (mark === ' ') return after === ' ' && line[at + 2] === ' ';
  return separators.has(mark);
}

const lastAnd =
  /^(\s*(?:and|or|und|oder|y|et|ou|dan|atau)\s)|^\s*[^\s]+(\s(?:and|und|y|et|dan)\s)[^\s]+\s*$/iu;

/** "…, Confluence and Trello": the last comma of a list may be a word. */
function splitLastAnd(line: string, parts: LinePart[]): LinePart[] {
  const last = parts.at(-1) as LinePart;
  const text = line.slice(last.start, last.end);
  const [, leading, between] = lastAnd.exec(text) ?? [];
  if (leading !== undefined)
    return [...parts.slice(0, -1), { start: last.start + leading.length, end: last.end }];
  if (between === undefined) return parts;
  const at = last.start + text.indexOf(between);
  return [
    ...parts.slice(0, -1),
    { start: last.start, end: at },
    { start: at + between.length, end: last.end },
  ];
}

function withoutLabel(line: string, part: LinePart): LinePart {
  const item = trim(line, part);
  const found = label.exec(line.slice(item.start, item.end))?.[0];
  if (found === undefined || found.trim().split(/\s+/u).length > longestLabel) return item;
  const start = item.start + found.length;
  // "Excel: advanced" and "Excel: 3 years" are an item with what is said about it, no label.
  return saysOnlyHowWell(line.slice(start, item.end)) ? item : { start, end: item.end };
}

function trim(line: string, { start, end }: LinePart): LinePart {
  let [from, to] = [start, end];
  while (from < to && padding.test(line[from] ?? '') && !isNameDot(line, from)) from += 1;
  while (to > from && padding.test(line[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

const isNameDot = (line: string, at: number): boolean =>
  line[at] === '.' && /\p{L}/u.test(line[at + 1] ?? '');
