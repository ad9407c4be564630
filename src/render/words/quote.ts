import type { Report } from '../../../schemas/report.ts';

type Documents = Report['documents'];

const paired = /(?<![\p{L}\p{N}\\])(_{1,3}|\*|~~|`)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu;
/** A quote may begin or end within what is emphasised; between letters or digits the signs are none of emphasis. */
const single = /(?<![\p{L}\p{N}\\])\*{2,3}|\*{2,3}(?![\p{L}\p{N}])/gu;

const withoutMarks = (words: string): string => words.replace(single, '').replace(paired, '$2');

/** A quote as it is read: marks of emphasis are none of the words of a Markdown document. Its place stays verbatim. */
export const quoteAsRead = (quote: string, documents: Documents, document: string): string =>
  documents.some(({ id, format }) => id === document && format === 'markdown') ? withoutMarks(quote) : quote;

/** The same for the quotes within a sentence, where some document is Markdown. */
export const quotesAsRead = (text: string, documents: Documents): string =>
  documents.some(({ format }) => format === 'markdown')
    ? text.replace(/“[^”]*”/g, (quote) => withoutMarks(quote))
    : text;
