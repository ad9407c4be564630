import { expect, it } from 'vitest';
import { fillPrompt, placeholders } from './fill-prompt.ts';
import { parsePrompt } from './parse-prompt.ts';

const head = [
  'id: read-menu',
  'version: 1.0.0',
  'description: Reads a menu.',
  'answer: ProfileAnswer',
  'temperature: null',
];
const file = (changes: { head?: string[]; body?: string } = {}): string =>
  `---\n${(changes.head ?? head).join('\n')}\n---\n\n${changes.body ?? '## System\n\nRead.\n\n## User\n\n{{menu}} on {{ today }}\n'}`;

const without = (key: string): string[] => head.filter((line) => !line.startsWith(key));

it('reads front matter, the static part and the part with placeholders', () => {
  expect(parsePrompt(file(), 'read-menu.md')).toEqual({
    id: 'read-menu',
    version: '1.0.0',
    description: 'Reads a menu.',
    answer: 'ProfileAnswer',
    temperature: null,
    file: 'read-menu.md',
    system: 'Read.',
    user: '{{menu}} on {{ today }}',
  });
});

it('reads a file with a byte-order mark and Windows line ends alike', () => {
  const windows = `\uFEFF${file().replaceAll('\n', '\r\n')}`;
  expect(parsePrompt(windows, 'read-menu.md')).toEqual(parsePrompt(file(), 'read-menu.md'));
});

it.each([
  ['a missing key', { head: without('version') }, 'version'],
  ['an unknown key', { head: [...head, 'model: big'] }, 'model'],
  ['a version that is a number', { head: [...without('version'), 'version: 1.0'] }, 'version'],
  ['an answer schema that does not exist', { head: [...without('answer'), 'answer: Menu'] }, 'answer'],
  ['a temperature out of range', { head: [...without('temp'), 'temperature: 3'] }, 'temperature'],
  ['front matter that is no YAML', { head: ['id: [', ...head] }, 'front matter'],
  ['no System part', { body: '## User\n\n{{menu}}' }, '## System'],
  ['no User part', { body: '## System\n\nRead.' }, '## User'],
  ['two User parts', { body: '## System\nRead.\n## User\na\n## User\nb' }, 'once'],
  ['a placeholder in the static part', { body: '## System\n{{menu}}\n## User\nb' }, 'placeholder'],
  ['a broken placeholder', { body: '## System\nRead.\n## User\n{{the menu}}' }, '{{'],
])('refuses %s and names file and key', (_, changes, named) => {
  expect(() => parsePrompt(file(changes), 'read-menu.md')).toThrow(
    expect.objectContaining({ code: 'prompt-invalid', exitCode: 2, message: expect.stringContaining(named) }),
  );
  expect(() => parsePrompt(file(changes), 'read-menu.md')).toThrow('read-menu.md');
});

it('puts values in as they are, though they look like placeholders or replacement patterns', () => {
  const menu = "{{today}} $& $1 $' \\ {{x}}";
  const filled = fillPrompt(parsePrompt(file(), 'read-menu.md'), { menu, today: 'Monday' });
  expect(filled).toEqual({ system: 'Read.', user: `${menu} on Monday` });
});

it.each([
  ['a placeholder without a value', { menu: 'soup' }, 'today'],
  ['a value without a placeholder', { menu: 'soup', today: 'Monday', cook: 'Ida' }, 'cook'],
])('refuses %s', (_, values, named) => {
  expect(() => fillPrompt(parsePrompt(file(), 'read-menu.md'), values)).toThrow(named);
});

it('lists each placeholder once', () => {
  const prompt = parsePrompt(file({ body: '## System\nRead.\n## User\n{{b}} {{a}} {{ b }}' }), 'f');
  expect(placeholders(prompt)).toEqual(['b', 'a']);
});
