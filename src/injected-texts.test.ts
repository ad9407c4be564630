import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Report } from '../schemas/report.ts';
import { DocumentError } from './documents/errors.ts';
import { generateReport } from './generate-report.ts';
import { renderHtml } from './render/render-html.ts';
import { renderJson } from './render/render-json.ts';
import { renderMarkdown } from './render/render-markdown.ts';
import { fixtureCv } from './testing/fixture-cvs.ts';

const payloads = {
  'a script': '<script>alert(1)</script>',
  'an image with a handler': '"><img src=x onerror=alert(1)>',
  'a script address': '[click](javascript:alert(1)) javascript:alert(1)',
  'a Markdown image': '![x](https://evil.example/pixel.png)',
  'a template': '{{constructor}} <%= 1 %> #{1}',
  'closing marks': '</style></title> --> ]]> ``` |',
};
const payload = Object.values(payloads).join(' ');
const now = new Date('2026-11-20T00:00:00Z');

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const allNodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(allNodes)];
const active: ReadonlySet<string> = new Set(['html', 'image', 'imageReference', 'code', 'inlineCode']);

/** Addresses come from the catalogue alone: of a resource, a source or a requirement's source. */
function isSourced(href: string, { resources, market, requirements }: Report): boolean {
  const sources = [
    ...resources.flatMap(({ items }) => items.flatMap(({ url, source }) => [url, source.url])),
    ...[...market.wages, ...market.popularity, ...market.technologies].map(({ source }) => source.url),
    ...requirements.map(({ source }) => source.url),
  ];
  return sources.some((url) => url !== null && new URL(url).href === new URL(href).href);
}

function expectInert(report: Report): void {
  const ours = new Set(report.resources.flatMap(({ items }) => items.map(({ url }) => new URL(url).href)));
  const nodes = allNodes(fromMarkdown(renderMarkdown(report)) as Node);
  expect(nodes.filter(({ type }) => active.has(type))).toEqual([]);
  expect(
    nodes.flatMap(({ type, url = '' }) => (type === 'link' && !ours.has(new URL(url).href) ? [url] : [])),
  ).toEqual([]);
  const $ = load(renderHtml(report));
  expect($('script, img, iframe, object, embed, form, link, base, [src], [style]').length).toBe(0);
  const attributes = $('*')
    .toArray()
    .flatMap((element) => Object.entries((element as { attribs?: Record<string, string> }).attribs ?? {}));
  expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([]);
  const links = attributes.flatMap(([name, value]) => (/href$/.test(name) ? [value] : []));
  expect(links.filter((href) => !href.startsWith('#') && !isSourced(href, report))).toEqual([]);
  expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
}

/** Every string of a document with the text behind it, one at a time. */
function* eachString(value: unknown, text: string): Generator<[path: string, changed: unknown]> {
  if (typeof value === 'string') yield ['', `${value} ${text}`];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    for (const [path, changed] of eachString(child, text)) {
      yield [
        `/${key}${path}`,
        Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed },
      ];
    }
  }
}

const isReport = (result: Report | unknown): result is Report =>
  typeof result === 'object' && result !== null && 'meta' in result;
const reportOn = (text: string, format: 'json-resume' | 'markdown', ad?: string): Promise<unknown> =>
  generateReport(
    {
      cv: { text, name: 'cv', format },
      ...(ad === undefined ? { role: 'Senior AI Engineer' } : { jobs: [{ text: ad }] }),
    },
    { now },
  ).catch((error: unknown) => error);

const resume: unknown = JSON.parse(await readFile(fixtureCv('head-chef'), 'utf8'));
const fields = [...eachString(resume, payload)];
/** Fields that JSON Resume gives a form: a value out of form may be refused. */
const formed = /date|url|countrycode/i;

describe('hostile text in a field of a CV does nothing in any format', () => {
  it.each(fields)('%s', async (path, changed) => {
    const report = await reportOn(JSON.stringify(changed), 'json-resume');
    if (isReport(report)) expectInert(report);
    else expect([report instanceof DocumentError, formed.test(path)], String(report)).toEqual([true, true]);
  });
});

describe('hostile text in every line of a document does nothing in any format', () => {
  it.each(Object.entries(payloads))('%s in a CV', async (_, text) => {
    const cv = await readFile(fixtureCv('web-developer'), 'utf8');
    const report = await reportOn(cv.replace(/(?<=\S)$/gm, ` ${text}`), 'markdown');
    expect(isReport(report), String(report)).toBe(true);
    if (isReport(report)) expectInert(report);
  });

  it.each(Object.entries(payloads))('%s in a job ad', async (_, text) => {
    const cv = await readFile(fixtureCv('web-developer'), 'utf8');
    const ad = [
      'Web Developer',
      '',
      'Requirements',
      '- Django',
      '- Docker and Rust',
      '- 3 years of experience',
      '- Python',
    ];
    const report = await reportOn(
      cv,
      'markdown',
      ad.map((line) => (/^$|^Requirements/.test(line) ? line : `${line} ${text}`)).join('\n'),
    );
    expect(isReport(report), String(report)).toBe(true);
    if (isReport(report)) expectInert(report);
  });
});
