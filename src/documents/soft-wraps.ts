import type { TextSpan } from './lines.ts';

const MARKER = /^\s*(?:(?:#{1,6}|>|[•●○◦▪▫■□▸►▶➢➤‣⁃∙·✓✔➔→*+–—-])\s+)*/u;
const ITEM_START = /^\s*(?:[•●○◦▪▫■□▸►▶➢➤‣⁃∙·✓✔➔→*+>|#–—-]\s|#{1,6}\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|\|)/u;
const OPEN_END =
  /(?:[,;&/(–—-]|(?<=^|\s)(?:and|or|nor|but|of|in|on|at|by|to|for|from|with|without|as|than|the|an?|no|not|never|neither|either|both|any|my|our|their|its|his|her|using|via|into|over|under|between|including|such|that|which|who|is|are|was|were|has|have|had|und|oder|sowie|mit|ohne|von|für|bei|im|zur?|zum|der|die|das|dem|den|des|eine?[rnms]?|keine?[rnms]?|nicht|als|et|ou|de|du|des|le|la|les|une?|en|au|aux|avec|sans|pour|par|sur|y|o|el|los|las|una?|con|sin|para|por|del|ni|e|do|da|dos|com|sem|il|lo|gli|di|non|senza|per))$/u;

/** Length of the bullet, quote or heading mark (with its blanks) that opens a line. */
export function markerLength(line: string): number {
  return MARKER.exec(line)?.[0].length ?? 0;
}

/** Long enough to be an item of its own and not a word of an inline list. */
export function isListItem(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4;
}

/** Whether the sentence of the line before `index` goes on in the line `index` (0-based). */
export function wrapsOnto(rows: readonly TextSpan[], index: number): boolean {
  const line = rows[index]?.text ?? '';
  const before = rows[index - 1]?.text.trimEnd() ?? '';
  if (line.trim() === '' || before.trim() === '') return false;
  if (ITEM_START.test(line) || /^\s*#{1,6}\s/.test(before) || /[.!?:…。！？]["'”’)]?$/u.test(before))
    return false;
  if (/^\s*\|/.test(before)) return false;
  if (OPEN_END.test(before) && !/^[\p{Lu}\s&,/-]+$/u.test(before)) return true;
  if (/^\s*\p{Ll}/u.test(line)) return before.trim().split(/\s+/).length >= 4;
  return filledToTheMargin(rows, index);
}

/** Whether this line's first word would not have fitted the line before, as in three or more wrapped lines. */
function filledToTheMargin(rows: readonly TextSpan[], index: number): boolean {
  // A look at few neighbours keeps this linear in very long paragraphs.
  const reach = 4;
  let first = index - 1;
  while (first > 0 && index - first < reach && sameParagraph(rows, first)) first -= 1;
  let last = index;
  while (last + 1 < rows.length && last - index < reach && sameParagraph(rows, last + 1)) last += 1;
  if (last - first < 2) return false;
  const paragraph = rows.slice(first, last + 1).map((row) => row.text.trim());
  const width = Math.max(...paragraph.map((row) => row.length));
  // Tabs are cells of a table, not words of a sentence.
  if (width < 50 || paragraph.some((row) => row.includes('\t'))) return false;
  return paragraph.every((row, place) => {
    const next = paragraph[place + 1];
    if (next === undefined) return true;
    const word = /^\S+/.exec(next)?.[0] ?? '';
    return row.length + 1 + word.length > width;
  });
}

function sameParagraph(rows: readonly TextSpan[], index: number): boolean {
  const line = rows[index]?.text ?? '';
  return line.trim() !== '' && (rows[index - 1]?.text ?? '').trim() !== '' && !ITEM_START.test(line);
}
