/**
 * A text with everything folded that copying changes and reading does not: compatibility forms,
 * ligatures, kinds of blanks, quotation marks, dashes, soft hyphens, hyphenation at a line end, bullets
 * at a line start, and in Markdown the marks of emphasis. Case is kept.
 *
 * `starts[i]` and `ends[i]` are the offsets in the original text between which character `i` of `text`
 * came from.
 */
export interface FoldedText {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

export interface FoldOptions {
  markdown: boolean;
  /** What a hyphen at a line end becomes: hyphenation is undone, or the compound keeps its hyphen. */
  lineEndHyphen: 'drop' | 'keep';
}

/** Plain ASCII, or one character with its marks, or a hyphen at a line end, or a run of blanks with the bullets after it. */
const CLUSTER =
  /([!-)+,./0-^a-~]+(?!\p{M}))|(?<=[\p{L}\p{N}])([-‐‑\u00ad])[^\S\n\r]*(?:\r\n|\n|\r)\s*(?=[\p{L}\p{N}])|[\s\u200b-\u200d\u2060\ufeff]+(?:[•●○◦▪▫■□▸►▶➢➤‣⁃∙✓✔*+]\s+)*|[\s\S]\p{M}*/gu;
/** Folding these would change a figure or a name: 10², ½, Java™. */
const KEPT = /^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2460-\u24ff]/u;

/** Folds a text in one pass. */
export function foldText(text: string, options: FoldOptions): FoldedText {
  const parts: string[] = [];
  const starts = new OffsetList(text.length);
  const ends = new OffsetList(text.length);
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    const at = match.index;
    if (match[1] !== undefined) {
      parts.push(cluster);
      for (let i = 0; i < cluster.length; i += 1) {
        starts.push(at + i);
        ends.push(at + i + 1);
      }
      continue;
    }
    const folded =
      match[2] === undefined ? foldCluster(cluster, text, at, options) : lineEndHyphen(match, text, options);
    if (folded === '') continue;
    parts.push(folded);
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
  }
  return { text: parts.join(''), starts: starts.values(), ends: ends.values() };
}

/** "devel-⏎oped" is one word, "well-⏎known" may be; before a capital or a figure the hyphen is a real one. */
function lineEndHyphen(match: RegExpExecArray, text: string, options: FoldOptions): string {
  if (!/\p{Ll}/u.test(text.charAt(match.index + match[0].length))) return '-';
  return match[2] === '\u00ad' || options.lineEndHyphen === 'drop' ? '' : '-';
}

function foldCluster(cluster: string, text: string, at: number, options: FoldOptions): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code > 32 && code < 127) {
    if (options.markdown && isEmphasis(cluster, text, at)) return '';
    return cluster === '`' && !options.markdown ? "'" : cluster;
  }
  if (/^[\s\u200b-\u200d\u2060\ufeff]/.test(cluster)) return foldBlank(cluster);
  if (cluster === '\u00ad') return /\d/.test(text.charAt(at - 1)) ? '-' : '';
  if (/^[™®©℠\ue000-\uf8ff]/.test(cluster)) return '';
  if (/^[‘’‚‛′´ʼ]$/.test(cluster)) return "'";
  if (/^[“”„‟″«»「」『』]$/.test(cluster)) return '"';
  if (/^[‐‑‒–—―−﹣－]$/.test(cluster)) return '-';
  return KEPT.test(cluster) ? cluster : cluster.normalize('NFKC');
}

/** Zero-width characters vanish; blanks are one blank; a bullet at a line start belongs to the blank before it. */
function foldBlank(cluster: string): string {
  const marker = /\S/.exec(cluster.replace(/[\u200b-\u200d\u2060\ufeff]/g, ''));
  if (marker === null) return /\s/.test(cluster.replace(/\ufeff/g, '')) ? ' ' : '';
  if (/[\n\r]/.test(cluster) || /[•●○◦▪▫■□▸►▶➢➤‣⁃∙]/.test(cluster)) return ' ';
  return cluster.replace(/\s+/g, ' ');
}

/** `**bold**`, `` `code` `` and `__strong__`, but not the signs in "3*8" or "snake_case". */
function isEmphasis(sign: string, text: string, at: number): boolean {
  if (sign === '`') return true;
  if (sign !== '*' && sign !== '_') return false;
  const left = text.charAt(at - 1);
  const right = text.charAt(at + 1);
  if (sign === '_' && left !== '_' && right !== '_')
    return !/[\p{L}\p{N}]/u.test(left) || !/[\p{L}\p{N}]/u.test(right);
  return !(/\d/.test(left) && /\d/.test(right));
}

/** A growing list of 32-bit offsets: folding may lengthen a text (ligatures). */
class OffsetList {
  #values: Uint32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#values = new Uint32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
