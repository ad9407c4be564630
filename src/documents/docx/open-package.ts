import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from '../errors.ts';

/** The XML parts of a Word file that hold or govern its text, by name. */
export type WordParts = Map<string, string>;

const WANTED = /^(?:_rels\/\.rels|word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes|styles)\.xml)$/;
/** Bytes when inflated: of one part, of all parts. */
const MAX_PART = 24 * 1024 * 1024;
const MAX_TOTAL = 48 * 1024 * 1024;
/** Word's XML deflates by up to about 40; a bomb by 1000. Small parts may be repetitive. */
const MAX_RATIO = 150;
const RATIO_FREE = 2 * 1024 * 1024;

/**
 * Inflates the wanted parts of a Word file.
 * @throws DocumentError `damaged`, or `too-large` for a zip bomb, before anything is inflated.
 */
export function openWordPackage(bytes: Uint8Array, name: string): WordParts {
  let total = 0;
  const parts: WordParts = new Map();
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        const part = file.name.replace(/^\//, '');
        if (!WANTED.test(part)) return false;
        total += file.originalSize;
        const ratio = file.originalSize / Math.max(1, file.size);
        if (
          file.originalSize > MAX_PART ||
          total > MAX_TOTAL ||
          (ratio > MAX_RATIO && file.originalSize > RATIO_FREE)
        ) {
          throw new DocumentError(
            'too-large',
            name,
            'unpacks to far more than a CV holds. Save it as PDF or plain text.',
          );
        }
        return true;
      },
    });
    for (const [part, data] of Object.entries(files)) parts.set(part.replace(/^\//, ''), strFromU8(data));
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError(
      'damaged',
      name,
      'is a damaged DOCX file. Open it in a word processor and save it again.',
      { cause },
    );
  }
  return parts;
}

/** Name of the main part: Word writes `word/document.xml`, Office 365 at times `word/document2.xml`. */
export function mainPart(parts: WordParts): string | undefined {
  const relation = /Target="\/?(word\/document\d*\.xml)"/.exec(parts.get('_rels/.rels') ?? '')?.[1];
  if (relation !== undefined && parts.has(relation)) return relation;
  return [...parts.keys()].find((part) => /^word\/document\d*\.xml$/.test(part));
}
