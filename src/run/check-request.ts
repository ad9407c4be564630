import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
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

const Request = z.strictObject({
  cv: Document,
  role: z.string().min(1, 'name a role').optional(),
  jobs: z.array(Document).optional(),
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
    const problems = error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`,
    );
    throw new UsageError('invalid-request', `${problems.join('; ')}.`);
  }
}
