import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildPdf, type PdfOptions, type PlacedText } from '../../../fixtures/documents/build-pdf.ts';
import { readDocument } from '../read-document.ts';

const read = (pages: readonly PlacedText[][], options?: PdfOptions) =>
  readDocument({ bytes: buildPdf(pages, options), name: 'cv.pdf' }, { id: 'cv' });

/** Lines one under the other from a place downwards. */
const column = (x: number, top: number, texts: readonly string[], size = 10, pitch = 13): PlacedText[] =>
  texts.map((text, index) => ({ text, x, y: top - index * pitch, size }));

const left = [
  'Profile',
  'Night-shift nurse who',
  'trains newcomers and',
  'keeps the ward calm.',
  'Languages',
  'English and Igbo',
];
const right = [
  'Experience',
  'Ward sister at the Brookvale clinic, where she',
  'answers for twelve nurses and for the plan of',
  'the shifts in two buildings on the campus.',
  'Nurse at the harbour hospital, surgery.',
  'Certified in wound care and triage.',
];

describe('the reading order', () => {
  it('goes down one column and then the other, below a heading over both', async () => {
    const { text } = await read([
      [
        {
          text: 'Ngozi Lund, registered nurse, Brookvale and surroundings, available at once',
          x: 40,
          y: 790,
          size: 14,
        },
        ...column(40, 740, left),
        ...column(220, 743, right),
      ],
    ]);
    expect(text.replace(/\s+/g, ' ')).toBe(
      ['Ngozi Lund, registered nurse, Brookvale and surroundings, available at once', ...left, ...right].join(
        ' ',
      ),
    );
  });

  it.each([
    [
      'schools',
      ['Course', 'Diploma in Weaving', 'HSC', 'SSC'],
      ['Institution', 'Loom Hill Polytechnic', 'Ridge School', 'Ridge School'],
      ['Year', '2017', '2013', '2011'],
    ],
    [
      'ships',
      ['Vessel', 'Astrid', 'Norna', 'Brage'],
      ['Rank', 'Second cook', 'Cook', 'Chief cook'],
      ['Time', '2012', '2014', '2019'],
    ],
  ])(
    'reads a table of %s row by row, also beside a sidebar and under a heading of its own',
    async (_, ...cells) => {
      const [first = [], second = [], third = []] = cells;
      const { text } = await read([
        [
          ...column(40, 740, [...left, ...left]),
          ...column(220, 740, right),
          { text: 'RECORD', x: 220, y: 640, size: 12 },
          ...column(220, 620, first),
          ...column(360, 620, second),
          ...column(500, 620, third),
          { text: 'DECLARATION', x: 220, y: 550, size: 12 },
          { text: 'All of the above is true and was written down by me without help.', x: 220, y: 535 },
        ],
      ]);
      for (const [row, name] of first.entries())
        expect(text).toContain(`${name}\t${second[row]}\t${third[row]}`);
    },
  );

  it('keeps dates at the right margin on the line of their job', async () => {
    const jobs = ['Head cook, Astoria', 'Cook, Mole End', 'Kitchen porter, Mole End'];
    const dates = ['2018 - present', '2014 - 2018', 'May 2012 - 2014'];
    const { text } = await read([
      jobs.flatMap((job, index) => [
        { text: job, x: 40, y: 700 - index * 40 },
        { text: dates[index] ?? '', x: 470, y: 700 - index * 40 },
        {
          text: 'Ran the grill and the bread oven, and wrote the weekly orders to suppliers.',
          x: 40,
          y: 687 - index * 40,
        },
      ]),
    ]);
    for (const [index, job] of jobs.entries()) expect(text).toContain(`${job}\t${dates[index]}`);
  });

  it('moves place, date and length stacked at the right margin to the first line of their entry', async () => {
    const items = [
      '\u0095 Answers for twelve nurses and the plan of all shifts',
      '\u0095 Trains newcomers in wound care twice in every year',
      '\u0095 Keeps the stock of the ward',
    ];
    const { text } = await read([
      [
        { text: 'Brookvale clinic, ward sister', x: 40, y: 700 },
        ...column(52, 687, items),
        ...column(480, 700, ['Lagos, Nigeria', 'May 2019 - 2022', '3 years']),
      ],
    ]);
    expect(text.split('\n')).toEqual([
      'Brookvale clinic, ward sister\tLagos, Nigeria\tMay 2019 - 2022\t3 years',
      ...items.map((item) => item.replace('\u0095', '•')),
    ]);
  });

  it('sets a heading from the margin before the text it stands beside', async () => {
    const blocks = [
      [
        'EDUCATION',
        'Carpenter, guild school of Brno, with honours',
        'Drawing and statics at the evening school',
        'Apprenticeship in the workshop of J. Havel',
      ],
      [
        'WORK',
        'Stage carpenter at the city theatre of Brno',
        'Builds sets for nine productions in a year',
        'Plans the timber for the whole season',
      ],
      [
        'TRAINING',
        'Safety at heights, renewed every second year',
        'First aid at the place of work, two days',
        'Fork-lift driving, up to three tonnes',
      ],
    ];
    const page = blocks.flatMap(([label = '', ...rows], index) => [
      { text: label, x: 40, y: 760 - index * 70 },
      ...column(150, 760 - index * 70, rows),
    ]);
    const { text } = await read([page]);
    expect(text.replace(/\s+/g, ' ')).toBe(blocks.flat().join(' '));
  });

  it('reads a form across: labels and dates beside their entries, headings alone', async () => {
    const rows: [left: string, right: string][] = [
      ['Persönliche Daten', ''],
      ['Name', 'Ute Quandt'],
      ['Anschrift', 'Kirchweg 4, 37073 Göttingen'],
      ['Berufserfahrung', ''],
      ['seit 03/2019', 'Bäckermeisterin, Backhaus Quandt'],
      ['', 'leitet die Nachtschicht mit sechs Gesellen'],
      ['2014 - 02/2019', 'Bäckerin, Mühlenhof Sennhütte'],
      ['', 'Sauerteig, Kundschaft und Lehrlinge'],
      ['Ausbildung', ''],
      ['2011 - 2014', 'Ausbildung zur Bäckerin, Berufsschule Northeim'],
    ];
    const page = rows.flatMap(([left, right], index): PlacedText[] => [
      ...(left === '' ? [] : [{ text: left, x: 50, y: 780 - index * 18 }]),
      ...(right === '' ? [] : [{ text: right, x: 190, y: 780 - index * 18 }]),
    ]);
    const { text } = await read([page]);
    expect(text.split('\n').filter((line) => line !== '')).toEqual(
      rows.map(([left, right]) => [left, right].filter((part) => part !== '').join('\t')),
    );
  });

  it('reads turned text after the upright one', async () => {
    const stamp = Buffer.from(
      'BT /F1 10 Tf 0 1 -1 0 20 300 Tm (Turned note) Tj ET BT /F1 10 Tf 1 0 0 1 60 500 Tm (Upright) Tj ET',
    );
    const { text } = await read([[]], { content: { bytes: stamp, filter: '' } });
    expect(text).toBe('Upright\n\nTurned note');
  });
});

