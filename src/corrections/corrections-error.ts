import { UsageError } from '../core/errors.ts';

export type CorrectionsErrorCode =
  /** The file is no YAML or JSON, or does not have the form of a corrections file. */
  | 'corrections-invalid'
  /** What is contested is not in the profile, or could be several things. */
  | 'correction-unmatched'
  /** What is added differs from what the CV says of the same thing. */
  | 'correction-conflict';

/** Corrections that cannot be used; the message names the file, the line and what to do. */
export class CorrectionsError extends UsageError {
  declare readonly code: CorrectionsErrorCode;
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;

  constructor(code: CorrectionsErrorCode, file: string, line: number, problem: string) {
    super(code, `${file}, line ${line}: ${problem}`);
    this.file = file;
    this.line = line;
  }
}
