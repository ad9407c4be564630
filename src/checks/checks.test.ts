import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../paths.ts';
import { allChecks } from './registry.ts';

const folder = import.meta.dirname;
const sources = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const definesCheck = (name: string): boolean => /^export default /m.test(read(folder, name));
const checkFiles = sources.filter(definesCheck).map((name) => name.replace(/\.ts$/, ''));
const page = (id: string): string => read(packageRoot(), 'docs', 'checks', `${id}.md`);

describe('the registry', () => {
  it('has every check file, by id, each once', () => {
    expect(allChecks.map(({ id }) => id)).toEqual(checkFiles.toSorted());
  });
});

describe.each(allChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has tests', () => {
    expect(existsSync(join(folder, `${id}.test.ts`))).toBe(true);
  });

  it('has a page with reason, examples and when to ignore it', () => {
    const headings = Array.from(page(id).matchAll(/^#+ (.+)$/gm), ([, heading]) => heading);
    expect(headings).toEqual([id, 'Why', 'A failing example', 'A passing example', 'When to ignore it']);
    for (const section of page(id)
      .split(/^#+ .+$/m)
      .slice(1))
      expect(section.trim()).not.toBe('');
  });

  it('says on its page what it says of itself', () => {
    const [, , first = ''] = page(id).split('\n');
    expect(first.replace(/[^\p{L} ]/gu, '')).toContain(
      check.meta.description.split(/[,;]/)[0]?.replace(/[^\p{L} ]/gu, ''),
    );
  });

  it('is written, not left as the scaffold made it', () => {
    const wording = [check.meta.description, ...Object.values(check.messages), page(id)].join('\n');
    expect(wording).not.toMatch(/Say here|What a reader suffers|A report in which it is found/);
  });

  it('words its messages as sentences', () => {
    for (const message of Object.values(check.messages)) expect(message).toMatch(/^[“\p{Lu}{].*[.”]$/u);
  });
});

it('checks and claims know no steps and no models', () => {
  const claims = join(folder, '..', 'claims');
  const files = [
    ...sources.map((name) => join(folder, name)),
    ...readdirSync(claims)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(claims, name)),
  ];
  for (const file of files)
    expect(read(file), file).not.toMatch(/from '\.\.\/(?:steps|models|market|render)\//);
});
