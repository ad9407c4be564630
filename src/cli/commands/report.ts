import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { Command, InvalidArgumentError } from 'commander';
import { CandidError, exitCodes, UsageError } from '../../core/errors.ts';
import { joinNames } from '../../core/join-names.ts';
import { renderHtml } from '../../render/render-html.ts';
import { renderJson } from '../../render/render-json.ts';
import { renderMarkdown } from '../../render/render-markdown.ts';
import type { ReportRequest } from '../../run/request.ts';
import type { Io } from '../io.ts';
import { outputPlace } from '../output-place.ts';
import { progressPrinter } from '../progress.ts';
import { type Format, formats, outputFiles } from '../report-outputs.ts';
import { writeOutput } from '../write-output.ts';

interface ReportFlags {
  readonly role?: string;
  readonly job?: readonly string[];
  readonly corrections?: string;
  readonly model?: string;
  readonly weeks?: number;
  readonly hours?: number;
  readonly format?: readonly Format[];
  readonly out?: string;
  readonly timeout?: number;
  readonly annotate?: boolean;
  readonly quiet?: boolean;
}

const renderers = { markdown: renderMarkdown, html: renderHtml, json: renderJson } as const;

/** `candid report`: a CV and a target in, a report out. */
export const reportCommand = (io: Io): Command =>
  new Command('report')
    .description('write a skill-gap report on a CV')
    .argument('<cv>', 'PDF, DOCX, HTML, Markdown, text or JSON Resume file; - for stdin')
    .option('-r, --role <name>', 'a role of the catalogue (see candid roles)')
    .option('-j, --job <file...>', 'job ads to take the requirements from instead')
    .option(
      '-c, --corrections <file>',
      'what the person adds to the CV or contests, as YAML or JSON (see docs/corrections.md)',
    )
    .option(
      '-m, --model <name>',
      'language model, as openai:<name> or <provider>:<name>; none: the embedded rules',
    )
    .option('-w, --weeks <number>', 'longest plan, in weeks (default: 12)', numberIn(1, 104, true))
    .option('--hours <number>', 'hours a week for the plan (default: 6)', numberIn(0.5, 60))
    .option('-f, --format <format>', `${joinNames(formats, 'or')}; may be repeated`, addFormat)
    .option('-o, --out <file>', 'where to write; - for stdout (default: candid-report.md, .html or .json)')
    .option('--timeout <seconds>', 'time limit of each step (default: 120)', numberIn(0.001, 86_400))
    .option('--annotate', 'write the report with its findings where no attempt resolved them (exit code 1)')
    .option('-q, --quiet', 'no progress on stderr')
    .addHelpText('after', examples)
    .action((cv: string, flags: ReportFlags) => writeReport(cv, flags, io));

const examples = `
Examples:
  candid report cv.pdf --role "Senior AI Engineer"
  candid report cv.pdf --role "Senior AI Engineer" --corrections corrections.yaml
  candid report cv.docx --job ad-1.txt ad-2.txt --weeks 8 --hours 10 --out report.html
  cat cv.md | candid report - --role "Data scientist" --format json --out -`;

const numberIn =
  (least: number, most: number, whole = false) =>
  (text: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    throw new InvalidArgumentError(
      `It must be a ${whole ? 'whole number' : 'number'} from ${least} to ${most}.`,
    );
  };

function addFormat(text: string, before: readonly Format[] = []): readonly Format[] {
  const format = formats.find((one) => one === text.toLowerCase());
  if (!format) throw new InvalidArgumentError(`Possible are ${joinNames(formats)}.`);
  return [...before, format];
}

async function writeReport(cv: string, flags: ReportFlags, io: Io): Promise<void> {
  const request = requestOf(cv, flags, io);
  const inputs = given(cv, flags).filter((path) => path !== '-');
  // A place that cannot be written is told before a model is paid for.
  const targets = await Promise.all(
    outputFiles(flags.format ?? [], flags.out).map(async ({ format, path }) => ({
      format,
      place: await outputPlace(path, inputs, io),
    })),
  );
  // The chain is not needed for help and for what cannot be.
  const { generateReport } = await import('../../generate-report.ts');
  const report = await generateReport(request, {
    ...(flags.model === undefined ? {} : { model: flags.model }),
    ...(flags.timeout === undefined ? {} : { stepTimeoutMs: flags.timeout * 1000 }),
    onUnresolved: flags.annotate ? 'annotate' : 'fail',
    onEvent: progressPrinter(io, flags.quiet ?? false),
    signal: io.signal,
    env: io.env,
  });
  for (const { format, place } of targets) {
    await writeOutput(place, renderers[format](report), io);
    if (place.name !== '-') io.stdout.write(`${place.name}\n`);
  }
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const count = errors.length === 1 ? 'one unresolved finding' : `${errors.length} unresolved findings`;
    throw new CandidError('findings-left', `The report was written with ${count} in it.`, exitCodes.findings);
  }
}

/** Every file a run reads. */
const given = (cv: string, { job = [], corrections }: ReportFlags): string[] => [
  cv,
  ...job,
  ...(corrections === undefined ? [] : [corrections]),
];

function requestOf(cv: string, flags: ReportFlags, io: Io): ReportRequest {
  const jobs = flags.job ?? [];
  if (given(cv, flags).filter((path) => path === '-').length > 1) {
    throw new UsageError('stdin-twice', 'Only one document can come from stdin (-).');
  }
  const stdin = io.stdin as { isTTY?: boolean };
  if (given(cv, flags).includes('-') && stdin.isTTY && !flags.quiet) {
    io.stderr.write('reading stdin; end it with Ctrl-D\n');
  }
  const document = (path: string): { stream: Readable; name: string } | { path: string } =>
    path === '-' ? { stream: io.stdin, name: 'stdin' } : { path: resolve(io.cwd, path) };
  return {
    cv: document(cv),
    ...(flags.role === undefined ? {} : { role: flags.role }),
    ...(jobs.length === 0 ? {} : { jobs: jobs.map(document) }),
    ...(flags.corrections === undefined ? {} : { corrections: document(flags.corrections) }),
    ...(flags.weeks === undefined ? {} : { weeks: flags.weeks }),
    ...(flags.hours === undefined ? {} : { hoursPerWeek: flags.hours }),
  };
}