describe('the lines', () => {
  it.each<[string, PlacedText[], string]>([
    ['a letter-spaced heading', [{ text: 'S K I L L S', x: 40, y: 700 }], 'SKILLS'],
    ['a bullet', [{ text: '\u0095 Welding', x: 40, y: 700 }], '• Welding'],
    [
      'a bullet set apart',
      [
        { text: '\u0095', x: 40, y: 700 },
        { text: 'Welding', x: 54, y: 700 },
      ],
      '• Welding',
    ],
    [
      'words without blanks between them',
      [
        { text: 'Team', x: 40, y: 700 },
        { text: 'lead', x: 68.5, y: 700 },
      ],
      'Team lead',
    ],
    [
      'a raised ending',
      [
        { text: 'March 3', x: 40, y: 700 },
        { text: 'rd', x: 76.5, y: 704, size: 6 },
      ],
      'March 3rd',
    ],
    [
      'a word printed twice to look bold',
      [
        { text: 'Tools', x: 40, y: 700 },
        { text: 'Tools', x: 40.3, y: 700 },
      ],
      'Tools',
    ],
    ['paragraphs', [...column(40, 700, ['One', 'Two']), ...column(40, 660, ['Three'])], 'One\nTwo\n\nThree'],
    [
      'a heading',
      [...column(40, 700, ['Nurse'], 16), ...column(40, 684, ['Brookvale'])],
      'Nurse\n\nBrookvale',
    ],
  ])('rebuild %s', async (_, page, expected) => {
    expect((await read([page])).text).toBe(expected);
  });

  it('close words divided at a line end and keep the hyphen of compounds', async () => {
    const page = column(40, 700, [
      'She answered for the adminis-',
      'tration of the ward and for cross-',
      'team training of a well-',
      'known kind, well-known by all',
    ]);
    expect((await read([page])).text).toBe(
      'She answered for the administration\nof the ward and for cross-team\ntraining of a well-known\nkind, well-known by all',
    );
  });

  it('leave out page numbers and repeat a running header once', async () => {
    const page = (number: number, words: string) => [
      { text: 'Ngozi Lund', x: 40, y: 810 },
      ...column(40, 700, [`${words} one`, `${words} two`, `${words} three`, `${words} four`]),
      { text: `Page ${number} of 2`, x: 280, y: 30 },
    ];
    const { text, pages } = await read([page(1, 'First'), page(2, 'Second')]);
    expect(text.match(/Ngozi/g)).toHaveLength(1);
    expect(text).not.toContain('Page');
    expect(pages).toEqual([0, text.indexOf('Second one')]);
  });
});

