/** Builds lines of text as a page is walked: collapses blanks, opens lines and sets blocks apart. */
export class LineWriter {
  readonly #lines: string[] = [];
  #line = '';
  #bullet = false;

  /** Adds text to the line; line breaks count only in preformatted text. */
  text(data: string, preformatted: boolean): void {
    if (preformatted) {
      for (const [index, part] of data.split(/\r\n|\r|\n/).entries()) {
        if (index > 0) this.breakLine();
        this.#line += part;
      }
      return;
    }
    const flat = data.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '');
    this.#line += /(?:^|\s)$/.test(this.#line) ? flat.replace(/^ /, '') : flat;
  }

  /** A blank, unless there is one or the line is empty. */
  separate(): void {
    if (!/(?:^|\s)$/.test(this.#line)) this.#line += ' ';
  }

  tab(): void {
    this.#line = `${this.#line.trimEnd()}\t`;
  }

  hasText(): boolean {
    return this.#line.trim() !== '';
  }

  /** The next text is a list item. */
  bullet(): void {
    this.#bullet = true;
  }

  breakLine(): void {
    const line = this.#line.trim();
    if (line !== '' && this.#bullet) {
      this.#lines.push(line.startsWith('• ') ? line : `• ${line}`);
      this.#bullet = false;
    } else this.#lines.push(line);
    this.#line = '';
  }

  /** Ends the line if it has text; `spaced` also leaves an empty line. */
  startBlock(spaced: boolean): void {
    if (this.hasText()) this.breakLine();
    else this.#line = '';
    if (spaced && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  lines(): string[] {
    this.startBlock(false);
    return this.#lines;
  }
}
