import { z } from 'zod';

/**
 * A verbatim stretch of a document.
 *
 * `start` and `end` are UTF-16 code units into `documents[].text` (for plain text and Markdown that is
 * the decoded file as it is, after a byte-order mark), `end` exclusive. `quote` is
 * `text.slice(start, end)`, at most a sentence or list item.
 *
 * In findings about a finished report, `document` is `report`, `section` is the JSON Pointer of a value in
 * the report and the offsets index that value's string form.
 */
export const Place = z.strictObject({
  document: z.string().min(1),
  section: z.string().nullable(),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  page: z.int().min(1).optional(),
});
export type Place = z.infer<typeof Place>;
