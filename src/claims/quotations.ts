/** A stretch of a text in quotation marks, marks included. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

// Bounded, so that a text of opening marks costs no more than its length. Apostrophes are no quotation marks.
const quotation =
  /“[^“”]{1,600}”|„[^„“”]{1,600}[“”]|«[^«»]{1,600}»|"[^"\n]{1,600}"|(?<![\p{L}\p{N}])‘[^‘]{1,600}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\n]{2,600}'(?![\p{L}\p{N}])/gu;

/** The quotations of a text, in order. */
export const quotationsIn = (text: string): Quotation[] =>
  Array.from(text.matchAll(quotation), ({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
