import { access, constants, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Io } from './io.ts';

/** Where a result goes. `direct`: a device or pipe, written as it is; a file is replaced as a whole. */
export interface OutputPlace {
  /** As the user named it. */
  readonly name: string;
  /** Absolute, symbolic links followed; `-` for stdout. */
  readonly path: string;
  readonly direct: boolean;
}

/**
 * Looks at the place of a result before any work is done.
 *
 * @param inputs paths of the documents of this run, which are never written over
 * @throws UsageError that says what to do.
 */
export async function outputPlace(
  name: string,
  inputs: readonly string[],
  io: Pick<Io, 'cwd'>,
): Promise<OutputPlace> {
  if (name === '-') return { name, path: '-', direct: true };
  const wanted = resolve(io.cwd, name);
  const path = await realpath(wanted).catch(() => wanted);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw cannotWrite(name, 'it is a folder; name a file in it');
  const sources = await Promise.all(
    inputs.map((input) => realpath(resolve(io.cwd, input)).catch(() => null)),
  );
  if (found && sources.includes(path))
    throw cannotWrite(name, 'it is a document of this run; choose another name');
  if (found && !found.isFile()) return { name, path, direct: true };
  const folder = dirname(path);
  const isFolder = (await stat(folder).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder)
    throw cannotWrite(name, `there is no folder ${dirname(name)}; create it or choose another place`);
  await access(folder, constants.W_OK).catch(() => {
    throw cannotWrite(name, 'its folder is not writable; choose another place');
  });
  return { name, path, direct: false };
}

const cannotWrite = (name: string, why: string): UsageError =>
  new UsageError('cannot-write', `${name} cannot be written: ${why} with --out.`);
