import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from '../core/errors.ts';
import type { Io } from './io.ts';
import type { OutputPlace } from './output-place.ts';

/**
 * Writes a result to a file, whole or not at all (temporary file beside it, then rename), or straight to
 * stdout or a device.
 *
 * @throws UsageError when it cannot be written.
 */
export async function writeOutput(place: OutputPlace, content: string, io: Io): Promise<void> {
  if (place.path === '-') {
    await new Promise<void>((done, fail) => {
      io.stdout.write(content, (error) => (error ? fail(error) : done()));
    });
    return;
  }
  const temporary = `${place.path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    if (place.direct) {
      await writeFile(place.path, content);
      return;
    }
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, place.path);
  } catch (error) {
    if (!place.direct) await rm(temporary, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      'cannot-write',
      `${place.name} cannot be written (${code}). Choose another place with --out.`,
    );
  }
}
