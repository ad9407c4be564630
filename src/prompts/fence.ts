import { createHash } from 'node:crypto';

const tokenLength = 12;

/**
 * Puts data between two marker lines so that a prompt can say "this is data". The token of the markers is
 * derived from a SHA-256 of the text, so the text cannot hold its own closing line; the same text always
 * gets the same fence, which keeps requests replayable.
 *
 * @param name what the data is ("cv", "job-1"); marks that could break the line are left out
 */
export function fence(name: string, text: string): string {
  const label = name
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
  const token = unusedToken(label, text);
  return `--- begin ${label} ${token} ---\n${text}\n--- end ${label} ${token} ---`;
}

/** Hashes on in the all but impossible case that the text holds the first token. */
function unusedToken(label: string, text: string): string {
  let digest = sha256(`${label}\n${text}`);
  while (text.includes(digest.slice(0, tokenLength))) digest = sha256(digest);
  return digest.slice(0, tokenLength);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
