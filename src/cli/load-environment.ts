import { join } from 'node:path';
import { config } from 'dotenv';
import type { Io } from './io.ts';

/** The environment, with what a `.env` file in the working folder adds to it. What is set already stands. */
export function loadEnvironment(cwd: string): Io['env'] {
  const env = { ...process.env } as Record<string, string>;
  config({ path: join(cwd, '.env'), processEnv: env, quiet: true });
  return env;
}
