import { describe, expect, it } from 'vitest';
import { Report } from '../schemas/report.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { ledgerRefs } from './core/ledger.ts';
import { generateReport } from './generate-report.ts';
import { renderMarkdown } from './render/render-markdown.ts';
import { fixtureCv, fixtureSlugs } from './testing/fixture-cvs.ts';

const roles = loadCatalog().roles.map(({ name }) => name);
const now = new Date('2026-11-20T00:00:00Z');

describe.each(fixtureSlugs)('%s', (slug) => {
  it.each(roles)('for %s: a valid report without a finding', async (role) => {
    const report = await generateReport({ cv: fixtureCv(slug), role }, { now });
    expect(Report.safeParse(report).error).toBeUndefined();
    expect(report.findings).toEqual([]);
  });

  it('every quote stands at its place', async () => {
    const report = await generateReport({ cv: fixtureCv(slug), role: 'Senior AI Engineer' }, { now });
    const texts = new Map(report.documents.map(({ id, text }) => [id, text]));
    const places = JSON.stringify(report, (_key, value) => value).match(/"document":"cv"/g) ?? [];
    expect(places.length).toBeGreaterThan(10);
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('document' in value && 'quote' in value && 'start' in value && 'end' in value) {
        const text = texts.get(String(value.document)) ?? '';
        expect(text.slice(Number(value.start), Number(value.end))).toBe(value.quote);
        expect(String(value.quote).length).toBeLessThanOrEqual(400);
      }
      Object.values(value).forEach(check);
    };
    check(report);
  });

  it('every sentence rests on entries that are there', async () => {
    const report = await generateReport({ cv: fixtureCv(slug), role: 'Data Scientist' }, { now });
    const known = ledgerRefs(report);
    for (const { text, refs } of report.narrative.sections.flatMap(({ sentences }) => sentences)) {
      expect([text, refs.filter((ref) => !known.has(ref))]).toEqual([text, []]);
    }
  });

  it('every section says something, and the sections on the candidate say it of this CV', async () => {
    const report = await generateReport({ cv: fixtureCv(slug), role: 'Senior AI Engineer' }, { now });
    const { profile, narrative } = report;
    const textOf = (id: string): string =>
      narrative.sections
        .find((section) => section.id === id)
        ?.sentences.map(({ text }) => text)
        .join(' ') ?? '';
    for (const { id } of narrative.sections) expect([id, textOf(id).length > 40]).toEqual([id, true]);
    expect(textOf('executive-summary')).toContain(profile.candidate.name ?? 'this CV');
    for (const { title } of profile.positions.slice(0, 3))
      expect(textOf('candidate-profile')).toContain(title);
    // Common nouns stand in lower case inside sentences.
    const told = textOf('candidate-profile').toLowerCase();
    const named = profile.skills.filter(({ name }) => told.includes(name.toLowerCase()));
    expect(named.length).toBeGreaterThanOrEqual(Math.min(5, profile.skills.length));
    expect(renderMarkdown(report)).toContain('[^1]: “');
  });
});

it('the same request gives the same report', async () => {
  const request = { cv: fixtureCv('senior-ml-engineer'), role: 'Senior AI Engineer' };
  const [one, two] = await Promise.all([generateReport(request, { now }), generateReport(request, { now })]);
  expect(two).toEqual(one);
});
