import { parsePdf } from './parse-pdf.ts';

// The entry of the child process that read-pdf.ts starts: one message in, one out.
process.once('message', (message: { bytes: Uint8Array; maxPages: number }) => {
  parsePdf(new Uint8Array(message.bytes), message.maxPages)
    .catch((error: unknown) => ({ ok: false, reason: 'damaged', detail: String(error) }))
    .then((parsed) => process.send?.(parsed, () => process.disconnect()));
});
