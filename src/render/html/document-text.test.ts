import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from './document-text.ts';

const place = (number: number, start: number, end: number, statements = [`Statement ${number}`]) => ({
  number,
  start,
  end,
  statements,
});

/** What of the text stands within the elements of each place, by number. */
function marked(html: string): { text: string; places: Map<number, string> } {
  const $ = load(`<div id="text">${html}</div>`, null, false);
  $('.back').remove();
  const places = new Map<number, string>();
  for (const element of $('mark').toArray()) {
    const name = $(element).attr('id') ?? $(element).attr('class') ?? '';
    const number = Number(name.slice(1));
    places.set(number, (places.get(number) ?? '') + $(element).text());
  }
  return { text: $('#text').text(), places };
}

describe('cited places in a text', () => {
  it.each([
    ['apart', [place(1, 0, 2), place(2, 4, 6)], []],
    ['touching', [place(1, 0, 3), place(2, 3, 6)], []],
    ['one in another', [place(1, 0, 8), place(2, 2, 5)], []],
    ['one start', [place(1, 2, 8), place(2, 2, 5)], []],
    ['one end', [place(1, 2, 8), place(2, 5, 8)], []],
    ['overlapping', [place(1, 0, 5), place(2, 3, 8)], [2]],
    ['a chain', [place(1, 0, 4), place(2, 2, 6), place(3, 5, 9)], [2, 3]],
  ])('%s: each within its own element, split only where it must be', (_, places, split) => {
    const text = 'abcdefghij';
    const { html, split: parts } = markText(text, places);
    const found = marked(html.html);
    expect(found.text).toBe(text);
    for (const { number, start, end } of places) {
      expect(found.places.get(number)).toBe(text.slice(start, end));
    }
    expect(parts).toEqual(split);
  });

  it('each place leads back to every statement that cites it', () => {
    const { html } = markText('one two', [place(7, 0, 3, ['Summary', 'R1 Python'])]);
    const $ = load(html.html, null, false);
    const links = $('.back .statements a').toArray();
    expect(links.map((link) => [$(link).attr('href'), $(link).text()])).toEqual([
      ['#c7-1', '↩ Summary'],
      ['#c7-2', '↩ R1 Python'],
    ]);
    expect($('.back .number').attr('aria-label')).toBe('Quote 7: back to Summary');
  });

  it('for any text and any places the text is kept, every place has one anchor, and the markup is well formed', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      fc.constantFrom(...'<>&"\'\r\n\f '),
    );
    const texts = fc
      .array(unit, { minLength: 2, maxLength: 60 })
      .map((parts) => parts.join('').replaceAll('\0', ''));
    const cases = texts
      .filter((text) => text.length >= 2)
      .chain((text) =>
        fc.tuple(
          fc.constant(text),
          fc.uniqueArray(
            fc
              .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: text.length }))
              .map(([start, length]) => [start, Math.min(text.length, start + length)] as const),
            { maxLength: 14, selector: ([start, end]) => `${start}:${end}` },
          ),
        ),
      );
    fc.assert(
      fc.property(cases, ([text, spans]) => {
        const places = spans.map(([start, end], index) => place(index + 1, start, end));
        const { html } = markText(text, places);
        const found = marked(html.html);
        expect(found.text).toBe(text);
        const $ = load(html.html, null, false);
        for (const { number, start, end } of places) {
          expect($(`mark#q${number}`)).toHaveLength(1);
          expect(found.places.get(number)).toBe(text.slice(start, end));
          expect($(`a.number[href="#c${number}-1"]`)).toHaveLength(1);
        }
        const tags = html.html.match(/<\/?(?:mark|span|a)\b/g) ?? [];
        const open: string[] = [];
        for (const tag of tags) {
          if (!tag.startsWith('</')) open.push(tag.slice(1));
          else expect(open.pop()).toBe(tag.slice(2));
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
