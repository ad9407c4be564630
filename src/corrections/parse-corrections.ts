import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, type Scalar, visit } from 'yaml';
import { correctionKinds } from '../../schemas/correction.ts';
import { additions, contests, correctionLimits } from '../../schemas/corrections-file.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import type { Place } from '../../schemas/place.ts';
import { joinNames } from '../core/join-names.ts';
import { CorrectionsError } from './corrections-error.ts';
import { nearest } from './nearest.ts';
import type { Statement } from './statement.ts';

type Path = readonly PropertyKey[];

/** A file as YAML reads it (JSON is YAML, too), with the lines its nodes stand on. */
interface Parsed {
  readonly document: SourceDocument;
  readonly root: Node | null;
  readonly value: unknown;
  readonly lines: LineCounter;
}

/**
 * The entries of a corrections file, each with the place of its words in the file's text.
 *
 * @throws CorrectionsError `corrections-invalid`, with the line and what to do.
 */
export function parseCorrections(document: SourceDocument): Statement[] {
  const parsed = parseYaml(document);
  const { value } = parsed;
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw invalid(parsed, [], 'a corrections file has the lists “add” and “contest”');
  }
  for (const key of Object.keys(value)) {
    if (key !== 'add' && key !== 'contest') throw unknownKey(parsed, [], key, ['add', 'contest']);
  }
  return (['add', 'contest'] as const).flatMap((list) => {
    const entries = (value as Record<string, unknown>)[list] ?? [];
    if (!Array.isArray(entries)) {
      throw invalid(parsed, [list], `“${list}” is a list; begin each entry with a hyphen`);
    }
    if (entries.length > correctionLimits.entries) {
      throw invalid(parsed, [list], `“${list}” has more than ${correctionLimits.entries} entries`);
    }
    return entries.map((entry: unknown, index) => statementOf(parsed, list, index, entry));
  });
}

function parseYaml(document: SourceDocument): Parsed {
  const lines = new LineCounter();
  const { name, text } = document;
  try {
    const yaml = parseDocument(text, { lineCounter: lines, stringKeys: true });
    const [problem] = [...yaml.errors, ...yaml.warnings];
    if (problem) {
      const [what = ''] = problem.message.split(/ at line \d+| \(/);
      throw new CorrectionsError(
        'corrections-invalid',
        name,
        lines.linePos(problem.pos[0]).line,
        `this is neither YAML nor JSON: ${what.replace(/[.:\s]+$/, '')}. Mend the line; words with a colon in them stand in quotation marks.`,
      );
    }
    visit(yaml, {
      Alias: (_, { range }) => {
        throw new CorrectionsError(
          'corrections-invalid',
          name,
          lines.linePos(range?.[0] ?? 0).line,
          'references (*) are not read; write the words out.',
        );
      },
    });
    return { document, root: yaml.contents, value: yaml.toJS({ maxAliasCount: 0 }), lines };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CorrectionsError('corrections-invalid', name, 1, 'this is nested too deeply to be read.');
  }
}

function statementOf(parsed: Parsed, list: 'add' | 'contest', index: number, entry: unknown): Statement {
  const path = [list, index];
  const shapes = list === 'add' ? additions : contests;
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    throw invalid(
      parsed,
      path,
      `an entry says what it is about (${correctionKinds.join(', ')}) and has the person's words (say)`,
    );
  }
  const kinds = correctionKinds.filter((kind) => Object.hasOwn(entry, kind));
  const [kind] = kinds;
  if (kind === undefined) {
    const keys = Object.keys(entry);
    const meant = keys.flatMap((key) => nearest(key, correctionKinds, 1))[0];
    const hint = meant === undefined ? '' : `; did you mean “${meant}”?`;
    throw invalid(parsed, path, `an entry names one of ${joinNames(correctionKinds, 'or')}${hint}`);
  }
  if (kinds.length > 1) {
    throw invalid(parsed, path, `an entry is about one thing; make an entry each for ${joinNames(kinds)}`);
  }
  const shape = shapes[kind];
  const { data, error } = shape.safeParse(entry);
  // A misspelt field is told before the field that it leaves missing.
  const issue = error?.issues.find(({ code }) => code === 'unrecognized_keys') ?? error?.issues[0];
  if (issue) {
    const at = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const inner = issue.path.length === 0 ? shape : innerShape(shape, issue.path);
      throw unknownKey(parsed, at, issue.keys[0] ?? '', Object.keys(inner?.shape ?? {}));
    }
    const field = issue.path.map(String).join('.');
    const wanted =
      issue.code === 'invalid_value' ? `one of ${issue.values.map(String).join(', ')}` : issue.message;
    throw invalid(parsed, at, `${field}: ${wanted}`);
  }
  return {
    action: list === 'add' ? 'added' : 'contested',
    kind,
    name: String((data as Record<string, unknown>)[kind]),
    entry: data,
    place: placeOf(parsed, [...path, 'say']),
    line: lineOf(parsed, path),
  } as Statement;
}

function innerShape(shape: object, path: Path): { readonly shape: object } | undefined {
  let inner: unknown = shape;
  for (const key of path) {
    const fields = (inner as { shape?: Record<PropertyKey, unknown> }).shape;
    const field = fields?.[key];
    inner = (field as { unwrap?: () => unknown } | undefined)?.unwrap?.() ?? field;
  }
  return inner as { readonly shape: object } | undefined;
}

function unknownKey(parsed: Parsed, path: Path, key: string, known: readonly string[]): CorrectionsError {
  const [meant] = nearest(key, known, 1);
  const hint = meant === undefined ? '' : ` Did you mean “${meant}”?`;
  const node = nodeAt(parsed, path);
  const item = isMap(node) ? node.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
  const offset = (item?.key as Scalar | undefined)?.range?.[0];
  return new CorrectionsError(
    'corrections-invalid',
    parsed.document.name,
    offset === undefined ? lineOf(parsed, path) : parsed.lines.linePos(offset).line,
    `there is no “${key}” here.${hint} Possible are: ${known.join(', ')}.`,
  );
}

const invalid = (parsed: Parsed, path: Path, problem: string): CorrectionsError =>
  new CorrectionsError(
    'corrections-invalid',
    parsed.document.name,
    lineOf(parsed, path),
    `${problem.replace(/\.$/, '')}${problem.endsWith('?') ? '' : '.'}`,
  );

function nodeAt({ root }: Parsed, path: Path): Node | null {
  let node: unknown = root;
  for (const key of path) {
    const inner = (node as { get?: (key: unknown, keep: boolean) => unknown } | null)?.get?.(key, true);
    if (inner === undefined || inner === null) break;
    node = inner;
  }
  return node as Node | null;
}

/** The line of a value, or of the nearest one around it that is there. */
const lineOf = (parsed: Parsed, path: Path): number =>
  parsed.lines.linePos(nodeAt(parsed, path)?.range?.[0] ?? 0).line || 1;

/** Where a value's words stand: without quotation marks, block signs and the space around them. */
function placeOf(parsed: Parsed, path: Path): Place {
  const node = nodeAt(parsed, path);
  const { text, id } = parsed.document;
  let [start, end] = [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
  const type = isScalar(node) && !isAlias(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') [start, end] = [start + 1, end - 1];
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') start = text.indexOf('\n', start) + 1;
  const quote = text.slice(start, end);
  start += quote.length - quote.trimStart().length;
  return {
    document: id,
    section: String(path[0]),
    quote: quote.trim(),
    start,
    end: start + quote.trim().length,
  };
}
