import type { Report } from '../../schemas/report.ts';
import { UsageError } from './errors.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const hasList = (value: unknown, key: string): boolean => isObject(value) && Array.isArray(value[key]);

const isPromise = (value: unknown): boolean =>
  isObject(value) && 'then' in value && typeof value.then === 'function';

/**
 * A look at the outline of what is handed in as a report: callers without types hand in anything. The whole of a
 * report from elsewhere is checked by parsing it with the `Report` schema.
 *
 * @throws UsageError `not-a-report`.
 */
export function requireReport(value: Report, caller: string): Report {
  const given: unknown = value;
  if (isPromise(given)) {
    throw new UsageError('not-a-report', `${caller}: the report is still a promise; await it first.`);
  }
  const narrated = 'narrative';
  const parts = ['meta', 'profile', 'comparison', 'roadmap', 'market'];
  const lists = ['documents', 'requirements', 'resources', 'findings', 'corrections'];
  const isReport =
    isObject(given) &&
    parts.every((key) => isObject(given[key])) &&
    lists.every((key) => Array.isArray(given[key])) &&
    hasList(given[narrated], 'sections');
  if (isReport) return value;
  throw new UsageError(
    'not-a-report',
    `${caller}: this is no report; give what generateReport returned, or its JSON parsed.`,
  );
}

/**
 * The same for a profile and its document.
 *
 * @throws UsageError `not-a-profile`.
 */
export function requireProfile(profile: unknown, document: unknown, caller: string): void {
  const isReading =
    hasList(profile, 'skills') && hasList(profile, 'lacks') && isObject(document) && 'text' in document;
  if (isReading) return;
  throw new UsageError(
    'not-a-profile',
    `${caller}: give what readProfile returned, awaited: ${caller}(profile, document).`,
  );
}
