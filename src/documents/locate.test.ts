import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator, pageOf } from './locate.ts';

const cv = `Ines Okoro, Team Lead at Brill Logistics
• Led a team of 8 engineers who moved the invoicing platform to a new data centre.
• I have no experience with Kubernetes in production.
• Devel-
oped front-end apps in JavaScript, C++, Node.js and “React” for a well-
known of\ufb01ce chain, 2014 –
2018.
Unsupervised learning; Objective-C; ASP.NET; R&D; 1,000 users; trainee in sales.
Introduced double-entry booking for the three branches in the north of the country.`;
const locator = createLocator({ text: cv, format: 'text' });

describe('a quote is found', () => {
  it.each([
    ['as it is', 'Led a team of 8 engineers', 'exact', 'Led a team of 8 engineers'],
    ['as a name with signs', 'C++', 'exact', 'C++'],
    ['as a figure', '8', 'exact', '8'],
    ['with other quotation marks', '"React" for', 'normalised', '“React” for'],
    ['without hyphenation', 'Developed front-end apps', 'normalised', 'Devel-\noped front-end apps'],
    ['with the hyphen of a compound', 'well-known office', 'normalised', 'well-\nknown of\ufb01ce'],
    ['with another dash across lines', '2014 - 2018', 'normalised', '2014 –\n2018'],
    [
      'in quotation marks with dots',
      '"Led a team of 8 engineers…"',
      'normalised',
      'Led a team of 8 engineers',
    ],
    [
      'with a slip of the pen',
      'Led a team of 8 enginers who moved the invoicing platform',
      'fuzzy',
      'Led a team of 8 engineers who moved the invoicing platform',
    ],
    [
      'without an article',
      'moved invoicing platform to a new data centre',
      'fuzzy',
      'moved the invoicing platform to a new data centre',
    ],
    [
      'with words joined',
      'Developed frontend apps in JavaScript',
      'fuzzy',
      'Devel-\noped front-end apps in JavaScript',
    ],
    ['in another case', 'LED A TEAM OF 8 ENGINEERS', 'fuzzy', 'Led a team of 8 engineers'],
  ])('%s', (_, quote, exactness, found) => {
    expect(locator.locate(quote)).toMatchObject({ exactness, quote: found });
  });
});

describe('a quote is not found', () => {
  it.each([
    ['in a longer name', 'Java'],
    ['before signs', 'C'],
    ['in a dotted name', 'Node'],
    ['after a dot', 'NET'],
    ['in an ampersand name', 'R'],
    ['in a longer figure', '000 users'],
    ['when a figure differs', 'Led a team of 3 engineers who moved the invoicing platform'],
    ['when a negation is dropped', 'I have experience with Kubernetes in production.'],
    ['when a negation is added', 'Not introduced double-entry booking for the three branches in the north'],
    [
      'when a number word differs',
      'Introduced double-entry booking for the five branches in the north of the country',
    ],
    [
      'when a content word differs',
      'Led a team of 8 engineers who moved the payroll platform to a new data centre',
    ],
    [
      'when a content word is added',
      'Introduced double-entry booking for the three largest branches in the north of the country',
    ],
    ['when the prefix is lost', 'supervised learning'],
    ['when the role is turned', 'trainer in sales'],
    ['when it is empty', ''],
    ['when it is a sign', '•'],
  ])('%s', (_, quote) => {
    expect(locator.locate(quote)).toBeNull();
  });
});

it('picks the occurrence nearest to the given place', () => {
  const text = 'Go. Python. Go. Rust. Go.';
  const find = createLocator({ text, format: 'text' });
  expect(find.locate('Go')?.start).toBe(0);
  expect(find.locate('Go', { start: 10, end: 14 })?.start).toBe(12);
  expect(find.locate('Go', { start: 24, end: 25 })?.start).toBe(22);
});

it('reads over emphasis in Markdown and keeps its signs in the place', () => {
  const find = createLocator({ text: 'Fluent in **Python** and `Go`; 3*8 boards.', format: 'markdown' });
  expect(find.locate('Fluent in Python and Go')?.quote).toBe('Fluent in **Python** and `Go');
  expect(find.locate('38 boards')).toBeNull();
});

it('finds words in text without blanks', () => {
  expect(createLocator({ text: '我熟悉Java开发', format: 'text' }).locate('Java')?.start).toBe(3);
});

it('always returns a slice of the document, for any stretch of it between blanks', () => {
  const pieces = fc.constantFrom(
    'team',
    'lead ',
    ' ',
    '\n',
    '• ',
    'ﬁ',
    'é',
    'e\u0301',
    '-\n',
    '“',
    '3',
    '.',
    ',',
    '😀',
    '\u00ad',
    'Java',
    '+',
    '熟',
    '*',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.nat(60), fc.nat(60), (parts, from, length) => {
      const text = parts.join('');
      const find = createLocator({ text, format: 'markdown' });
      for (const quote of [text.slice(from, from + length), parts.slice(length).join('')]) {
        const place = find.locate(quote);
        if (place !== null) expect(place.quote).toBe(text.slice(place.start, place.end));
      }
      const words = text.split(/\s+/).slice(1, -1).join(' ');
      if (/[\p{L}\p{N}]{3}/u.test(words)) expect(typeof find.locate(words)).toBe('object');
    }),
  );
});

it('finds a long misspelt quote in a hundred pages within 20 ms', () => {
  const words = 'team billing platform data user python report client audit budget vendor night shift'.split(
    ' ',
  );
  const random = (seed: number) => (seed * 7919 + (seed % 101) * 31) % words.length;
  const text = Array.from({ length: 50_000 }, (_, i) => words[random(i)] + (i % 12 === 0 ? '.\n' : ' ')).join(
    '',
  );
  const at = text.indexOf(' ', 200_000) + 1;
  const quote = text.slice(at, text.indexOf(' ', at + 200)).replace('audit', 'aduit');
  const find = createLocator({ text, format: 'text' });
  find.locate('nothing of this kind stands here');
  expect(find.locate(quote)?.exactness).toBe('fuzzy');
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    find.locate(quote);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});

it.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [500, 3],
])('offset %i lies on page %i', (offset, page) => {
  expect(pageOf({ pages: [0, 100, 250] }, offset)).toBe(page);
});

it('knows no page in a format without pages', () => {
  expect(pageOf({ pages: [] }, 3)).toBeUndefined();
});
