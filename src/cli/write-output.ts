import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Io } from './io.ts';

/**
 * Writes a result to a file, whole or not at all (temporary file beside it, then rename), or to stdout for
 * the path `-`.
 *
 * @throws UsageError when the file cannot be written.
 */
export async function writeOutput(path: string, content: string, io: Io): Promise<void> {
  if (path === '-') {
    await new Promise<void>((done, fail) => {
      io.stdout.write(content, (error) => (error ? fail(error) : done()));
    });
    return;
  }
  const target = resolve(io.cwd, path);
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      'cannot-write',
      `${path} cannot be written (${reason}). Choose another place with --out.`,
    );
  }
}
