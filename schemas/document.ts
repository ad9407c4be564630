import { z } from 'zod';

export const documentFormats = [
  'pdf',
  'docx',
  'html',
  'markdown',
  'text',
  'json-resume',
  'langchain',
] as const;
export const DocumentFormat = z.enum(documentFormats);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** A document as text: every place in a report indexes `text`. */
export const SourceDocument = z.strictObject({
  /** `cv`, `job-1`, `job-2` … */
  id: z.string().min(1),
  /** File name, or what the caller called it. */
  name: z.string().min(1),
  format: DocumentFormat,
  text: z.string(),
  /** Offset in `text` at which each page starts; empty where the format has no pages. */
  pages: z.array(z.int().min(0)),
  /** What a reader of the report should know about how the document was read. */
  notes: z.array(z.string()),
  /** SHA-256 of the input, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
