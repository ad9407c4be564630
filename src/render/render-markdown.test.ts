import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';
import { fixtureReport } from './testing/fixture-reports.ts';

describe('the report as Markdown', () => {
  it('lists every open question once, to be taken into the talk', async () => {
    const report = await fixtureReport('ICU nurse');
    const [, list = ''] = renderMarkdown(report).split('### Questions to take into the talk\n');
    const questions = list.split('\n##')[0]?.match(/^- /gm) ?? [];
    const open = report.comparison.assessments.filter(({ question }) => question !== null);
    expect(questions).toHaveLength(open.length);
  });

  it('shows coverage at a glance', async () => {
    expect(renderMarkdown(await fixtureReport('ICU nurse'))).toMatch(/^- Core: [●◐○⊘]+ \d+ (?:not )?shown/m);
  });

  it('links to no address that is not of the web, and breaks at none', async () => {
    const report = structuredClone(await fixtureReport('web developer'));
    const items = report.resources.flatMap((group) => group.items);
    for (const item of items) item.url = 'javascript:alert(1)';
    const [first] = items;
    if (first) first.url = 'https://example.org/100%';
    const text = renderMarkdown(report);
    expect(text).not.toContain('javascript:');
    expect(text).toContain('](<https://example.org/100%>)');
  });

  it('says what is self-reported, where it is used and in a section of its own', async () => {
    const report = structuredClone(await fixtureReport('ICU nurse'));
    const [cv] = report.documents;
    const [assessment] = report.comparison.assessments;
    if (!cv || !assessment) throw new Error('the fixture has a document and an assessment');
    const quote = 'I wrote the rosters.';
    const place = { document: 'corrections', section: null, quote, start: 0, end: quote.length };
    report.documents.push({
      ...cv,
      id: 'corrections',
      name: 'facts.yaml',
      text: quote,
      pages: [],
      notes: [],
    });
    report.corrections.push({
      action: 'added',
      kind: 'skill',
      name: 'Rostering',
      evidence: [place],
      contests: [],
      effect: 'Counts as shown.',
    });
    assessment.evidence = [place];
    const text = renderMarkdown(report);
    const mark = /^\[\^(\d+)\]: “I wrote the rosters\.” \(facts\.yaml\)$/m.exec(text)?.[1];
    expect(text).toContain(`[^${mark}] (self-reported) |`);
    expect(text).toContain(
      `Nobody has verified them, and neither has anybody verified the CV.\n\n- Rostering (skill, added)[^${mark}] (self-reported): Counts as shown.`,
    );
  });

  it('names findings before all else, and where in the report they are', async () => {
    const report = structuredClone(await fixtureReport('ICU nurse'));
    report.findings.push({
      check: 'skill-contradiction',
      severity: 'error',
      message: 'Said and denied.',
      places: [
        {
          document: 'report',
          section: '/narrative/sections/5/sentences/2/text',
          quote: 'Two words.',
          start: 0,
          end: 9,
        },
      ],
      fingerprint: '0123456789abcdef',
    });
    const text = renderMarkdown(report);
    expect(text.indexOf('## Findings')).toBeLessThan(text.indexOf('## Executive summary'));
    expect(text).toContain('  - “Two words.” (Skill gap assessment, sentence 3)');
  });
});
