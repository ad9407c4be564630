import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { ProgressEvent } from '../../src/core/events.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { generateReport } from '../../src/generate-report.ts';
import { catalogFile, packageRoot } from '../../src/paths.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { renderMarkdown } from '../../src/render/render-markdown.ts';
import { median, timed } from './timing.ts';

/**
 * Prints how long the parts take on this machine, in milliseconds and as multiples of a baseline taken in
 * the same run: an empty Node process for what is started, one reading of the CV for what is warm. Needs
 * `npm run build` first. Nothing here is a test.
 */
const root = packageRoot();
const cv = join(root, 'fixtures', 'cvs', 'senior-ml-engineer', 'cv.md');
const pdf = join(root, 'fixtures', 'cvs', 'icu-nurse', 'cv.pdf');
const role = 'Senior AI Engineer';
const starts = 7;
const warmRuns = 30;

const folder = mkdtempSync(join(tmpdir(), 'candid-bench-'));
const bin = join(root, 'dist', 'src', 'cli', 'bin.js');
const index = join(root, 'dist', 'src', 'index.js');
const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'ignore' });

const empty = await timed(() => node('-e', '0'), starts);
const rows: [string, number, number][] = [['empty Node process', empty, 1]];
const started = async (name: string, ...args: string[]) => {
  const time = await timed(() => node(...args), starts);
  rows.push([name, time, time / empty]);
};
await started(
  'import of candid-report, with Node',
  '--input-type=module',
  '-e',
  `await import(${JSON.stringify(index)})`,
);
await started(
  'candid report, Markdown CV, cold',
  bin,
  'report',
  cv,
  '--role',
  role,
  '-o',
  join(folder, 'a.md'),
);
await started('candid report, PDF CV, cold', bin, 'report', pdf, '--role', role, '-o', join(folder, 'b.md'));
rmSync(folder, { recursive: true, force: true });

const document = await readDocument({ path: cv }, { id: 'cv' });
const reading = await timed(() => readDocument({ path: cv }, { id: 'cv' }), warmRuns);
const warm = (name: string, time: number) => rows.push([name, time, time / reading]);
warm('reading a Markdown CV (warm baseline)', reading);
warm(
  'reading a PDF CV, with its child process',
  await timed(() => readDocument({ path: pdf }, { id: 'cv' }), starts),
);
const text = readFileSync(catalogFile(), 'utf8');
warm(
  'catalogue: parse and look up',
  await timed(() => createCatalog(JSON.parse(text)).skill('python'), warmRuns),
);

const steps = new Map<string, number[]>();
const onEvent = (event: ProgressEvent) => {
  if (event.type === 'step-finished')
    steps.set(event.step, [...(steps.get(event.step) ?? []), event.milliseconds]);
};
const input = { cv: { text: document.text, name: 'cv.md' }, role };
const whole = await timed(() => generateReport(input, { onEvent }), warmRuns);
for (const [step, times] of steps) warm(`${step}, warm`, median(times));
warm('generateReport, warm', whole);
const report = await generateReport(input);
warm('renderMarkdown, warm', await timed(() => renderMarkdown(report), warmRuns));
warm('renderHtml, warm', await timed(() => renderHtml(report), warmRuns));

console.log(`Node ${process.version}, ${document.text.length} characters of CV\n`);
for (const [name, time, ratio] of rows) {
  console.log(`${name.padEnd(45)}${time.toFixed(1).padStart(9)} ms${ratio.toFixed(1).padStart(9)} ×`);
}
