import { UsageError } from '../core/errors.ts';

export type CorrectionsErrorCode =
  /** The file is no YAML or JSON, or does not have the form of a corrections file. */
  | 'corrections-invalid'
  /** What is contested is not in the profile, or could be several things. */
  | 'correction-unmatched'
  /** What is added differs from what the CV says of the same thing. */
  | 'correction-conflict';

/** Corrections that cannot be used; the message names the file and the line, or the entry of the data, and what to do. */
export class CorrectionsError extends UsageError {
  declare readonly code: CorrectionsErrorCode;
  readonly file: string;
  /** Line in the file, from 1; of data given in code, in its JSON with two spaces of indentation. */
  readonly line: number;

  /** What is wrong and what to do, without the place. */
  readonly problem: string;

  /** `where`: what stands for the file and the line, where there is no file. */
  constructor(
    code: CorrectionsErrorCode,
    file: string,
    line: number,
    problem: string,
    where = `${file}, line ${line}`,
  ) {
    super(code, `${where}: ${problem}`);
    this.problem = problem;
    this.file = file;
    this.line = line;
  }
}