describe('text that cannot be seen', () => {
  const seen = 'BT /F1 10 Tf 1 0 0 1 40 700 Tm (Welder, fitter) Tj ET ';
  const at = '1 0 0 1 40 600 Tm (Hire me) Tj';
  it.each([
    ['white on white', `1 1 1 rg BT /F1 10 Tf ${at} ET`],
    ['almost white on white', `0.98 0.98 0.98 rg BT /F1 10 Tf ${at} ET`],
    ['in the colour of its box', `0.2 0.3 0.4 rg 0 550 595 100 re f BT /F1 10 Tf ${at} ET`],
    ['drawn in no colour', `BT /F1 10 Tf 3 Tr ${at} ET`],
    ['of half a point', `BT /F1 0.5 Tf ${at} ET`],
    ['below the page', 'BT /F1 10 Tf 1 0 0 1 40 -200 Tm (Hire me) Tj ET'],
  ])('is left out with a note: %s', async (_, drawn) => {
    const { text, notes } = await read([[]], { content: { bytes: Buffer.from(seen + drawn), filter: '' } });
    expect(text).toBe('Welder, fitter');
    expect(notes.join()).toContain('a reader cannot see');
  });

  it.each([
    ['white on a dark box', `0 0 0 rg 0 550 595 100 re f 1 1 1 rg BT /F1 10 Tf ${at} ET`],
    ['white on a picture', `q 500 0 0 200 0 500 cm /Im1 Do Q 1 1 1 rg BT /F1 10 Tf ${at} ET`],
    ['white on a thick line', `60 w 0 600 m 595 600 l S 1 1 1 rg BT /F1 10 Tf ${at} ET`],
    ['the hidden layer of a scan', `q 500 0 0 800 0 0 cm /Im1 Do Q BT /F1 10 Tf 3 Tr ${at} ET`],
    [
      'in the colour of a frame around it',
      `0.2 0.3 0.4 rg 0 550 m 595 550 l 595 650 l 300 655 l 0 650 l h 10 560 m 580 560 l 580 640 l 10 640 l h f* BT /F1 10 Tf ${at} ET`,
    ],
  ])('is not what stands %s', async (_, drawn) => {
    const { text, notes } = await read([[]], { content: { bytes: Buffer.from(seen + drawn), filter: '' } });
    expect(text).toContain('Hire me');
    expect(notes).toEqual([]);
  });
});

describe('a PDF that cannot be read is refused', () => {
  const page = [{ text: 'Ngozi Lund', x: 40, y: 700 }];
  const bomb = deflateSync(deflateSync(Buffer.alloc(1_000_000_000, 32)));
  it.each<[string, string, Uint8Array]>([
    ['cut off', 'damaged', buildPdf([page]).slice(0, 300)],
    ['with nothing but its first line', 'damaged', Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}`)],
    ['of 20,000 pages', 'too-large', buildPdf(Array.from({ length: 20_000 }, () => page))],
    ['that is a scan', 'scan', buildPdf([[]], { image: true })],
    ['without text or pictures', 'empty', buildPdf([[]])],
    [
      'that unpacks to a gigabyte',
      'too-large',
      buildPdf([page], { content: { bytes: bomb, filter: '/Filter [/FlateDecode /FlateDecode]' } }),
    ],
  ])('%s', async (_, code, bytes) => {
    await expect(readDocument({ bytes, name: 'cv.pdf' }, { id: 'cv' })).rejects.toMatchObject({
      code,
      document: 'cv.pdf',
    });
  });

  it('in a font whose character table is not there', async () => {
    const bytes = buildPdf([[{ text: 'Lagos', x: 40, y: 700 }]], {
      font: '/Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>]',
    });
    await expect(readDocument({ bytes }, { id: 'cv' })).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('with a password', async () => {
    const path = new URL('../../../fixtures/documents/password.pdf', import.meta.url).pathname;
    await expect(readDocument({ path }, { id: 'cv' })).rejects.toMatchObject({
      code: 'password',
      exitCode: 3,
    });
  });

  it('that takes longer than allowed, and its reader is ended', async () => {
    const input = { bytes: buildPdf([page]), name: 'cv.pdf' };
    await expect(readDocument(input, { id: 'cv', timeoutMs: 5 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('when the caller aborts', async () => {
    const input = { bytes: buildPdf([page]), name: 'cv.pdf' };
    await expect(readDocument(input, { id: 'cv', signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
      exitCode: 130,
    });
  });
});

it('believes the pages and not what the page tree claims to hold', async () => {
  const { text } = await read([[{ text: 'Ngozi Lund', x: 40, y: 700 }]], { claimedPages: 100_000 });
  expect(text).toBe('Ngozi Lund');
});
