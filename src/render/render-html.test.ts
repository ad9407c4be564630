import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { narrativeSections } from '../../schemas/narrative.ts';
import type { Place } from '../../schemas/place.ts';
import type { Report } from '../../schemas/report.ts';
import { ledgerEvidence } from '../core/ledger-evidence.ts';
import { renderHtml } from './render-html.ts';
import { type Fixture, fixtureNames, fixtureReport } from './testing/fixture-reports.ts';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function pageOf(name: Fixture): Promise<{ report: Report; html: string; $: CheerioAPI }> {
  const report = await fixtureReport(name);
  const html = renderHtml(report);
  return { report, html, $: load(html) };
}

/** The place a mark leads to: what of the document's text lies in it. */
function quoteAt($: CheerioAPI, href: string): string {
  const marks = $(`mark${href}, mark.${href.slice(1)}`).clone();
  marks.find('.back').remove();
  return marks.text();
}

describe.each(fixtureNames)('the page on the %s', (name) => {
  it('holds no script and nothing that loads, and allows its own style alone', async () => {
    const { html, $ } = await pageOf(name);
    expect($('script, link, img, iframe, object, embed, form, base, [src], [style]')).toHaveLength(0);
    const style = $('style').text();
    const hash = createHash('sha256').update(style).digest('base64');
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(style).not.toMatch(/@import|url\(/);
  });

  it('is parsed without one error', async () => {
    const errors: string[] = [];
    load((await pageOf(name)).html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it('has a language, a title, landmarks, one h1 and headings in order', async () => {
    const { $, report } = await pageOf(name);
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text()).toContain(report.meta.target.name);
    for (const landmark of ['header', 'nav', 'main', 'aside', 'footer']) {
      expect($(landmark), landmark).toHaveLength(1);
    }
    expect($('a').first().attr('href')).toBe('#report');
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('says each id once, and every link within it leads somewhere', async () => {
    const { $ } = await pageOf(name);
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = new Set(ids.map((id) => `#${id}`));
    const lost = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '')
      .filter((href) => !targets.has(href));
    expect(lost).toEqual([]);
  });

  it('has all sections in order with all their sentences, and says where there is nothing', async () => {
    const { $, report } = await pageOf(name);
    const headings = $('main section.part > h2').toArray();
    expect(headings.map((heading) => $(heading).attr('id'))).toEqual([...narrativeSections]);
    for (const { id, sentences } of report.narrative.sections) {
      const section = $(`#${id}`).parent().clone();
      section.find('.cites, .self-reported').remove();
      const text = words(section.text());
      for (const sentence of sentences) expect(text).toContain(words(sentence.text));
      if (sentences.length === 0) expect(text).toContain('No data');
    }
  });

  it('every sentence leads to all its quotes and back', async () => {
    const { $, report } = await pageOf(name);
    const evidence = ledgerEvidence(report);
    let checked = 0;
    for (const { id, sentences } of report.narrative.sections) {
      const shown = $(`#${id}`).parent().find('.prose > span, .prose > li > span, .steps > li > span');
      sentences.forEach(({ refs }, index) => {
        const quotes = (places: readonly Place[]) => new Set(places.map(({ quote }) => quote));
        const wanted = quotes(refs.flatMap((ref) => evidence.get(ref) ?? []));
        const links = shown.eq(index).find('a.cite').toArray();
        expect(new Set(links.map((link) => quoteAt($, $(link).attr('href') ?? '')))).toEqual(wanted);
        for (const link of links) {
          const back = $(`mark > .back a[href="#${$(link).attr('id')}"]`);
          expect(back.length).toBeGreaterThan(0);
          checked += 1;
        }
      });
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('every assessment, skill and position leads to its quotes', async () => {
    const { $, report } = await pageOf(name);
    const cited = new Set(
      $('a.cite')
        .toArray()
        .map((link) => quoteAt($, $(link).attr('href') ?? '')),
    );
    const { profile, comparison, requirements } = report;
    const asked = new Set(requirements.map(({ skill }) => skill.id));
    const skills = profile.skills.filter(({ kind, id }) => kind !== 'transferable' || asked.has(id));
    const evidence = [
      profile.positions,
      profile.education,
      profile.credentials,
      profile.languages,
      skills,
      profile.lacks,
      comparison.assessments,
    ]
      .flat()
      .flatMap((entry) => entry.evidence.map(({ quote }) => quote));
    expect(evidence.filter((quote) => !cited.has(quote))).toEqual([]);
  });

  it('holds the text of each document to the letter', async () => {
    const { $, report } = await pageOf(name);
    for (const { id, text } of report.documents) {
      const shown = $(`#document-${id}`).parent().find('.text').clone();
      shown.find('.back').remove();
      expect(shown.text()).toBe(text);
      expect(shown.attr('dir')).toBe('auto');
    }
  });

  it('gives each requirement its status in words, its rationale and its question', async () => {
    const { $, report } = await pageOf(name);
    for (const { requirementId, rationale, question } of report.comparison.assessments) {
      const entry = $(`li#${requirementId}`).clone();
      entry.find('.cites').remove();
      const text = words(entry.text());
      expect(text).toContain(words(rationale));
      if (question !== null) expect(text).toContain(words(question));
    }
  });

  it('has the notice at the top and what made it at the foot', async () => {
    const { $, report } = await pageOf(name);
    expect(words($('main > section').first().text())).toContain(words(report.meta.notice));
    const foot = $('footer').text();
    for (const part of [
      report.meta.version,
      report.meta.catalogueDate,
      report.meta.created.slice(0, 10),
      'rules',
    ]) {
      expect(foot).toContain(part);
    }
  });

  it('leads out to addresses of the catalogue alone', async () => {
    const { $, report } = await pageOf(name);
    const known = JSON.stringify([report.resources, report.market, report.requirements]);
    for (const link of $('a:not([href^="#"])').toArray()) {
      const href = $(link).attr('href') ?? '';
      expect(href).toMatch(/^https?:\/\//);
      expect(known).toContain(href.replace(/\/$/, ''));
      expect($(link).attr('rel')).toBe('noopener noreferrer');
    }
  });

  it('draws every chart with a title and its data in words', async () => {
    const { $ } = await pageOf(name);
    const drawings = $('svg[role="img"]').toArray();
    expect(drawings.length).toBeGreaterThan(1);
    for (const svg of drawings) {
      expect($(svg).children('title').text()).toMatch(/\S/);
      expect($(svg).children('desc').text()).toMatch(/\S/);
    }
    expect($('svg:not([role="img"]):not([aria-hidden="true"])')).toHaveLength(0);
  });
});

describe('what only some reports have', () => {
  it('findings stand before the sections, with all their places', async () => {
    const report = structuredClone(await fixtureReport('ICU nurse'));
    const [place] = report.profile.positions.flatMap(({ evidence }) => evidence);
    if (!place) throw new Error('the fixture has positions');
    const other = {
      document: 'report',
      section: '/narrative/sections/0',
      quote: 'Two words.',
      start: 0,
      end: 10,
    };
    report.findings.push({
      check: 'skill-contradiction',
      severity: 'error',
      message: 'Said and denied.',
      places: [place, other],
      fingerprint: '0123456789abcdef',
    });
    const $ = load(renderHtml(report));
    const found = $('section.findings');
    expect(found.nextAll('section.part')).toHaveLength(narrativeSections.length);
    expect(
      found
        .find('q')
        .toArray()
        .map((quote) => $(quote).text()),
    ).toEqual([place.quote, other.quote]);
    expect(found.find('a.cite')).toHaveLength(1);
    expect(words(found.text())).toContain('error Said and denied.');
    expect($('nav a[href="#findings"]')).toHaveLength(1);
  });

  it('what the person added is listed and marked as self-reported', async () => {
    const report = structuredClone(await fixtureReport('ICU nurse'));
    const text = 'I wrote the rosters of my ward for two years.\n';
    const [document] = report.documents;
    if (!document) throw new Error('the fixture has a document');
    report.documents.push({ ...document, id: 'corrections', name: 'facts.yaml', text, pages: [], notes: [] });
    const place = {
      document: 'corrections',
      section: null,
      quote: text.trim(),
      start: 0,
      end: text.length - 1,
    };
    report.corrections.push({
      action: 'added',
      kind: 'skill',
      name: 'Rostering',
      evidence: [place],
      contests: [],
      effect: 'Counts as shown for R7 Rostering.',
    });
    report.profile.skills.push({
      id: null,
      name: 'Rostering',
      level: null,
      levelBasis: null,
      months: null,
      statedYears: null,
      lastUsed: null,
      kind: 'explicit',
      via: [],
      evidence: [place],
    });
    const $ = load(renderHtml(report));
    expect(words($('section.corrections').text())).toMatch(
      /Rostering skill, added I wrote the rosters of my ward for two years\.\d+ self-reported ?Counts as shown for R7/,
    );
    const skill = $('.skills > li')
      .toArray()
      .find((entry) => $(entry).text().startsWith('Rostering'));
    expect($(skill).find('.self-reported')).toHaveLength(1);
    expect($('aside').text()).toContain(text.trim());
  });

  it('a report without a name, skills, plan or market is a page all the same', async () => {
    const report = structuredClone(await fixtureReport('ICU nurse'));
    report.profile.candidate.name = null;
    report.profile.skills = [];
    report.profile.positions = [];
    report.roadmap = { weeks: 0, hoursPerWeek: 6, phases: [], afterwards: [] };
    const $ = load(renderHtml(report));
    expect(words($('h1').text())).toBe('Skill-gap report: Ward Manager, Acute Medicine');
    expect(words($('#upskilling-roadmap').parent().text())).toContain('No data: nothing is left to plan.');
  });
});
