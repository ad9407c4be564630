import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';

export default defineCheck({
  id: 'quote-not-found',
  meta: {
    description: 'Every quote given as evidence stands in a document, word for word, at its place.',
    severity: 'error',
    scope: ['profile', 'comparison'],
  },
  needs: ['quotes'],
  messages: {
    missing: 'No document holds the quote “{{quote}}”.',
    empty: 'The quote at {{pointer}} is empty.',
    misplaced: 'The quote “{{quote}}” does not stand at the place given for it in {{document}}.',
  },
  run({ quotes, documents }, report) {
    const texts = new Map(documents?.map(({ id, text }) => [id, text]));
    for (const { quote, pointer, located } of quotes) {
      if (quote.trim() === '') {
        const suggestion = 'Give a sentence or list item of the document, or leave the entry out.';
        report({ messageId: 'empty', data: { pointer }, places: [], section: pointer, suggestion });
      } else if (located === null) {
        const suggestion = 'Copy the words exactly as the document has them, or leave the statement out.';
        report({
          messageId: 'missing',
          data: { quote },
          places: [reportPlace(pointer, quote)],
          section: pointer,
          suggestion,
        });
      } else if (texts.size > 0 && !standsThere(texts.get(located.document), located)) {
        report({
          messageId: 'misplaced',
          data: { quote, document: located.document },
          places: [reportPlace(pointer, quote)],
          section: pointer,
          suggestion: 'Take the offsets from the text of the document as it was read.',
        });
      }
    }
  },
});

const standsThere = (
  text: string | undefined,
  place: { quote: string; start: number; end: number },
): boolean => text?.slice(place.start, place.end) === place.quote;
