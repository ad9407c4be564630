import type { Engine } from '../core/engine.ts';

/** What every report tells its reader (design: the product informs people, it does not judge them). */
export function noticeOf(engine: Engine, catalogueDate: string, isCorrected: boolean): string {
  const made =
    engine.kind === 'rules'
      ? 'the embedded rules, without a language model'
      : `the language model ${engine.model}, checked by rules`;
  return [
    `Made by ${made}, with the catalogue of ${catalogueDate}.`,
    'It compares the text of a document with stated requirements. It cannot see what the document leaves out, how well the work was done, or how a person works with others.',
    '“Not shown” means that the document is silent, not that something is missing.',
    ...(isCorrected
      ? ['It counts what the person added to the CV or contested, unverified and marked as self-reported.']
      : []),
    'A person must judge: this report is no basis for an automated decision about anyone, and coverage is no measure of suitability.',
  ].join(' ');
}
