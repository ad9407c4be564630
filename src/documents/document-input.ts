import type { Readable } from 'node:stream';
import type { DocumentFormat } from '../../schemas/document.ts';
import type { LangChainDocument, LangChainLoader } from './read-langchain.ts';

/** Everything a document may be read from. Of LangChain only the shapes are used, never the package. */
export type DocumentInput =
  | { path: string }
  | { text: string; name?: string; format?: Exclude<DocumentFormat, 'pdf' | 'docx' | 'langchain'> }
  | { bytes: Uint8Array; name?: string }
  | { stream: Readable; name?: string }
  | readonly LangChainDocument[]
  | LangChainLoader;

export interface ReadOptions {
  /** `cv`, `job-1` … */
  id: string;
  signal?: AbortSignal;
  /** Default 20,000. */
  timeoutMs?: number;
  /** Of the file, and of text in UTF-8. Default 10 MiB. */
  maxBytes?: number;
  /** Of a PDF. Default 50. */
  maxPages?: number;
}

export const defaultLimits = { timeoutMs: 20_000, maxBytes: 10 * 1024 * 1024, maxPages: 50 } as const;

/** The limits in force for one document. */
export interface Limits {
  timeoutMs: number;
  maxBytes: number;
  maxPages: number;
}
