import { DocumentError } from './errors.ts';

/** Decoded text without its byte-order mark, and what a reader should know about the decoding. */
export interface DecodedText {
  text: string;
  notes: string[];
}

/** Beyond this share of bytes over 0x7F a text is in no Western encoding. */
const WESTERN_LIMIT = 0.35;

/**
 * Decodes text: UTF-16 with a byte-order mark, else strict UTF-8, else the charset an HTML page declares, else
 * Windows-1252. Nothing is repaired,
 * so that offsets index the file as it is.
 * @throws DocumentError `not-text` for binary data and for encodings that cannot be told.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const decoded = decodeUnicode(bytes) ?? decodeDeclared(bytes) ?? decodeWestern(bytes, name);
  if (looksBinary(decoded.text)) throw notText(name);
  return decoded;
}

/** The text if the bytes are well-formed Unicode text, without judging what it says. */
export function decodeUnicode(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return { text: new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return undefined;
  }
}

function decodeDeclared(bytes: Uint8Array): DecodedText | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return undefined;
  }
}

function decodeWestern(bytes: Uint8Array, name: string): DecodedText {
  let high = 0;
  for (const byte of bytes) if (byte > 0x7f) high += 1;
  if (high > bytes.length * WESTERN_LIMIT) throw notText(name);
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    notes: [
      'The file is not UTF-8; it was read as Windows-1252. Save it as UTF-8 if accented letters look wrong.',
    ],
  };
}

function notText(name: string): DocumentError {
  return new DocumentError(
    'not-text',
    name,
    'is neither text nor a supported document. Give a PDF, DOCX, HTML, Markdown, JSON Resume or UTF-8 text file.',
  );
}

/** Whether a decoded text holds more control characters than text does. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) controls += 1;
  }
  return controls > text.length * 0.005;
}

const MOJIBAKE = /â€[™œ“”˜¢¦\u009d]|Ã[©¨¤¶¼±³¡ª\u00ad]|Â[ °·]/;

/** A note where UTF-8 was once decoded as Windows-1252. */
export function mojibakeNotes(text: string): string[] {
  return MOJIBAKE.test(text)
    ? ['The text holds wrongly decoded characters (such as â€™ for ’); they were left as they are.']
    : [];
}
