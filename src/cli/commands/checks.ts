import { Command } from 'commander';
import { allChecks } from '../../checks/registry.ts';
import type { Io } from '../io.ts';

/** `candid checks`: what every report is held against. */
export const checksCommand = (io: Io): Command =>
  new Command('checks')
    .description('list the consistency checks')
    .option('--json', 'print JSON')
    .action(({ json = false }: { json?: boolean }) => {
      const checks = allChecks.map(({ id, meta }) => ({ id, ...meta }));
      if (json) {
        io.stdout.write(`${JSON.stringify(checks, null, 2)}\n`);
        return;
      }
      const width = Math.max(...checks.map(({ id }) => id.length));
      for (const { id, severity, description } of checks) {
        io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${description}\n`);
      }
    });
