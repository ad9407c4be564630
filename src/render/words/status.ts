import type { AssessmentStatus } from '../../../schemas/comparison.ts';

/** How readers see the status of a requirement: what the document does, not what the person is. */
export const statusNames: Readonly<Record<AssessmentStatus, string>> = {
  met: 'shown',
  'partly-met': 'shown in part',
  'not-shown': 'not shown',
  'not-met': 'said to be missing',
};

/** From what is shown to what is missing. Not taken from the schemas: loading those would cost every reader time. */
export const statusOrder = Object.keys(statusNames) as AssessmentStatus[];
