/** Builds lines of text as a page is walked: collapses blanks, opens lines and sets blocks apart. */
export class LineWriter {
  readonly #lines: string[] = [];
  /** The open line in parts, as it may become very long, and its last character. */
  #parts: string[] = [];
  #last = '';
  #hasText = false;
  #bullet = false;

  /** Adds text to the line; line breaks count only in preformatted text. */
  text(data: string, preformatted: boolean): void {
    if (preformatted) {
      for (const [index, part] of data.split(/\r\n|\r|\n/).entries()) {
        if (index > 0) this.breakLine();
        this.#add(part);
      }
      return;
    }
    const flat = data.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '');
    this.#add(this.#endsBlank() ? flat.replace(/^ /, '') : flat);
  }

  #add(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#last = text.charAt(text.length - 1);
    this.#hasText ||= /\S/.test(text);
  }

  #endsBlank(): boolean {
    return this.#last === '' || /\s/.test(this.#last);
  }

  /** A blank, unless there is one or the line is empty. */
  separate(): void {
    if (!this.#endsBlank()) this.#add(' ');
  }

  /** Ends a cell of a table. */
  tab(): void {
    this.#add('\t');
  }

  hasText(): boolean {
    return this.#hasText;
  }

  /** The next text is a list item. */
  bullet(): void {
    this.#bullet = true;
  }

  breakLine(): void {
    const line = this.#parts
      .join('')
      .trim()
      .replace(/ *\t */g, '\t');
    if (line !== '' && this.#bullet) {
      this.#lines.push(line.startsWith('• ') ? line : `• ${line}`);
      this.#bullet = false;
    } else this.#lines.push(line);
    this.#clear();
  }

  #clear(): void {
    this.#parts = [];
    this.#last = '';
    this.#hasText = false;
  }

  /** Ends the line if it has text; `spaced` also leaves an empty line. */
  startBlock(spaced: boolean): void {
    if (this.#hasText) this.breakLine();
    else this.#clear();
    if (spaced && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  lines(): string[] {
    this.startBlock(false);
    return this.#lines;
  }
}
