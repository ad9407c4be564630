import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { DocumentError } from './errors.ts';

/**
 * The bytes of a file, at most `maxBytes`.
 * @throws DocumentError `not-found`, `unreadable` (a folder, no permission), `too-large`.
 */
export async function loadFile(
  path: string,
  name: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) {
      throw new DocumentError('unreadable', name, 'is a folder. Give the path of one file in it.');
    }
    if (info.isFile() && info.size > maxBytes) throw tooLarge(name, maxBytes);
    return await loadStream(createReadStream(path, { signal }), name, maxBytes, signal);
  } catch (error) {
    throw fileError(error, path, name);
  }
}

function fileError(error: unknown, path: string, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof DocumentError || code === 'ABORT_ERR') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DocumentError('not-found', name, `there is no file at ${path}. Check the path.`, {
      cause: error,
    });
  }
  const reason = code === 'EACCES' || code === 'EPERM' ? 'no permission' : String(code ?? error);
  return new DocumentError(
    'unreadable',
    name,
    `cannot be opened (${reason}). Check the file and its permissions.`,
    {
      cause: error,
    },
  );
}

/**
 * The bytes of a stream, at most `maxBytes`.
 * @throws DocumentError `too-large`.
 */
export async function loadStream(
  stream: Readable,
  name: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stop = () => stream.destroy(new Error('The reading was stopped.', { cause: signal.reason }));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes) throw tooLarge(name, maxBytes);
      chunks.push(bytes);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return Buffer.concat(chunks);
}

/** The refusal of a document that exceeds a limit on its size. */
export function tooLarge(name: string, maxBytes: number): DocumentError {
  const limit = maxBytes >= 1024 * 1024 ? `${+(maxBytes / 1024 / 1024).toFixed(1)} MB` : `${maxBytes} bytes`;
  return new DocumentError(
    'too-large',
    name,
    `is larger than ${limit}. Give only the pages of the CV (in code, maxBytes raises the limit).`,
  );
}
