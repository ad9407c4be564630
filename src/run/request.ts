import type { ProgressListener } from '../core/events.ts';
import type { CorrectionsSource } from '../corrections/read-corrections.ts';
import type { DocumentInput } from '../documents/document-input.ts';
import type { ChatModelLike } from '../models/langchain-port.ts';
import type { ModelPort } from '../models/model-port.ts';

/** A document as a path, text, bytes, a stream, LangChain documents or a LangChain loader. */
export type DocumentSource = string | DocumentInput;

/** What to report on. A string is the path of a file. */
export interface ReportRequest {
  readonly cv: DocumentSource;
  /** Name, id or alias of a catalogue role. Exactly one of `role` and `jobs` is given. */
  readonly role?: string;
  /** Job ads to take the requirements from. */
  readonly jobs?: readonly DocumentSource[];
  /**
   * What the person whose CV it is adds or contests: a path, text, bytes or a stream of YAML or JSON, or data of
   * that form. It is used, and marked as self-reported.
   */
  readonly corrections?: CorrectionsSource;
  /** Longest plan wanted, in whole weeks from 1 to 104; 12 by default. */
  readonly weeks?: number;
  /** Hours a week for the plan, above 0 and up to 60; 6 by default. */
  readonly hoursPerWeek?: number;
}

export interface ReportOptions {
  /** `openai:<model>`, `<provider>:<model>` for LangChain, or a LangChain chat model. None: the rule engine. */
  readonly model?: string | ChatModelLike | ModelPort;
  readonly onEvent?: ProgressListener;
  readonly signal?: AbortSignal;
  /** Time limit of one step with all its attempts, in milliseconds; 120,000 by default. */
  readonly stepTimeoutMs?: number;
  /**
   * What to do with error-level findings that no attempt resolved. fail (the default) throws;
   * annotate hands the report over with the findings in it.
   */
  readonly onUnresolved?: 'fail' | 'annotate';
  /** The day "present" ends and the report is dated; now by default. */
  readonly now?: Date;
  /** Where keys and base URLs are looked up; `process.env` by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}
