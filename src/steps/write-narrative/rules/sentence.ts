import type { NarrativeSentence } from '../../../../schemas/narrative.ts';

/** A sentence and what it rests on; nothing where it rests on nothing. */
export const say = (text: string, ...refs: readonly (string | null | undefined)[]): NarrativeSentence[] => {
  const known = [...new Set(refs.filter((ref): ref is string => typeof ref === 'string'))];
  // An employer that ends in a full stop ("Lda.") ends the sentence with it.
  return known.length === 0 ? [] : [{ text: text.replace(/\.\.$/, '.'), refs: known }];
};

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
