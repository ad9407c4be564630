/** The compiled catalogue is missing or unreadable; `message` says what to do, `file` where it was sought. */
export class CatalogError extends Error {
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CatalogError';
    this.file = file;
  }
}
