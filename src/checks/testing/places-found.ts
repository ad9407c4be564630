import type { Report } from '../../../schemas/report.ts';
import type { Check } from '../../core/define-check.ts';
import { runChecks } from '../../core/run-checks.ts';
import { factsOf } from '../check-report.ts';
import { sampleReport } from './sample-report.ts';

/** The pointers of the places of each finding of one check in the sample report after a change. */
export function placesFound(check: Check, change: (report: Report) => void): string[][] {
  const report = sampleReport();
  change(report);
  return runChecks([check], factsOf(report)).map(({ places }) => places.map(({ section }) => section ?? ''));
}
