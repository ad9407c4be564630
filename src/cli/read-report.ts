import { resolve } from 'node:path';
import { Report } from '../../schemas/report.ts';
import { DocumentError } from '../documents/errors.ts';
import { loadFile, loadStream } from '../documents/load-bytes.ts';
import type { Io } from './io.ts';

/** A report holds its documents as text; this is far above what they may be. */
const maxBytes = 64 * 1024 * 1024;

/**
 * A report that `candid report --format json` wrote; `-` is stdin.
 *
 * @throws DocumentError `not-a-report`, and what keeps a file from being read.
 */
export async function readReport(path: string, io: Pick<Io, 'cwd' | 'stdin' | 'signal'>): Promise<Report> {
  const bytes =
    path === '-'
      ? await loadStream(io.stdin, 'stdin', maxBytes, io.signal)
      : await loadFile(resolve(io.cwd, path), path, maxBytes, io.signal);
  const parsed = Report.safeParse(parseJson(new TextDecoder().decode(bytes), path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where =
    issue && issue.path.length > 0 ? ` (${issue.path.map(String).join('.')}: ${issue.message})` : '';
  throw notAReport(path, `is no report of this version of Candid${where}`);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notAReport(path, 'is no JSON', { cause });
  }
}

const notAReport = (path: string, problem: string, options?: ErrorOptions): DocumentError =>
  new DocumentError(
    'not-a-report',
    path,
    `${problem}. Give the file that candid report --format json writes.`,
    options,
  );
