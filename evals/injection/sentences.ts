import type { Report } from '../../schemas/report.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { readClaims } from '../../src/claims/read-claims.ts';

/** Adds a sentence to the skill-gap assessment. */
export function addSentence({ narrative }: Report, text: string): boolean {
  const section = narrative.sections.find(({ id }) => id === 'skill-gap-assessment');
  section?.sentences.push({ text, refs: ['candidate'] });
  return section !== undefined;
}

/** Whether a sentence is read as one on this skill; everyday words ("Go") are not always taken for skills. */
export const isReadAs = (text: string, id: string | null): boolean =>
  readClaims([{ document: 'report', section: null, text, offset: 0 }], { catalog: loadCatalog() }).some(
    ({ object }) => object !== null && object.id === id,
  );
