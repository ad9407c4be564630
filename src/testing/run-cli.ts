import { Readable, Writable } from 'node:stream';
import { main } from '../cli/main.ts';
import type { ExitCode } from '../core/errors.ts';

export interface CliRun {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliInput {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Runs the command line in this process, with streams of its own. */
export async function runCli(argv: readonly string[], input: CliInput = {}): Promise<CliRun> {
  const out = collector();
  const err = collector();
  const code = await main(argv, {
    stdin: Readable.from([Buffer.from(input.stdin ?? '')]),
    stdout: out.stream,
    stderr: err.stream,
    env: input.env ?? {},
    cwd: input.cwd ?? process.cwd(),
    signal: input.signal ?? new AbortController().signal,
  });
  return { code, stdout: out.text(), stderr: err.text() };
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
