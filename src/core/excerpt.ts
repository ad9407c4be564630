/** A quote in a sentence, on one line and without its bullet; cut at a word where it is long. */
export function excerpt(quote: string, most = 140): string {
  const line = oneLine(quote);
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …”`;
}

/** A quote without line breaks, its bullet and its last stop. */
export const oneLine = (quote: string): string =>
  quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[•●◦▪■‣*–-]\s*|[^\p{L}\p{N}\s“"'(]{1,3}\s+)/u, '')
    .replace(/[.;,]$/, '');
