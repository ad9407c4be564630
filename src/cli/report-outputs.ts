import { UsageError } from '../core/errors.ts';

export const formats = ['markdown', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

const extensions: Record<Format, string> = { markdown: '.md', html: '.html', json: '.json' };

const stem = 'candid-report';

export interface OutputFile {
  readonly format: Format;
  /** `-` for stdout. */
  readonly path: string;
}

/**
 * What to write where. One format goes to `out` as it is; several share its name and differ in their
 * endings. Without a format the ending of `out` decides, else Markdown.
 *
 * @throws UsageError when several formats are to go to stdout, or no format goes with the ending.
 */
export function outputFiles(asked: readonly Format[], out: string | undefined): OutputFile[] {
  const chosen = [...new Set(asked.length > 0 ? asked : [formatOf(out)])];
  if (chosen.length > 1 && out === '-') {
    throw new UsageError(
      'formats-on-stdout',
      'Only one format can go to stdout; give --out a file name for several.',
    );
  }
  if (out === '-') return chosen.map((format) => ({ format, path: '-' }));
  const [only] = chosen;
  if (chosen.length === 1 && only && out !== undefined) return [{ format: only, path: out }];
  const base = out === undefined ? stem : withoutEnding(out);
  return chosen.map((format) => ({ format, path: `${base}${extensions[format]}` }));
}

function formatOf(out: string | undefined): Format {
  const ending = /\.[a-z0-9]+$/i.exec(out ?? '')?.[0].toLowerCase();
  const known = formats.find((format) => ending === extensions[format]);
  if (known) return known;
  if (ending === undefined || ['.markdown', '.txt'].includes(ending)) return 'markdown';
  if (ending === '.htm') return 'html';
  throw new UsageError(
    'unknown-ending',
    `There is no format for ${ending}. Name the file .md, .html or .json, or say which format with --format.`,
  );
}

function withoutEnding(out: string): string {
  const ending = Object.values(extensions).find((extension) => out.toLowerCase().endsWith(extension));
  return ending === undefined ? out : out.slice(0, -ending.length);
}
