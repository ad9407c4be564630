import { type CheerioAPI, load } from 'cheerio';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { type Fixture, fixtureReport } from './testing/fixture-reports.ts';

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '![x](https://evil.example/p.png)',
  'https://user:secret@evil.example/',
  '{{x}}',
  '<%= 1 %><%~ process.exit() %>',
  '</style><script>alert(1)</script>',
  '</title></svg></aside><script>alert(1)</script>',
  ']]><svg onload=alert(1)>',
  '<!-- -->\u202E\u0000\uD800',
];

const all = payloads.join(' ');

type Path = readonly (string | number)[];

/** Where all the strings of a report are. */
function* stringsIn(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path;
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, [...path, key]);
  }
}

function put(report: Report, path: Path, text: string): void {
  const holder = path
    .slice(0, -1)
    .reduce((value: unknown, key) => (value as Record<string, unknown>)[key], report);
  (holder as Record<string, unknown>)[path.at(-1) ?? ''] = text;
}

/** The fields that hold text, each once: `/profile/skills/*​/name`. What the page's shape hangs on stays. */
const structural =
  /^\/(?:narrative\/sections\/\*\/id|comparison\/assessments\/\*\/(?:status|requirementId)|requirements\/\*\/(?:id|importance)|profile\/skills\/\*\/kind|resources\/\*\/group)$/;
const fieldOf = (path: Path): string =>
  `/${path.map((key) => (/^\d+$/.test(String(key)) ? '*' : key)).join('/')}`;

function expectInert($: CheerioAPI): void {
  expect($('script, img, iframe, object, embed, link, base, form, [src], [style]')).toHaveLength(0);
  expect($('style')).toHaveLength(1);
  for (const element of $('*').toArray()) {
    const handlers = Object.keys('attribs' in element ? element.attribs : {}).filter((name) =>
      /^on/i.test(name),
    );
    expect(handlers).toEqual([]);
  }
  for (const link of $('a').toArray()) {
    const href = $(link).attr('href') ?? '';
    expect(href).toMatch(/^(?:#|https?:\/\/)/);
    expect(href).not.toMatch(/^https?:\/\/[^/]*evil/);
  }
}

describe('whatever a report holds stays text', () => {
  it.each<[Fixture]>([['web developer'], ['ICU nurse']])(
    'on the %s, a tenth of its fields at a time',
    async (name) => {
      const report = await fixtureReport(name);
      const fields = [...new Map([...stringsIn(report)].map((path) => [fieldOf(path), path])).values()];
      expect(fields.length).toBeGreaterThan(80);
      for (let turn = 0; turn < 10; turn += 1) {
        const copy = structuredClone(report);
        for (const path of fields.filter((_, index) => index % 10 === turn)) put(copy, path, all);
        expectInert(load(renderHtml(copy)));
      }
    },
  );

  it.each(payloads)('every field at once: %s', async (payload) => {
    const copy = structuredClone(await fixtureReport('web developer'));
    for (const path of [...stringsIn(copy)]) {
      if (!structural.test(fieldOf(path))) put(copy, path, payload);
    }
    const html = renderHtml(copy);
    const $ = load(html);
    expectInert($);
    expect($('main section.part')).toHaveLength(10);
    expect($('a:not([href^="#"])')).toHaveLength(0);
    const images = (node: { type: string; children?: unknown[] }): number =>
      Number(['image', 'html'].includes(node.type)) +
      ((node.children ?? []) as { type: string }[]).reduce((sum, child) => sum + images(child), 0);
    expect(images(fromMarkdown(renderMarkdown(copy)))).toBe(0);
  });

  it('in a document, within quotes and around them', async () => {
    const copy = structuredClone(await fixtureReport('web developer'));
    const [cv] = copy.documents;
    if (!cv) throw new Error('the fixture has a document');
    cv.text = payloads
      .filter((payload) => !payload.includes('\0'))
      .join('\n')
      .repeat(12);
    const $ = load(renderHtml(copy));
    expectInert($);
    expect($('mark').length).toBeGreaterThan(5);
    const shown = $('#document-cv').parent().find('.text');
    shown.find('.back').remove();
    expect(shown.text()).toBe(cv.text);
  });
});
