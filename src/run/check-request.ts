import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
import { nearest } from '../corrections/nearest.ts';
import type { ReportOptions, ReportRequest } from './request.ts';

const has = (value: unknown, key: string, type: 'string' | 'function' | 'object'): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === type;

const isDocument = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  ['path', 'text'].some((key) => has(value, key, 'string')) ||
  (has(value, 'bytes', 'object') && (value as { bytes: unknown }).bytes instanceof Uint8Array) ||
  has(value, 'stream', 'object') ||
  has(value, 'load', 'function') ||
  (Array.isArray(value) && value.every((one) => has(one, 'pageContent', 'string')));

const wantedDocument =
  'give a path, { path }, { text }, { bytes }, { stream }, LangChain documents or a LangChain loader';
const Document = z
  .custom((value) => isDocument(value), wantedDocument)
  .refine(
    (value) => typeof value !== 'string' || !value.includes('\n'),
    'a string is a path; give text as { text }',
  );

const isCorrections = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') ||
  ['path', 'text'].some((key) => has(value, key, 'string')) ||
  (has(value, 'bytes', 'object') && (value as { bytes: unknown }).bytes instanceof Uint8Array) ||
  has(value, 'stream', 'object') ||
  (typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => ['add', 'contest'].includes(key)));

const Corrections = z
  .custom(
    (value) => isCorrections(value),
    'give a path, { path }, { text }, { bytes }, { stream }, or the lists { add, contest }',
  )
  .refine(
    (value) => typeof value !== 'string' || !value.includes('\n'),
    'a string is a path; give text as { text }',
  );

const limits = { weeks: 104, hoursPerWeek: 60, timeout: 24 * 60 * 60 * 1000 } as const;

const wantedJobs = 'give a list of job ads, each like the CV: ["ad.md"], [{ text }]';

const Request = z.strictObject({
  cv: Document,
  role: z.string('name a role, as `candid roles` lists them').min(1, 'name a role').optional(),
  jobs: z.array(Document, wantedJobs).optional(),
  corrections: Corrections.optional(),
  weeks: z
    .int(`a whole number from 1 to ${limits.weeks}`)
    .min(1, `a whole number from 1 to ${limits.weeks}`)
    .max(limits.weeks, `a whole number from 1 to ${limits.weeks}`)
    .optional(),
  hoursPerWeek: z
    .number('a number of hours')
    .positive(`above 0 and at most ${limits.hoursPerWeek}`)
    .max(limits.hoursPerWeek, `above 0 and at most ${limits.hoursPerWeek}`)
    .optional(),
});

const Options = z.strictObject({
  model: z
    .union([z.string().min(1), z.custom((value) => typeof value === 'object' && value !== null)])
    .optional(),
  onEvent: z.custom((value) => typeof value === 'function', 'a function').optional(),
  signal: z.custom((value) => value instanceof AbortSignal, 'an AbortSignal').optional(),
  stepTimeoutMs: z
    .number('a number of milliseconds')
    .positive('a time above 0')
    .max(limits.timeout, 'at most 24 hours')
    .optional(),
  onUnresolved: z.enum(['fail', 'annotate']).optional(),
  now: z.date('a valid Date').optional(),
  env: z.custom((value) => typeof value === 'object' && value !== null, 'an object').optional(),
});

const wantedObject = {
  request: 'give one object: { cv, role } or { cv, jobs: [ad] }',
  options: 'options: give an object, such as { model: "openai:…" }, or leave it out',
} as const;

function unknownKeys(keys: readonly string[], known: readonly string[]): string {
  return keys
    .map((key) => {
      const [meant] = nearest(key, known, 1);
      return meant === undefined
        ? `there is no “${key}”; possible are ${known.join(', ')}`
        : `there is no “${key}”; did you mean “${meant}”?`;
    })
    .join('; ');
}

/**
 * Refuses what is no request before anything is read, in the words of the caller's own fields.
 *
 * @throws UsageError `invalid-request`.
 */
export function checkRequest(request: ReportRequest, options: ReportOptions): void {
  for (const [schema, value] of [
    [Request, request],
    [Options, options],
  ] as const) {
    const { error } = schema.safeParse(value);
    if (!error) continue;
    const problems = error.issues.map((issue) => {
      const { path, message } = issue;
      if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, Object.keys(schema.shape));
      if (path.length === 0) return wantedObject[schema === Request ? 'request' : 'options'];
      return `${path.map(String).join('.')}: ${message}`;
    });
    const said = problems.join('; ');
    throw new UsageError('invalid-request', said.endsWith('?') ? said : `${said}.`);
  }
}
