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

// Both sides of a comparison go through these, so an odd result ("advertizing") does no harm.
function american(word: string): string {
  return word
    .replace(/is(ations?|ing|ed|ers?|es?)$/u, 'iz$1')
    .replace(/ys(ed?|ing)$/u, 'yz$1')
    .replace(/([aeu])ll(ing|ed|ers?)$/u, '$1l$2')
    .replace(/our(s|al|ed|ing|able)?$/u, 'or$1')
    .replace(/ogue(s?)$/u, 'og$1')
    .replace(/([bt])re$/u, '$1er');
}

/** The singular of an English plural as far as its ending tells; any other word as it is. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ics)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
