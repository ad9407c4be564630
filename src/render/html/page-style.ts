import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sheets = ['tokens', 'page', 'report', 'charts', 'documents', 'print'] as const;

let text: string | undefined;

/** The house's style sheets as one text, with plain line feeds: a parser would make them so, and change the hash. */
function houseStyle(): string {
  text ??= sheets
    .map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'))
    .join('\n')
    .replace(/\r\n?/g, '\n');
  return text;
}

export interface PageStyle {
  readonly css: string;
  /** The source expression a content security policy allows it by. */
  readonly hash: string;
}

/** @param rules rules of this page alone */
export function pageStyle(rules: readonly string[]): PageStyle {
  const css = [houseStyle(), ...rules].join('\n');
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
