import { join } from 'node:path';
import { writeCatalog } from './compile-catalog.ts';

/**
 * Tests read the catalogue as it is now. One with mistakes does not stop the run: the test that compiles it
 * fails and says what is wrong, and the others go on with the last good one.
 */
export default function setup(): void {
  try {
    writeCatalog(join(import.meta.dirname, '..'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
