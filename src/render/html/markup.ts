/** A piece of finished HTML. Only `markup` and the templates make one: strings are always escaped. */
export interface Html {
  readonly html: string;
}

const finished = new WeakSet<object>();

const isHtml = (value: unknown): value is Html =>
  typeof value === 'object' && value !== null && finished.has(value);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn it into a line feed and move every offset behind it.
  '\r': '&#13;',
};

/** Text for element content and quoted attributes; U+0000, which HTML cannot hold, becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r]/g, (sign) => entities[sign] ?? sign).replaceAll('\0', '\uFFFD');

/** What a value looks like in a page: finished HTML as it is, lists joined, nothing for null, the rest escaped. */
export function toHtml(value: unknown): string {
  if (isHtml(value)) return value.html;
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return value === null || value === undefined || value === false ? '' : escapeHtml(String(value));
}

/** Tagged template: the literal parts stand as they are, the values go through `toHtml`. */
export const markup = (parts: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  late(() => parts.reduce((text, part, index) => text + toHtml(values[index - 1]) + part));

/**
 * HTML that is written when the page is: the numbers of quotes are known only when all are cited. `write`
 * takes every text from a document or a model through `toHtml`.
 */
export function late(write: () => string): Html {
  const value = {
    get html() {
      return write();
    },
  };
  finished.add(value);
  return value;
}
