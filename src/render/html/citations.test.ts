import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import { createCitations } from './citations.ts';

const document = (id: string, text: string): SourceDocument => ({
  id,
  name: `${id}.txt`,
  format: 'text',
  text,
  pages: [],
  notes: [],
  sha256: '0'.repeat(64),
});

const at = (id: string, start: number, end: number): Place => ({
  document: id,
  section: null,
  quote: '…',
  start,
  end,
});

const documents = [document('cv', 'Uses Python 🦀 daily.'), document('job-1', 'Asks for Python.')];

describe('citations', () => {
  it('are numbered in the order of the documents, whatever is cited first', () => {
    const citations = createCitations(documents);
    const first = citations.cite([at('job-1', 9, 15), at('cv', 5, 11)], 'R1 Python');
    const second = citations.cite([at('cv', 0, 4)], 'Summary');
    citations.number();
    const $ = load(`${first.html}${second.html}`, null, false);
    expect(
      $('a')
        .toArray()
        .map((link) => [$(link).text(), $(link).attr('href'), $(link).attr('aria-label')]),
    ).toEqual([
      ['2', '#q2', 'Quote 2, cv.txt'],
      ['3', '#q3', 'Quote 3, job-1.txt'],
      ['1', '#q1', 'Quote 1, cv.txt'],
    ]);
  });

  it('a place that several statements cite has one number, and each statement a mark of its own', () => {
    const citations = createCitations(documents);
    const marks = ['Summary', 'R1'].map((statement) =>
      citations.cite([at('cv', 5, 11), at('cv', 5, 11)], statement),
    );
    const [place] = citations.number();
    expect(place?.statements).toEqual(['Summary', 'R1']);
    expect(marks.map(({ html }) => load(html, null, false)('a').attr('id'))).toEqual(['c1-1', 'c1-2']);
  });

  it.each([
    ['in a document that is not there', at('elsewhere', 0, 4)],
    ['behind the end of its text', at('job-1', 10, 99)],
    ['of no length', at('cv', 4, 4)],
  ])('a place %s gets no mark', (_, place) => {
    const citations = createCitations(documents);
    expect(citations.cite([place], 'Finding 1').html).toBe('');
    expect(citations.number()).toEqual([]);
  });

  it('never cut a character in half', () => {
    const citations = createCitations(documents);
    citations.cite([at('cv', 5, 13), at('cv', 13, 20)], 'Summary');
    expect(citations.number().map(({ start, end }) => [start, end])).toEqual([
      [5, 14],
      [12, 20],
    ]);
  });

  it('say when they rest on what the person added', () => {
    const citations = createCitations([...documents, document('corrections', 'I use Rust, too.')]);
    const own = citations.cite([at('corrections', 0, 16)], 'Skill: Rust');
    const shown = citations.cite([at('cv', 5, 11)], 'Skill: Python');
    citations.number();
    expect(load(own.html, null, false)('.self-reported').text()).toBe('self-reported');
    expect(shown.html).not.toContain('self-reported');
  });
});
