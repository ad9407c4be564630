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
  | 'aborted';

/** A document that cannot be read; `message` names the file and what to do about it. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;
  /** The file's name, or what the caller called it. */
  readonly document: string;
  readonly exitCode = 3;

  constructor(code: DocumentErrorCode, document: string, problem: string, options?: ErrorOptions) {
    super(`${document}: ${problem}`, options);
    this.code = code;
    this.document = document;
  }
}
