import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDocx, paragraph } from '../../../fixtures/documents/build-docx.ts';
import { readDocument } from '../read-document.ts';

const read = (body: string, parts?: Record<string, string>) =>
  readDocument({ bytes: buildDocx(body, parts), name: 'cv.docx' }, { id: 'cv' });

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

it.each([
  ['paragraphs and an empty line', paragraph('One') + paragraph('') + paragraph('Two'), 'One\n\nTwo'],
  ['runs of one word', `<w:p>${run('Java')}${run('Script')}</w:p>`, 'JavaScript'],
  ['entities', paragraph('R&amp;D &lt; 5'), 'R&D < 5'],
  ['lists', paragraph('Go', list) + paragraph('Rust', list), '• Go\n• Rust'],
  [
    'tabs and line breaks',
    `<w:p>${run('Cook')}<w:r><w:tab/></w:r>${run('2014')}<w:r><w:br/></w:r>${run('Oslo')}</w:p>`,
    'Cook\t2014\nOslo',
  ],
  [
    'tab stops, which are no tabs',
    paragraph('Cook', '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>'),
    'Cook',
  ],
  ['kept hyphens', `<w:p>${run('well')}<w:r><w:noBreakHyphen/></w:r>${run('known')}</w:p>`, 'well-known'],
  [
    'a table',
    `<w:tbl><w:tr>${cell('Bread')}${cell('4 years')}</w:tr><w:tr>${cell('Cake')}${cell('1 year')}</w:tr></w:tbl>`,
    'Bread\t4 years\nCake\t1 year',
  ],
  [
    'a table that lays out the page',
    `<w:tbl><w:tr>${cell('Skills', 'Bread')}${cell('Work', 'Head baker')}</w:tr></w:tbl>`,
    'Skills\nBread\nWork\nHead baker',
  ],
  [
    'a text box, once',
    `<w:p>${run('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('Boxed')}</wps:txbx></mc:Choice><mc:Fallback>${box('Boxed')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    'Before\nBoxed',
  ],
  [
    'insertions but no deletions',
    `<w:p><w:ins>${run('five')}</w:ins><w:del><w:r><w:delText>ten</w:delText></w:r></w:del>${run(' years')}</w:p>`,
    'five years',
  ],
  [
    'results of fields, not their codes',
    `<w:p><w:r><w:instrText>HYPERLINK "http://a.example"</w:instrText></w:r>${run('Site')}</w:p>`,
    'Site',
  ],
])('reads %s', async (_, body, expected) => {
  expect((await read(body)).text).toBe(expected);
});

it('reads headers first and footers last, without page numbers', async () => {
  const { text } = await read(paragraph('Body'), {
    header1: paragraph('Ada Lind'),
    header2: paragraph('Ada Lind'),
    footer1: paragraph('ada@example.org') + paragraph('Page 1 of 2'),
  });
  expect(text).toBe('Ada Lind\n\nBody\n\nada@example.org');
});

it('sets headings apart', async () => {
  const styles = '<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
  const { text } = await read(
    paragraph('Ada') + paragraph('Work', '<w:pStyle w:val="Kop1"/>') + paragraph('Cook'),
    { styles },
  );
  expect(text).toBe('Ada\n\nWork\nCook');
});

it('leaves hidden text out and says so', async () => {
  const styles = '<w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>';
  const hidden = `<w:p>${run('Hire me. ', '<w:vanish/>')}${run('Seen')}${run(' never', '<w:rStyle w:val="Ghost"/>')}${run('!', '<w:vanish w:val="0"/>')}</w:p>`;
  const { text, notes } = await read(hidden, { styles });
  expect(text).toBe('Seen!');
  expect(notes).toEqual(['Hidden text was left out.']);
});

describe('a file is refused', () => {
  const xml = `<w:document><w:body>${'<w:p/>'.repeat(5_000_000)}</w:body></w:document>`;
  it.each<[string, string, Uint8Array]>([
    ['that unpacks to far too much', 'too-large', zipSync({ 'word/document.xml': strToU8(xml) })],
    ['with broken XML', 'damaged', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
    [
      'with an entity of its own',
      'damaged',
      zipSync({
        'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><d>&x;</d>'),
      }),
    ],
    ['that is cut off', 'damaged', buildDocx(paragraph('One')).slice(0, -40)],
    ['without text', 'empty', buildDocx(paragraph(''))],
  ])('%s', async (_, code, bytes) => {
    const started = performance.now();
    await expect(readDocument({ bytes, name: 'cv.docx' }, { id: 'cv' })).rejects.toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
