const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** Real pages nest some dozen levels, and leave few paragraphs and list items open. */
const MAX_OPEN = 5000;

/** Whether a page leaves more elements open than parsers, which take quadratic time for that, can stand. */
export function nestsTooDeep(html: string): boolean {
  let open = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (VOID.test(name)) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN) return true;
  }
  return false;
}
