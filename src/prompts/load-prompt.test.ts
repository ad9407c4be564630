import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPrompt, readPrompt } from './load-prompt.ts';

it('reads the prompt of a step once', () => {
  expect(loadPrompt('extract-profile')).toBe(loadPrompt('extract-profile'));
});

it('says which file is missing', () => {
  expect(() => loadPrompt('read-palms')).toThrow(
    expect.objectContaining({ code: 'prompt-missing', message: expect.stringContaining('read-palms.md') }),
  );
});

it('reads another text of a prompt from anywhere, each time anew', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'prompt-')), 'candidate.md');
  const write = (version: string) =>
    writeFileSync(
      path,
      `---\nid: a\nversion: ${version}\ndescription: d\nanswer: ProfileAnswer\ntemperature: 0\n---\n## System\ns\n## User\n{{cv}}`,
    );
  write('1.0.0');
  expect(readPrompt(path).version).toBe('1.0.0');
  write('1.1.0');
  expect(readPrompt(path).version).toBe('1.1.0');
});
