import { Command, CommanderError } from 'commander';
import { type ExitCode, exitCodes } from '../core/errors.ts';
import { packageVersion } from '../paths.ts';
import { checksCommand } from './commands/checks.ts';
import { explainCommand } from './commands/explain.ts';
import { reportCommand } from './commands/report.ts';
import { rolesCommand } from './commands/roles.ts';
import { skillsCommand } from './commands/skills.ts';
import { explainError } from './explain-error.ts';
import { interruptSignal } from './interrupt.ts';
import type { Io } from './io.ts';
import { loadEnvironment } from './load-environment.ts';

/**
 * Runs one command and says how it ended. Results go to stdout, progress and errors to stderr.
 *
 * @param argv arguments without node and script
 */
export async function main(argv: readonly string[], given: Partial<Io> = {}): Promise<ExitCode> {
  const interrupt = given.signal ? null : interruptSignal();
  const cwd = given.cwd ?? process.cwd();
  const io: Io = {
    stdin: given.stdin ?? process.stdin,
    stdout: given.stdout ?? process.stdout,
    stderr: given.stderr ?? process.stderr,
    env: given.env ?? loadEnvironment(cwd),
    cwd,
    signal: given.signal ?? interrupt?.signal ?? new AbortController().signal,
  };
  try {
    await program(io).parseAsync([...argv], { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const { message, exitCode } = explainError(error, io);
    io.stderr.write(message);
    return exitCode;
  } finally {
    interrupt?.dispose();
  }
}

function program(io: Io): Command {
  const candid = new Command('candid')
    .description(
      'Reads a CV and a target role and writes a skill-gap report that contradicts neither itself nor the CV.',
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError('Run candid --help, or candid <command> --help, to see what is possible.')
    .addHelpText('after', exitCodeHelp);
  const commands = [reportCommand, skillsCommand, explainCommand, rolesCommand, checksCommand];
  for (const command of commands.map((create) => create(io))) {
    candid.addCommand(command.copyInheritedSettings(candid));
  }
  return candid;
}

const exitCodeHelp = `
Exit codes: 0 done; 1 findings of severity error; 2 usage or configuration;
3 a document that cannot be read; 4 model endpoint; 130 interrupted.`;
