import { CandidError, type ExitCode, exitCodes } from '../core/errors.ts';
import type { Io } from './io.ts';

/**
 * An error as a person reads it: one message and what to do. A stack only for a fault of the program
 * itself, and only where it was asked for, because it may quote a document.
 */
export function explainError(error: unknown, io: Pick<Io, 'env'>): { message: string; exitCode: ExitCode } {
  if (error instanceof CandidError)
    return { message: `candid: ${error.message}\n`, exitCode: error.exitCode };
  const what = error instanceof Error ? error.message : String(error);
  const detail =
    io.env.CANDID_DEBUG && error instanceof Error
      ? `\n${error.stack}`
      : ' Set CANDID_DEBUG=1 to see where, and report it with the version (candid --version).';
  return {
    message: `candid: this is a fault of the program: ${what}.${detail}\n`,
    exitCode: exitCodes.findings,
  };
}
