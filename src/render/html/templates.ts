import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta/core';
import { type Html, late, toHtml } from './markup.ts';

let eta: Eta | undefined;

/** The templates of this folder, compiled at the first use. */
function templates(): Eta {
  if (eta) return eta;
  const folder = fileURLToPath(new URL('./templates/', import.meta.url));
  eta = new Eta({ autoEscape: true, escapeFunction: toHtml });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.eta'))) {
    eta.loadTemplate(`@${file.slice(0, -'.eta'.length)}`, readFileSync(join(folder, file), 'utf8'));
  }
  return eta;
}

/** Fills the template `templates/<name>.eta` (when the page is written); every value it shows is escaped. */
export const fill = (name: string, data: object): Html => late(() => templates().render(`@${name}`, data));
