import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { DocumentFormat, SourceDocument } from '../../schemas/document.ts';
import { decodeText, looksBinary, mojibakeNotes } from './decode-text.ts';
import { detectByteFormat, detectTextFormat } from './detect-format.ts';
import { type DocumentInput, defaultLimits, type Limits, type ReadOptions } from './document-input.ts';
import { DocumentError } from './errors.ts';
import { loadFile, loadStream, tooLarge } from './load-bytes.ts';
import { documentsName, isLoader, joinDocuments, type LangChainDocument } from './read-langchain.ts';
import { languageNotes } from './unread-language.ts';
import { withinDeadline } from './within-deadline.ts';

type Content = Pick<SourceDocument, 'format' | 'text' | 'pages' | 'notes'>;

/**
 * Reads a CV, a job ad or a report from a file, text, bytes, a stream or LangChain documents. The format
 * is decided by the content. Offsets into `text` are what every place in a report points with; text and
 * Markdown are kept as they are after a byte-order mark.
 * @throws DocumentError naming the document and the remedy.
 */
export async function readDocument(input: DocumentInput, options: ReadOptions): Promise<SourceDocument> {
  const limits: Limits = {
    timeoutMs: options.timeoutMs ?? defaultLimits.timeoutMs,
    maxBytes: options.maxBytes ?? defaultLimits.maxBytes,
    maxPages: options.maxPages ?? defaultLimits.maxPages,
  };
  const name = inputName(input, options.id);
  return withinDeadline(name, limits.timeoutMs, options.signal, async (signal) => {
    const { called = name, source, content } = await readInput(input, name, limits, signal);
    if (!/[\p{L}\p{N}]/u.test(content.text)) {
      throw new DocumentError('empty', called, 'holds no text. Give the file that has the text in it.');
    }
    return {
      id: options.id,
      name: called,
      ...content,
      notes: [...content.notes, ...languageNotes(content.text)],
      sha256: createHash('sha256').update(source).digest('hex'),
    };
  });
}

function inputName(input: DocumentInput, id: string): string {
  if ('path' in input) return basename(input.path) || input.path;
  if ('stream' in input) return input.name || 'stdin';
  if ('bytes' in input || 'text' in input) return input.name || id;
  return id;
}

interface ReadInput {
  /** Where the input itself says what it is called. */
  called?: string;
  source: Uint8Array | string;
  content: Content;
}

async function readInput(
  input: DocumentInput,
  name: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<ReadInput> {
  if ('text' in input) {
    limitText(input.text, name, limits);
    return {
      source: input.text,
      content: await readText(input.text.replace(/^\ufeff/, ''), name, [], input.format),
    };
  }
  if ('bytes' in input || 'path' in input || 'stream' in input) {
    const bytes =
      'bytes' in input
        ? input.bytes
        : 'path' in input
          ? await loadFile(input.path, name, limits.maxBytes, signal)
          : await loadStream(input.stream, name, limits.maxBytes, signal);
    if (bytes.length > limits.maxBytes) throw tooLarge(name, limits.maxBytes);
    return { source: bytes, content: await readBytes(bytes, name, limits, signal) };
  }
  const documents = isLoader(input) ? await loadDocuments(input, name) : input;
  const { text, pages } = joinDocuments(documents);
  limitText(text, name, limits);
  const notes = [
    'The text came from a LangChain loader and was taken over as it was.',
    ...mojibakeNotes(text),
  ];
  return {
    called: documentsName(documents) ?? name,
    source: text,
    content: { format: 'langchain', text, pages, notes },
  };
}

async function loadDocuments(loader: { load(): Promise<LangChainDocument[]> }, name: string) {
  try {
    return await loader.load();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError('unreadable', name, `its loader failed: ${reason}`, { cause });
  }
}

function limitText(text: string, name: string, limits: Limits): void {
  if (text.length > limits.maxBytes || Buffer.byteLength(text) > limits.maxBytes)
    throw tooLarge(name, limits.maxBytes);
}

async function readBytes(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  signal: AbortSignal,
): Promise<Content> {
  if (bytes.length === 0)
    throw new DocumentError('empty', name, 'is an empty file. Save or export it again.');
  const format = await detectByteFormat(bytes, name);
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return { format, ...(await readPdf(bytes, name, limits, signal)) };
  }
  if (format === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return { format, pages: [], ...readDocx(bytes, name) };
  }
  const { text, notes } = decodeText(bytes, name);
  return readText(text, name, notes);
}

async function readText(
  text: string,
  name: string,
  decodingNotes: string[],
  given?: DocumentFormat,
): Promise<Content> {
  if (looksBinary(text))
    throw new DocumentError('not-text', name, 'holds binary data. Give the file as bytes or path.');
  const format = given ?? detectTextFormat(text, name);
  if (format === 'json-resume') {
    const { readJsonResume } = await import('./json-resume/read-json-resume.ts');
    return { format, pages: [], ...readJsonResume(text, name) };
  }
  if (format === 'html') {
    const { readHtml } = await import('./html/read-html.ts');
    const read = readHtml(text, name);
    return {
      format,
      pages: [],
      text: read.text,
      notes: [...decodingNotes, ...mojibakeNotes(read.text), ...read.notes],
    };
  }
  return { format, text, pages: [], notes: [...decodingNotes, ...mojibakeNotes(text)] };
}
