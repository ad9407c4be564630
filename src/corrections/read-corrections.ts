import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { type CorrectionsFile, correctionLimits } from '../../schemas/corrections-file.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import { correctionsDocument } from '../core/self-reported.ts';
import { decodeText } from '../documents/decode-text.ts';
import { DocumentError } from '../documents/errors.ts';
import { loadFile, loadStream } from '../documents/load-bytes.ts';
import { nameOfData, namingEntries, textOfData } from './given-as-data.ts';
import { parseCorrections } from './parse-corrections.ts';
import type { Corrections } from './statement.ts';

/** Corrections as a path, text, bytes or a stream of YAML or JSON, or as data of that form. */
export type CorrectionsSource =
  | string
  | { readonly path: string }
  | { readonly text: string; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly stream: Readable; readonly name?: string }
  | CorrectionsFile;

/**
 * Reads what the person adds or contests; null where the file says nothing.
 *
 * @throws CorrectionsError for what is no corrections file, DocumentError for a file that cannot be opened.
 */
export async function readCorrections(
  source: CorrectionsSource,
  signal: AbortSignal = new AbortController().signal,
): Promise<Corrections | null> {
  const { name, text, sha256 } = await textOf(source, signal);
  const document: SourceDocument = {
    id: correctionsDocument,
    name,
    format: 'text',
    text,
    pages: [],
    notes: ['Told by the person whose CV it is; nobody has verified it.'],
    sha256,
  };
  const statements = namingEntries(document, () => parseCorrections(document));
  return statements.length === 0 ? null : { document, statements };
}

interface SourceText {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

async function textOf(source: CorrectionsSource, signal: AbortSignal): Promise<SourceText> {
  const input = typeof source === 'string' ? { path: source } : source;
  if ('path' in input || 'bytes' in input || 'stream' in input) {
    const name = 'path' in input ? basename(input.path) || input.path : (input.name ?? 'corrections.yaml');
    const bytes =
      'bytes' in input
        ? input.bytes
        : 'path' in input
          ? await loadFile(input.path, name, correctionLimits.bytes, signal)
          : await loadStream(input.stream, name, correctionLimits.bytes, signal);
    if (bytes.length > correctionLimits.bytes) throw tooLong(name);
    return { name, text: decodeText(bytes, name).text, sha256: hash(bytes) };
  }
  const name = 'text' in input ? (input.name ?? 'corrections.yaml') : nameOfData;
  const text = 'text' in input ? input.text : textOfData(input);
  if (Buffer.byteLength(text) > correctionLimits.bytes) throw tooLong(name);
  return { name, text: text.replace(/^\ufeff/, ''), sha256: hash(text) };
}

const tooLong = (name: string): DocumentError =>
  new DocumentError(
    'too-large',
    name,
    `holds more than ${correctionLimits.bytes / 1024} KB. Say in a sentence each what is to be corrected.`,
  );

const hash = (source: string | Uint8Array): string => createHash('sha256').update(source).digest('hex');
