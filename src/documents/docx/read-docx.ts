import { DocumentError } from '../errors.ts';
import { isPageNumber } from '../page-number.ts';
import { tidyLines } from '../tidy-lines.ts';
import { mainPart, openWordPackage, type WordParts } from './open-package.ts';
import type { Line } from './table-lines.ts';
import { readWordStyles } from './word-styles.ts';
import { readWordText } from './word-text.ts';

/**
 * The text of a Word file: headers, body, notes, footers, each distinct text once.
 * @throws DocumentError `damaged`, `too-large`.
 */
export function readDocx(bytes: Uint8Array, name: string): { text: string; notes: string[] } {
  const parts = openWordPackage(bytes, name);
  const main = mainPart(parts);
  if (main === undefined) throw damaged(name);
  try {
    return readParts(parts, main);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

function damaged(name: string, cause?: unknown): DocumentError {
  return new DocumentError(
    'damaged',
    name,
    'is a damaged DOCX file. Open it in a word processor and save it again.',
    {
      cause,
    },
  );
}

function readParts(parts: WordParts, main: string): { text: string; notes: string[] } {
  const styles = readWordStyles(parts.get('word/styles.xml') ?? '');
  let hidden = false;
  const read = (part: string): string => {
    const { lines, hidden: some } = readWordText(parts.get(part) ?? '', styles);
    hidden ||= some;
    return tidyLines(layOut(lines));
  };
  const named = (pattern: RegExp) => [...parts.keys()].filter((part) => pattern.test(part)).sort();
  const margins = (pattern: RegExp) => {
    const texts = named(pattern).map((part) => withoutPageNumbers(read(part)));
    return [...new Set(texts)].filter((text) => text !== '');
  };
  const blocks = [
    ...margins(/^word\/header\d*\.xml$/),
    read(main),
    ...margins(/^word\/(?:footnotes|endnotes)\.xml$/),
    ...margins(/^word\/footer\d*\.xml$/),
  ];
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return { text, notes: hidden ? ['Hidden text was left out.'] : [] };
}

const layOut = (lines: readonly Line[]): string[] =>
  lines.flatMap((line) => (line.heading ? ['', line.text] : [line.text]));

const withoutPageNumbers = (text: string): string =>
  tidyLines(text.split('\n').filter((line) => !isPageNumber(line)));
