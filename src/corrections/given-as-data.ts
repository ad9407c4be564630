import type { CorrectionsFile } from '../../schemas/corrections-file.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import { CorrectionsError } from './corrections-error.ts';

/** Name of the document that data makes: there is no file to be named. */
export const nameOfData = 'corrections';

/** Data as a text, so that it has places; two spaces of indentation, each entry begins on a line of its own. */
export const textOfData = (data: CorrectionsFile): string => JSON.stringify(data, null, 2);

/**
 * Does what reads corrections; an error on what was given in code names the entry, `corrections.add[0]`, because a line
 * of a file that nobody wrote cannot be looked up.
 */
export function namingEntries<T>({ name, text }: Pick<SourceDocument, 'name' | 'text'>, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CorrectionsError) || name !== nameOfData || !text.startsWith('{')) throw error;
    const { code, file, line, problem } = error;
    throw new CorrectionsError(code, file, line, problem, entryAt(text, line));
  }
}

function entryAt(text: string, line: number): string {
  let [list, index] = ['', -1];
  for (const each of text.split('\n').slice(0, line)) {
    const opened = /^ {2}"([^"]+)":/.exec(each)?.[1];
    if (opened !== undefined) [list, index] = [opened, -1];
    else if (/^ {4}\S/.test(each) && !/^ {4}[}\]]/.test(each)) index += 1;
  }
  return [nameOfData, list === '' ? '' : `.${list}`, index === -1 ? '' : `[${index}]`].join('');
}
