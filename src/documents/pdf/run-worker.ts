import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DocumentError } from '../errors.ts';
import type { ParsedPdf } from './parse-pdf.ts';
import { watchMemory } from './watch-memory.ts';

/** Of the child's heap, and of the child as a whole (buffers lie outside the heap). */
const HEAP_MB = 512;
const TOTAL_MB = 900;

/**
 * Parses a PDF in a child process that is killed when `signal` fires or it takes too much memory:
 * a hostile PDF can hang or exhaust any parser.
 */
export async function runWorker(
  bytes: Uint8Array,
  name: string,
  maxPages: number,
  signal: AbortSignal,
): Promise<ParsedPdf> {
  signal.throwIfAborted();
  // Compiled code starts the compiled worker.
  const file = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const child = fork(fileURLToPath(file), [], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--no-warnings'],
    env: { SystemRoot: process.env.SystemRoot },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  let greedy = false;
  const unwatch = watchMemory(child, TOTAL_MB, () => {
    greedy = true;
    kill();
  });
  try {
    return await answer(child, { bytes, maxPages });
  } catch (cause) {
    signal.throwIfAborted();
    if (greedy || isOutOfMemory(child)) {
      throw new DocumentError(
        'too-large',
        name,
        'needs far more memory than a CV does. Save or print it to a new PDF.',
        { cause },
      );
    }
    throw new DocumentError('damaged', name, 'made the PDF reader fail. Save or print it to a new PDF.', {
      cause,
    });
  } finally {
    unwatch();
    signal.removeEventListener('abort', kill);
    kill();
  }
}

function answer(child: ChildProcess, message: { bytes: Uint8Array; maxPages: number }): Promise<ParsedPdf> {
  return new Promise((resolve, reject) => {
    child.once('message', (parsed) => resolve(parsed as ParsedPdf));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`The PDF reader ended (${signal ?? code}).`)));
    child.send(message, (error) => {
      if (error !== null) reject(error);
    });
  });
}

/** V8 aborts when the heap is full. */
const isOutOfMemory = (child: ChildProcess): boolean =>
  child.signalCode === 'SIGABRT' || child.exitCode === 134;
