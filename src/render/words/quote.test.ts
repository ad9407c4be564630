import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../schemas/document.ts';
import { quoteAsRead, quotesAsRead } from './quote.ts';

const document = (format: SourceDocument['format']): SourceDocument => ({
  id: 'cv',
  name: 'cv.md',
  format,
  text: '',
  pages: [],
  notes: [],
  sha256: '0'.repeat(64),
});

describe('quotes of a Markdown document are shown as they are read', () => {
  it.each([
    ['**Lead gardener**, Botanischer Garten', 'Lead gardener, Botanischer Garten'],
    [
      '2020 | Orchard | **Picker.** Sorted _Boskoop_ apples',
      '2020 | Orchard | Picker. Sorted Boskoop apples',
    ],
    ['Foreman.** Ran `make all` daily', 'Foreman. Ran make all daily'],
    ['__Pastry cook__ and ***head of shift***', 'Pastry cook and head of shift'],
    ['snake_case_names, 2 * 3 * 4, C*, A* grade', 'snake_case_names, 2 * 3 * 4, C*, A* grade'],
    ['2**8 pixels', '2**8 pixels'],
  ])('%s', (quote, read) => {
    expect(quoteAsRead(quote, [document('markdown')], 'cv')).toBe(read);
    expect(quotesAsRead(`The CV says: “${quote}”.`, [document('markdown')])).toBe(`The CV says: “${read}”.`);
    expect(quoteAsRead(quote, [document('text')], 'cv')).toBe(quote);
    expect(quotesAsRead(`“${quote}”`, [document('text')])).toBe(`“${quote}”`);
  });

  it('of another document nothing is changed', () => {
    expect(quoteAsRead('**as it is**', [document('markdown')], 'job-1')).toBe('**as it is**');
  });
});
