import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

/** Writes schemas/json; a test fails while a file there is not what this writes. */
const folder = join(dirname(import.meta.dirname), 'schemas', 'json');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
