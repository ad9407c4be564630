import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCatalog, writeCatalog } from './compile-catalog.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalog-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const sound: Readonly<Record<string, string>> = {
  'date.yaml': 'date: 2026-01\n',
  'sources.yaml': 'own: { name: Own, url: null, date: 2026-01 }\n',
  'skills/a.yaml': `
- { id: programming, name: Programming, kind: concept, source: own }
- { id: python, name: Python, kind: language, aliases: [py3], broader: [programming], source: own }
`,
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, 'catalog', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const skill = (fields: string): Record<string, string> => ({
  'skills/b.yaml': `- { id: b, name: Bee, kind: tool, source: own, ${fields} }\n`,
});
const role = (requirements: string): Record<string, string> => ({
  'roles/cook.yaml': `
id: cook
name: Cook
occupation: { onet: 35-2014.00, soc: 35-2014 }
seniority: regular
requirements: [${requirements}]
`,
});
const five = (skills: readonly string[]): string =>
  skills.map((id) => `{ skill: ${id}, importance: core, source: own }`).join(', ');

describe('compiling the catalogue', () => {
  it('reads every file and fills in what an entry leaves out; files that are not there are empty lists', () => {
    write(sound);
    const data = compileCatalog(root);
    expect(data.skills.map(({ id, prerequisites }) => [id, prerequisites])).toEqual([
      ['programming', []],
      ['python', []],
    ]);
    expect([data.roles, data.resources, data.credentials, data.wages]).toEqual([[], [], [], []]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a skill without a kind',
      { 'skills/b.yaml': '- { id: b, name: B, source: own }\n' },
      /skills\/b\.yaml: b: kind: /,
    ],
    ['an unknown field', skill('colour: red'), /skills\/b\.yaml: b: .*colour/],
    ['a file that is no YAML', { 'skills/b.yaml': '- {' }, /skills\/b\.yaml: /],
    [
      'a file that is no list',
      { 'credentials/some.yaml': 'id: b\n' },
      /credentials\/some\.yaml: a list is expected/,
    ],
    ['a mistyped skill', skill('broader: [pyhton]'), /there is no skill "pyhton"; did you mean "python"\?/],
    ['an alias for an id', skill('broader: [py3]'), /no skill "py3"; did you mean "python"\?/],
    ['an unknown broader skill', skill('broader: [none]'), /b\.yaml: b: broader: there is no skill "none"$/m],
    ['a skill that implies itself', skill('implies: [b]'), /b: implies: names itself/],
    [
      'an unknown source',
      { 'skills/b.yaml': '- { id: b, name: B, kind: tool, source: none }\n' },
      /there is no source "none"/,
    ],
    [
      'an id used twice',
      { 'skills/b.yaml': '- { id: python, name: P, kind: tool, source: own }\n' },
      /python: this id is used twice/,
    ],
    ['a name of two skills', skill('aliases: [PY3]'), /b: "py3" is also a name of "python"/],
    [
      'an everyday name of two skills',
      skill('ambiguous: [Python]'),
      /b: "python" is also a name of "python"/,
    ],
    [
      'a role with an unknown skill',
      role(five(['python', 'programming', 'x', 'y', 'z'])),
      /cook: requirements: there is no skill "x"/,
    ],
    [
      'a role that asks twice',
      role(five(['python', 'python', 'python', 'python', 'python'])),
      /"python" is required twice/,
    ],
    ['a role that asks too little', role(five(['python'])), /roles\/cook\.yaml: cook: requirements: /],
    ['no date', { 'date.yaml': '' }, /date\.yaml: the whole file: /],
  ])('names file, entry and problem for %s', (_, files, problem) => {
    write({ ...sound, ...files });
    expect(() => compileCatalog(root)).toThrow(problem);
  });

  it.each(['broader', 'implies', 'prerequisites'])('finds a circle in %s and shows it', (relation) => {
    const entry = (id: string, next: string): string =>
      `- { id: ${id}, name: ${id}, kind: tool, source: own, ${relation}: [${next}] }\n`;
    write({ ...sound, 'skills/b.yaml': entry('x', 'y') + entry('y', 'z') + entry('z', 'x') });
    expect(() => compileCatalog(root)).toThrow(`${relation}: a circle: x → y → z → x`);
  });

  it('lists all problems at once', () => {
    write({ ...sound, ...skill('broader: [none], implies: [nothing]') });
    expect(() => compileCatalog(root)).toThrow(/"none"[\s\S]*"nothing"/);
  });

  it('replaces the compiled file as a whole, and leaves it as it was when there are mistakes', () => {
    write(sound);
    writeCatalog(root);
    const before = readFileSync(join(root, 'dist/catalog.json'), 'utf8');
    expect(JSON.parse(before)).toEqual(compileCatalog(root));
    write(skill('broader: [none]'));
    expect(() => writeCatalog(root)).toThrow();
    expect(readdirSync(join(root, 'dist'))).toEqual(['catalog.json']);
    expect(readFileSync(join(root, 'dist/catalog.json'), 'utf8')).toBe(before);
  });
});
