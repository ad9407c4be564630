import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { generateReport } from '../generate-report.ts';
import { fixtureCv, fixtureSlugs } from '../testing/fixture-cvs.ts';
import { explainStatement, type Ground } from './explain-statement.ts';
import { statementsOf } from './statements.ts';

const now = new Date('2026-11-20T00:00:00Z');
const reportOn = (slug: string, role = 'Senior AI Engineer'): Promise<Report> =>
  generateReport({ cv: fixtureCv(slug), role }, { now });
const allGrounds = (grounds: readonly Ground[]): Ground[] =>
  grounds.flatMap((ground) => [ground, ...allGrounds(ground.restsOn)]);

describe.each(fixtureSlugs)('%s', (slug) => {
  it('every statement is found by its own words and leads to entries, quotes and sources that are there', async () => {
    const report = await reportOn(slug);
    const texts = new Map(report.documents.map(({ id, text }) => [id, text]));
    const statements = statementsOf(report);
    expect(statements.length).toBeGreaterThan(40);
    for (const { text, pointer } of statements) {
      const [explanation] = explainStatement(report, pointer);
      expect([explanation?.statement, explanation?.pointer]).toEqual([text, pointer]);
      expect(explainStatement(report, text).length).toBeGreaterThan(0);
      const grounds = allGrounds(explanation?.restsOn ?? []);
      expect(grounds.length).toBeGreaterThan(0);
      expect(grounds.filter(({ says }) => says === '' || says === 'not in this report')).toEqual([]);
      for (const { document, quote, start, end } of grounds.flatMap(({ quotes }) => quotes))
        expect(texts.get(document)?.slice(start, end)).toBe(quote);
    }
  });

  it('what the CV is said to show ends in a quote, what the world is said to be in a source', async () => {
    const report = await reportOn(slug);
    for (const { requirementId, status } of report.comparison.assessments) {
      const [explanation] = explainStatement(report, requirementId);
      const grounds = allGrounds(explanation?.restsOn ?? []);
      expect(grounds.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
      const shown = grounds[0]?.quotes.length ?? 0;
      if (status !== 'not-shown') expect([requirementId, shown > 0]).toEqual([requirementId, true]);
    }
  });
});

describe('what a reader may ask for', () => {
  it.each([
    ['a requirement by its number', 'r10', 'assessment:R10'],
    ['a requirement by its name', 'kubernetes', 'assessment:R10'],
    ['a skill by its reference', 'skill:django', 'skill:django'],
    ['a skill by its name', 'Django', 'skill:django'],
    ['a phase', 'phase:1', 'phase:1'],
    ['the coverage', 'coverage', 'coverage'],
  ])('%s', async (_, asked, ref) => {
    const [explanation] = explainStatement(await reportOn('web-developer'), asked);
    expect(explanation?.restsOn.map((ground) => ground.ref)).toEqual([ref]);
  });

  it('a sentence copied from the rendered report, with its marks and escapes', async () => {
    const report = await reportOn('web-developer');
    const [sentence] = report.narrative.sections[0]?.sentences ?? [];
    const copied = `- ${sentence?.text.replaceAll('.', '\\.').toUpperCase()}[^1][^12]`;
    expect(explainStatement(report, copied)[0]?.statement).toBe(sentence?.text);
  });

  it('names the line of a text file, and the page of a PDF', async () => {
    const quotesOf = async (slug: string) =>
      explainStatement(await reportOn(slug), 'P1').flatMap(({ restsOn }) => allGrounds(restsOn))[0]
        ?.quotes[0];
    expect(await quotesOf('web-developer')).toMatchObject({ name: 'cv.md', line: expect.any(Number) });
    expect(await quotesOf('icu-nurse')).toMatchObject({ name: 'cv.pdf', line: null, page: 1 });
  });

  it.each([
    ['what the report does not say', 'the candidate climbed the highest mountain'],
    ['nothing', '  '],
    ['a requirement that is not there', 'R999'],
  ])('%s is refused, with what may be asked', async (_, asked) => {
    const report = await reportOn('web-developer');
    expect(() => explainStatement(report, asked)).toThrowError(
      expect.objectContaining({
        code: 'no-such-statement',
        message: expect.stringContaining('skill:python'),
      }),
    );
  });

  it('a reference that a hand-edited report does not hold is said to be missing', async () => {
    const report = await reportOn('web-developer');
    const sentence = report.narrative.sections[0]?.sentences[0];
    if (sentence) sentence.refs = ['skill:telepathy'];
    expect(explainStatement(report, '/narrative/sections/0/sentences/0/text')[0]?.restsOn).toMatchObject([
      { ref: 'skill:telepathy', says: 'not in this report' },
    ]);
  });
});
