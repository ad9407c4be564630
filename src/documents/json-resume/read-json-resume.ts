import { DocumentError } from '../errors.ts';
import { JsonResume } from './json-resume-schema.ts';
import { renderJsonResume } from './render-json-resume.ts';

const SECTIONS = ['basics', 'work', 'education', 'skills', 'projects', 'volunteer'];

/**
 * Reads a JSON Resume as the text of a CV.
 * @throws DocumentError `invalid-json-resume` with the JSON path of the first wrong value, or
 * `unsupported-format` for JSON that is something else.
 */
export function readJsonResume(json: string, name: string): { text: string; notes: string[] } {
  const value = parse(json, name);
  if (!isJsonResume(value)) {
    throw new DocumentError(
      'unsupported-format',
      name,
      'is JSON but no JSON Resume: it has none of "basics", "work", "education" or "skills". See https://jsonresume.org/schema.',
    );
  }
  const parsed = JsonResume.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = jsonPath(issue?.path ?? []);
    throw new DocumentError(
      'invalid-json-resume',
      name,
      `the value at ${path} does not fit JSON Resume (${issue?.message ?? 'wrong type'}). Correct it; see https://jsonresume.org/schema.`,
    );
  }
  return { text: renderJsonResume(parsed.data), notes: notes(parsed.data) };
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError('invalid-json-resume', name, `is not valid JSON: ${reason}. Correct it there.`, {
      cause,
    });
  }
}

function isJsonResume(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const schema = '$schema' in value ? String(value.$schema) : '';
  return SECTIONS.some((section) => section in value) || /json-?resume|resume-schema/i.test(schema);
}

/** `$.work[0].highlights[2]` */
function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (so, key) => `${so}${typeof key === 'number' ? `[${key}]` : `.${String(key)}`}`,
    '$',
  );
}

function notes(resume: JsonResume): string[] {
  const open = [...(resume.work ?? []), ...(resume.volunteer ?? [])].some(
    (post) => post.startDate && (post.endDate === undefined || post.endDate === null || post.endDate === ''),
  );
  return open ? ['A post without "endDate" is read as current, as is the custom in JSON Resume.'] : [];
}
