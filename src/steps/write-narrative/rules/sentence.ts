import type { NarrativeSentence } from '../../../../schemas/narrative.ts';

/** A sentence and what it rests on; nothing where it rests on nothing. */
export const say = (text: string, ...refs: readonly (string | null | undefined)[]): NarrativeSentence[] => {
  const known = [...new Set(refs.filter((ref): ref is string => typeof ref === 'string'))];
  // An employer that ends in a full stop ("Lda.") ends the sentence with it.
  return known.length === 0 ? [] : [{ text: text.replace(/\.\.$/, '.'), refs: known }];
};

/** "is" or "are", by how many are named. */
export const are = (list: readonly unknown[]): 'is' | 'are' => (list.length === 1 ? 'is' : 'are');

/** " at Northpier"; empty where the CV names nobody. */
export const at = (organisation: string | null): string => (organisation ? ` at ${organisation}` : '');
