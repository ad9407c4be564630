import type { Usage } from '../../schemas/report.ts';

/** Progress of a run, in the order of happening. Times are milliseconds. */
export type ProgressEvent =
  | {
      readonly type: 'document-read';
      readonly document: string;
      readonly name: string;
      readonly characters: number;
    }
  | { readonly type: 'step-started'; readonly step: string; readonly engine: string }
  | {
      readonly type: 'attempt-rejected';
      readonly step: string;
      readonly attempt: number;
      readonly issues: number;
      readonly findings: number;
    }
  | {
      readonly type: 'step-finished';
      readonly step: string;
      readonly attempts: number;
      readonly milliseconds: number;
      readonly usage: Usage;
    };

export type ProgressListener = (event: ProgressEvent) => void;
