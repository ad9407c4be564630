const NUMBER =
  /^(?:(?:page|seite|p(?:á|a)gina|pagina|side|sida|strona|p\.?|s\.?)\s*)?[-–—|]?\s*(?:\d{1,3}|[ivx]{1,5})\s*(?:(?:of|von|de|di|van|av|af|z|\/|\|)\s*\d{1,3}\s*)?[-–—|]?$/i;

/** Whether a line of a header or footer is nothing but the number of its page. */
export function isPageNumber(line: string): boolean {
  return NUMBER.test(line.trim());
}
