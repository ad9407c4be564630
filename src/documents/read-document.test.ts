import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { SourceDocument } from '../../schemas/document.ts';
import type { DocumentInput } from './document-input.ts';
import { readDocument } from './read-document.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))),
  );
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const folder = mkdtempSync(join(tmpdir(), 'candid-documents-'));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('a document is read', () => {
  it.each<[string, DocumentInput, Partial<SourceDocument>]>([
    ['from text', { text: 'Ada Lind' }, { name: 'cv', format: 'text', text: 'Ada Lind', pages: [] }],
    [
      'from Markdown as it is',
      { text: '# Ada\r\n\r\n**Cook**\r\n', name: 'cv.md' },
      { format: 'markdown', text: '# Ada\r\n\r\n**Cook**\r\n' },
    ],
    ['from Markdown without a name', { text: 'Ada\n\n## Work\n' }, { format: 'markdown' }],
    [
      'from a file',
      { path: file('ada.txt', 'Ada Lind') },
      { name: 'ada.txt', format: 'text', text: 'Ada Lind' },
    ],
    [
      'from bytes after a byte-order mark',
      { bytes: bytes([0xef, 0xbb, 0xbf], 'Ådne') },
      { text: 'Ådne', notes: [] },
    ],
    ['from UTF-16', { bytes: bytes([0xff, 0xfe], [0xc5, 0, 0x64, 0]) }, { text: 'Åd' }],
    [
      'from Windows-1252',
      { bytes: bytes([0x41, 0x64, 0x61, 0x20, 0xe9, 0x20, 0x92, 0x20, 0x6f, 0x6b]) },
      { text: 'Ada é ’ ok' },
    ],
    [
      'from a stream',
      { stream: Readable.from([Buffer.from('Ada '), Buffer.from('Lind')]) },
      { name: 'stdin', text: 'Ada Lind' },
    ],
    ['from a page of HTML', { text: '<!doctype html><p>Ada</p>' }, { format: 'html', text: 'Ada' }],
    [
      'from a fragment of HTML',
      { text: '<p>Ada</p><ul><li>Go</li></ul>' },
      { format: 'html', text: 'Ada\n\n• Go' },
    ],
    [
      'by its content, whatever its name says',
      { bytes: bytes('Ada Lind'), name: 'ada.pdf' },
      { format: 'text' },
    ],
    ['though it begins like a picture', { bytes: bytes('BMW Munich, mechanic') }, { format: 'text' }],
    [
      'from LangChain documents',
      [
        { pageContent: 'Ada', metadata: { source: '/in/ada.pdf', loc: { pageNumber: 1 } } },
        { pageContent: 'Work', metadata: { loc: { pageNumber: 2 } } },
      ],
      { name: 'ada.pdf', format: 'langchain', text: 'Ada\n\nWork', pages: [0, 5] },
    ],
    [
      'from a LangChain loader',
      { load: async () => [{ pageContent: 'Ada', metadata: {} }] },
      { name: 'cv', format: 'langchain', text: 'Ada' },
    ],
  ])('%s', async (_, input, expected) => {
    const document = await readDocument(input, { id: 'cv' });
    expect(document).toMatchObject({ id: 'cv', ...expected });
    expect(SourceDocument.parse(document)).toEqual(document);
  });

  it('with a hash of what came in', async () => {
    const { sha256 } = await readDocument({ bytes: bytes('abc') }, { id: 'cv' });
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('with a note where letters were decoded wrongly before', async () => {
    const { text, notes } = await readDocument({ text: 'Adaâ€™s cafÃ©' }, { id: 'cv' });
    expect(text).toBe('Adaâ€™s cafÃ©');
    expect(notes).toHaveLength(1);
  });

  it('without what the chunks of a text splitter repeat', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const chunks = [text.slice(0, 250), text.slice(200)].map((pageContent) => ({ pageContent }));
    expect((await readDocument(chunks, { id: 'cv' })).text.replace('\n\n', '')).toBe(text);
  });
});

describe('a document is refused', () => {
  it.each<[string, string, DocumentInput]>([
    ['that is not there', 'not-found', { path: join(folder, 'none.pdf') }],
    ['that is a folder', 'unreadable', { path: folder }],
    ['that is an empty file', 'empty', { path: file('empty.pdf', '') }],
    ['of blanks', 'empty', { text: ' \n ' }],
    ['of no chunks', 'empty', []],
    ['that is a picture by another name', 'unsupported-format', { bytes: png, name: 'cv.pdf' }],
    ['in rich text format', 'unsupported-format', { bytes: bytes('{\\rtf1 Ada}'), name: 'cv.rtf' }],
    [
      'that is a zip archive',
      'unsupported-format',
      { bytes: bytes('PK', [3, 4, 20, 0, 0, 0, 0, 0], Array(60).fill(0)) },
    ],
    [
      'that is binary',
      'not-text',
      { bytes: Uint8Array.from({ length: 500 }, (_, index) => (index * 151) % 256) },
    ],
    ['larger than allowed', 'too-large', { text: 'x'.repeat(2000) }],
    [
      'larger than allowed, as a stream',
      'too-large',
      { stream: Readable.from([Buffer.alloc(800, 65), Buffer.alloc(800, 65)]) },
    ],
    ['whose loader fails', 'unreadable', { load: () => Promise.reject(new Error('no network')) }],
    ['whose loader hangs', 'timeout', { load: () => new Promise(() => {}) }],
  ])('%s', async (_, code, input) => {
    const reading = readDocument(input, { id: 'cv', maxBytes: 1000, timeoutMs: 400 });
    await expect(reading).rejects.toMatchObject({ name: 'DocumentError', code, exitCode: 3 });
  });

  it('when the caller aborts while a stream hangs', async () => {
    const controller = new AbortController();
    const reading = readDocument(
      { stream: new Readable({ read() {} }) },
      { id: 'cv', signal: controller.signal },
    );
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'aborted' });
  });

  it('with its name and a way out in the message', async () => {
    await expect(readDocument({ bytes: png, name: 'photo.pdf' }, { id: 'cv' })).rejects.toThrow(
      /photo\.pdf: .*image.*OCR/,
    );
  });
});
