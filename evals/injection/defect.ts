import type { Report } from '../../schemas/report.ts';

/** Plants one defect into a sound report, by one edit, for one check to find. */
export interface DefectOperator {
  /** Id of the check that must find it. */
  readonly check: string;
  /** What is put in, in a few words. */
  readonly name: string;
  /** A changed copy, valid by the schema; null where the report has no place for the defect. */
  plant(report: Report, seed: number): Report | null;
}

/** Changes a copy; the edit returns false where it finds no place. */
export function edited(report: Report, edit: (copy: Report) => boolean): Report | null {
  const copy = structuredClone(report);
  return edit(copy) ? copy : null;
}

/** One entry of a list, the same for the same seed; undefined for an empty list. */
export const pick = <T>(list: readonly T[], seed: number): T | undefined =>
  list[Math.abs(Math.trunc(seed)) % list.length];
