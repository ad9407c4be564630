/** A word as vocabulary is looked up: lower case, without marks and dots, one kind of apostrophe. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/ß/g, 'ss')
        .replace(/ł/g, 'l')
        .replace(/ı/g, 'i');
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 126) return false;
  return true;
}
