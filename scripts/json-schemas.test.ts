import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

const folder = join(import.meta.dirname, '..', 'schemas', 'json');

it.each(jsonSchemas())('schemas/json/%s is what npm run schemas writes', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

it('holds no other file', () => {
  expect(readdirSync(folder).sort()).toEqual(
    jsonSchemas()
      .map(([name]) => name)
      .sort(),
  );
});
