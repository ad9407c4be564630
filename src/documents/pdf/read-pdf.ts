import { mojibakeNotes } from '../decode-text.ts';
import type { Limits } from '../document-input.ts';
import { DocumentError } from '../errors.ts';
import type { ParsedPdf } from './parse-pdf.ts';
import { runWorker } from './run-worker.ts';

/**
 * The text of a PDF in reading order, with the offset of each page.
 * @throws DocumentError `password`, `damaged`, `too-large` (pages, memory), `scan`, `empty`, `unreadable`.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<{ text: string; pages: number[]; notes: string[] }> {
  const parsed = await runWorker(bytes, name, limits.maxPages, signal);
  if (!parsed.ok) throw refusal(parsed, name, limits);
  const readable = parsed.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (parsed.unmapped > readable) {
    throw new DocumentError(
      'unreadable',
      name,
      'its fonts do not say which letters they draw. Run text recognition (OCR) on it, or save it anew from the program it was written in.',
    );
  }
  if (readable === 0) {
    throw parsed.images > 0
      ? new DocumentError(
          'scan',
          name,
          'is a scan: it holds pictures of pages and no text. Run text recognition (OCR) on it first.',
        )
      : new DocumentError('empty', name, 'holds no text. Give the file that has the text in it.');
  }
  return { text: parsed.text, pages: parsed.pages, notes: notes(parsed) };
}

function refusal(parsed: ParsedPdf & { ok: false }, name: string, limits: Limits): DocumentError {
  switch (parsed.reason) {
    case 'password':
      return new DocumentError(
        'password',
        name,
        'is protected by a password. Save a copy without the password.',
      );
    case 'too-many-pages':
      return new DocumentError(
        'too-large',
        name,
        `has ${parsed.detail} pages, more than ${limits.maxPages}. Give only the pages of the CV (in code, maxPages raises the limit).`,
      );
    case 'damaged':
      return new DocumentError(
        'damaged',
        name,
        'is a damaged PDF. Open it in a PDF reader and save or print it to a new PDF.',
        { cause: parsed.detail },
      );
  }
}

function notes(parsed: ParsedPdf & { ok: true }): string[] {
  const found = mojibakeNotes(parsed.text);
  if (parsed.unseen > 0)
    found.push(
      'Text that a reader cannot see (outside the page, too small, or in the colour of the ground) was left out.',
    );
  if (parsed.unmapped > 0) {
    found.push(
      'Some characters could not be read, as their font does not say what they are; they were left out. This befalls Chinese, Japanese and Korean fonts that are not embedded.',
    );
  }
  return found;
}
