import { CandidError, exitCodes } from '../core/errors.ts';

/** What kept a document from being read. */
export type DocumentErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'too-large'
  | 'unsupported-format'
  | 'password'
  | 'scan'
  | 'damaged'
  | 'timeout'
  | 'not-text'
  | 'invalid-json-resume'
  | 'not-a-cv'
  | 'not-a-posting'
  | 'unread-language'
  | 'not-a-report'
  | 'aborted';

/** A document that cannot be read; `message` names the file and what to do about it. */
export class DocumentError extends CandidError {
  declare readonly code: DocumentErrorCode;
  /** The file's name, or what the caller called it. */
  readonly document: string;

  constructor(code: DocumentErrorCode, document: string, problem: string, options?: ErrorOptions) {
    const exitCode = code === 'aborted' ? exitCodes.interrupted : exitCodes.document;
    super(code, `${document}: ${problem}`, exitCode, options);
    this.document = document;
  }
}
