/** Characters that a reader does not see: soft hyphens, zero-width spaces and joiners, byte-order marks. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * The form in which two spellings of a word are compared: lower-case NFKC without invisible characters, and
 * American where British and American spelling differ ("optimisation", "modelling", "colour").
 */
export function foldWord(word: string): string {
  const plain = isPlain(word) ? word : word.replace(invisible, '').normalize('NFKC');
  const lower = plain.toLowerCase();
  return lower.length < 6 ? lower : american(lower);
}

/** True for printable ASCII, which NFKC leaves as it is. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (word.charCodeAt(index) > 0x7e) return false;
  }
  return true;
}

/** Endings that differ; most words end here, before five replacements are tried. */
const british =
  /(?:is(?:ations?|ing|ed|ers?|es?)|ys(?:ed?|ing)|[aeu]ll(?:ing|ed|ers?)|our(?:s|al|ed|ing|able)?|ogues?|[bt]re)$/;

// Both sides of a comparison go through these, so an odd result ("advertizing") does no harm.
function american(word: string): string {
  if (!british.test(word)) return word;
  return word
    .replace(/is(ations?|ing|ed|ers?|es?)$/, 'iz$1')
    .replace(/ys(ed?|ing)$/, 'yz$1')
    .replace(/([aeu])ll(ing|ed|ers?)$/, '$1l$2')
    .replace(/our(s|al|ed|ing|able)?$/, 'or$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/([bt])re$/, '$1er');
}

/** The singular of an English plural as far as its ending tells; any other word as it is. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
