import type { Report } from '../../../schemas/report.ts';
import { nth } from './nth.ts';

/** Pointer of the sentence that `say` adds. */
export const said = '/narrative/sections/5/sentences/1/text';

/** Adds a sentence to the skill-gap assessment, or several. */
export function say(report: Report, ...texts: readonly string[]): void {
  const { sentences } = nth(report.narrative.sections, 5);
  for (const text of texts) sentences.push({ text, refs: ['candidate'] });
}
