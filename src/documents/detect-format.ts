import type { DocumentFormat } from '../../schemas/document.ts';
import { decodeUnicode, looksBinary } from './decode-text.ts';
import { DocumentError } from './errors.ts';

/** How the bytes of a document are read; `text` stands for all formats that are text. */
export type ByteFormat = 'pdf' | 'docx' | 'text';

/**
 * Decides by content, never by the extension, which reader takes the bytes.
 * @throws DocumentError `unsupported-format` with a way out, or `password` for an encrypted DOCX.
 */
export async function detectByteFormat(bytes: Uint8Array, name: string): Promise<ByteFormat> {
  const head = latin1(bytes.subarray(0, 1024));
  if (/%PDF-\d/.test(head)) return 'pdf';
  const unicode = decodeUnicode(bytes);
  if (unicode !== undefined && !looksBinary(unicode.text)) return refuseMarkup(unicode.text, name);
  if (head.startsWith('PK') && includesAscii(bytes, 'word/document.xml')) return 'docx';
  // Loaded only for bytes that are none of our formats.
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return 'text';
  if (type.ext === 'cfb' && includesUtf16(bytes, 'EncryptedPackage')) {
    throw new DocumentError(
      'password',
      name,
      'is protected by a password. Save a copy without the password.',
    );
  }
  throw new DocumentError('unsupported-format', name, unsupported(type.ext, type.mime, name));
}

function refuseMarkup(text: string, name: string): 'text' {
  const head = text.slice(0, 2000).trimStart();
  const kind = head.startsWith('{\\rtf')
    ? 'an RTF document'
    : head.startsWith('%!PS')
      ? 'a PostScript file'
      : /^MIME-Version:|^From: .*\n(?:.*\n){0,12}?MIME-Version:/i.test(head)
        ? 'a saved e-mail or web archive'
        : /^<\?xml(?![\s\S]*<html)/i.test(head) || /^<svg/i.test(head)
          ? 'an XML file'
          : undefined;
  if (kind === undefined) return 'text';
  throw new DocumentError('unsupported-format', name, `is ${kind}. Save it as PDF, DOCX or plain text.`);
}

function unsupported(extension: string, mime: string, name: string): string {
  const claimed = name.toLowerCase().endsWith(`.${extension}`) ? '' : ', whatever its name says';
  if (mime.startsWith('image/')) {
    return `is an image (${extension.toUpperCase()})${claimed}. Run text recognition (OCR) on it and give the resulting PDF or text.`;
  }
  const kind =
    extension === 'cfb'
      ? 'an old Word, Excel or PowerPoint file (or another OLE file)'
      : `a .${extension} file`;
  return `is ${kind}${claimed}. Save it as PDF, DOCX or plain text.`;
}

/** Which text format a decoded text is in: by what it says first, then by the extension. */
export function detectTextFormat(
  text: string,
  name: string,
): Exclude<DocumentFormat, 'pdf' | 'docx' | 'langchain'> {
  const head = text.slice(0, 2000).trimStart();
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head))
    return 'html';
  if (/^html?$|^xhtml$/.test(extension) && /<[a-z][^>]*>/i.test(text)) return 'html';
  if (extension === 'json' || (head.startsWith('{') && isJsonObject(text))) return 'json-resume';
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension)) return 'markdown';
  if (
    /^<(?:div|p|section|article|ul|ol|h[1-6]|table|main|header|span|strong|b)\b[^>]*>/i.test(head) &&
    /<\/\w+>/.test(text)
  )
    return 'html';
  return /^#{1,6} \S/m.test(text) ? 'markdown' : 'text';
}

function isJsonObject(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const includesAscii = (bytes: Uint8Array, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word, 0, 'latin1');

const includesUtf16 = (bytes: Uint8Array, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word, 0, 'utf16le');
