import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

it.each([
  ['plain prose', 'She writes Go. She likes it!', ['She writes Go.', 'She likes it!']],
  [
    'technical names',
    'Used .NET, ASP.NET and Node.js v. 2.0. Also C#.',
    ['Used .NET, ASP.NET and Node.js v. 2.0.', 'Also C#.'],
  ],
  [
    'titles and dates',
    'Reported to Dr. Moreau in Jan. 2020. Then left.',
    ['Reported to Dr. Moreau in Jan. 2020.', 'Then left.'],
  ],
  [
    'a month that ends a sentence',
    'It was two years ago. Then it ended.',
    ['It was two years ago.', 'Then it ended.'],
  ],
  [
    'company forms',
    'Joined Brill Inc. Toronto as a clerk. Left Brill Inc. The next post was better.',
    ['Joined Brill Inc. Toronto as a clerk.', 'Left Brill Inc.', 'The next post was better.'],
  ],
  [
    'German',
    'Seit 3. Mai 2021 u. a. bei Abs. 4 bzw. Nr. 7 tätig. Danach z.B. Paris.',
    ['Seit 3. Mai 2021 u. a. bei Abs. 4 bzw. Nr. 7 tätig.', 'Danach z.B. Paris.'],
  ],
  [
    'initials',
    'Assisted J. K. Okoro. Writes C. Reads R.',
    ['Assisted J. K. Okoro.', 'Writes C.', 'Reads R.'],
  ],
  ['one-word answers', 'Any Kubernetes? No. Docker, yes.', ['Any Kubernetes?', 'No.', 'Docker, yes.']],
  ['headings and list items', '# Skills\n\n- Go\n- Rust\n* Perl\n', ['Skills', 'Go', 'Rust', 'Perl']],
  [
    'numbered items',
    '1. Learn Go. It is small.\n2. Learn Rust',
    ['1. Learn Go.', 'It is small.', '2. Learn Rust'],
  ],
  [
    'items set in one line',
    '• Led a team of five • Built the new billing system',
    ['Led a team of five', 'Built the new billing system'],
  ],
  ['an inline list', 'Skills: Go • Rust • Perl', ['Skills: Go • Rust • Perl']],
  [
    'a line wrapped after a conjunction',
    'No experience with Docker or\nKubernetes yet.',
    ['No experience with Docker or\nKubernetes yet.'],
  ],
  [
    'a line wrapped before a small letter',
    'She has never worked on\nembedded systems.',
    ['She has never worked on\nembedded systems.'],
  ],
  [
    'lines of their own',
    'Head Chef\nHotel Astoria\n2014 –\n2018',
    ['Head Chef', 'Hotel Astoria', '2014 –\n2018'],
  ],
  [
    'rows of a table',
    'Finalist, pastry cup of the north, 2014\tOslo\nFinalist, pastry cup of the north, 2013\tOslo\nWinner, pastry cup of the south, 2011\tBergen',
    [
      'Finalist, pastry cup of the north, 2014\tOslo',
      'Finalist, pastry cup of the north, 2013\tOslo',
      'Winner, pastry cup of the south, 2011\tBergen',
    ],
  ],
  [
    'a line that ends in a web address',
    'Works for ovens.example.de\nBaker',
    ['Works for ovens.example.de', 'Baker'],
  ],
  ['Chinese', '我熟悉Java开发。我喜欢Python！', ['我熟悉Java开发。', '我喜欢Python！']],
  ['rules and ornaments', '-----\n***\nText', ['Text']],
])('splits %s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

it('undoes the wrapping of a paragraph whose lines are full', () => {
  const paragraph = [
    'The analyst prepared the quarterly accounts of eleven clients of the Lisbon',
    'Office, answered for the audit files and introduced an approval step that the',
    'Portuguese branch has kept to this day',
  ].join('\n');
  expect(texts(paragraph)).toEqual([paragraph]);
});

it('gives offsets into the whole text for a part of it', () => {
  const text = 'Left out. Taken in. Left out.';
  expect(sentences(text, 10, 19)).toEqual([{ start: 10, end: 19, text: 'Taken in.' }]);
});

it('never overlaps and leaves no letter or digit out', () => {
  const pieces = fc.constantFrom(
    'word',
    ' ',
    '. ',
    '.',
    '\n',
    '\n- ',
    '• ',
    '! ',
    'Dr. ',
    'No. 5',
    '1. ',
    '😀',
    ' é',
    '熟。',
    ',\n',
    '"',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const sentence of sentences(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, sentence.start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
        end = sentence.end;
      }
      expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

it.each(['a', '. ', '! ', 'a. ', '1. ', '\n', '• ', 'no\n', '(', 'z. '])(
  'takes linear time over many %j',
  (piece) => {
    const started = performance.now();
    sentences(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3000);
  },
);
