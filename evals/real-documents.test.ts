import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report } from '../schemas/report.ts';
import { packageRoot } from '../src/paths.ts';
import { runCli } from '../src/testing/run-cli.ts';

/**
 * Real documents in a folder beside the repository, none of which is part of it. Each gives a valid report
 * whose quotes stand at their places, or a refusal that says what to do; never a stack trace.
 */
const folder = join(packageRoot(), '..', 'shared', 'data', 'cvs');
const files = ['pdf', 'rendercv', 'docx', 'jsonresume', 'jsonresume/schema-tests']
  .map((part) => join(folder, part))
  .filter((part) => existsSync(part))
  .flatMap((part) =>
    readdirSync(part)
      .filter((name) => /\.(?:pdf|docx|json)$/.test(name))
      .map((name) => join(part, name)),
  );

describe('real documents', () => {
  it.skipIf(files.length > 0)('are skipped: the folder ../shared/data/cvs is not there', ({ skip }) =>
    skip(),
  );

  it.each(files.map((file) => [file.slice(folder.length + 1), file]))('%s', async (_, file) => {
    const { code, stdout, stderr } = await runCli([
      'report',
      file,
      '--role',
      'Senior AI Engineer',
      '--format',
      'json',
      '--out',
      '-',
    ]);
    expect(stderr).not.toMatch(/\n\s+at |fault of the program/);
    if (code !== 0) {
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr.split('\n').at(-2)).toMatch(/^candid: \S+.*: .+\. \S+/);
      return;
    }
    const report = Report.parse(JSON.parse(stdout));
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const texts = new Map(report.documents.map(({ id, text }) => [id, text]));
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('quote' in value && 'start' in value && 'end' in value && 'document' in value) {
        const text = texts.get(String(value.document)) ?? '';
        expect(text.slice(Number(value.start), Number(value.end))).toBe(value.quote);
      }
      Object.values(value).forEach(visit);
    };
    visit(report);
  });
});
