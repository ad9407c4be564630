#!/usr/bin/env node
import module from 'node:module';
import { requireNode } from '../core/node-version.ts';

/** A reader that has seen enough (`| head`) is no error; anything else that keeps us from writing is. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.stderr.write(`candid: the output cannot be written (${error.code}).\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
}
process.stdout.on('error', onWriteError);
process.stderr.on('error', () => process.exit(2));

try {
  requireNode();
  // Node keeps the compiled code of these modules, and nothing else, for the next start.
  module.enableCompileCache?.();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`candid: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
