import { Command } from 'commander';
import { AbortedError } from '../../core/errors.ts';
import { explanationLines } from '../explanation-lines.ts';
import type { Io } from '../io.ts';
import { readReport } from '../read-report.ts';

/** `candid explain`: the path from a statement of a report to its quotes and sources. */
export const explainCommand = (io: Io): Command =>
  new Command('explain')
    .description('show what a statement of a report rests on')
    .argument('<report.json>', 'a report in JSON (candid report --format json); - for stdin')
    .argument('<statement>', 'words of a sentence, a requirement (R4), a skill or a reference (skill:python)')
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action(async (path: string, statement: string, { json = false }: { json?: boolean }) => {
      const [report, { explainStatement }] = await Promise.all([
        readReport(path, io),
        import('../../explain/explain-statement.ts'),
      ]);
      if (io.signal.aborted) throw new AbortedError({ cause: io.signal.reason });
      const explanations = explainStatement(report, statement);
      const text = json
        ? JSON.stringify(explanations, null, 2)
        : [...explanations.flatMap(explanationLines), report.meta.notice].join('\n');
      io.stdout.write(`${text}\n`);
    });

const examples = `
Examples:
  candid explain candid-report.json R4
  candid explain candid-report.json "The plan takes 12 weeks"
  candid explain candid-report.json coverage --json`;
