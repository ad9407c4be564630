/** Part of a text that is a web or e-mail address. */
export type WebAddress = { readonly start: number; readonly end: number };

// Bounded repetitions: a text of dots and slashes must not cost more than its length.
const address =
  /https?:\/\/[^\s<>"']{1,2000}|www\.[^\s<>"']{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<![\w.@-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|io|edu|gov|dev|info|co)(?![\w-])(?:\/[^\s<>"']{0,2000})?/giu;

/** Web and e-mail addresses in order of their place. Bare hosts count for the common endings only. */
export function webAddresses(text: string): WebAddress[] {
  return Array.from(text.matchAll(address), ({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(/[.,;:)\]]+$/u, '').length,
  }));
}
