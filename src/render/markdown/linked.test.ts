import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { ReportResources } from '../../../schemas/resources.ts';
import { linkCatalogue } from './linked.ts';

const resources = (...urls: string[]): ReportResources => [
  {
    group: 'free-platform',
    items: urls.map((url, index) => ({
      id: `one-${index}`,
      title: 'One',
      provider: 'Somebody',
      url,
      level: null,
      cost: null,
      hours: null,
      requirementIds: ['R1'],
      checked: '2026-11-20',
      source: { name: 'S', url: null, date: '2026-11' },
    })),
  },
];

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const linksIn = (node: Node): string[] => [
  ...(node.type === 'link' ? [node.url ?? ''] : []),
  ...(node.children ?? []).flatMap(linksIn),
];
const linksOf = (text: string, ...urls: string[]): string[] =>
  linksIn(fromMarkdown(linkCatalogue(resources(...urls))(text)) as Node);

describe('an address of the catalogue in a text is a link', () => {
  it.each([
    ['Read “Knots” (Guild): https://knots.example/book', 'https://knots.example/book'],
    ['Begin with the first item: https://www.looms.example/a_b.', 'https://www.looms.example/a_b'],
  ])('%s', (text, url) => {
    expect(linksOf(text, url)).toEqual([url]);
    expect(linkCatalogue(resources(url))(text)).not.toContain('\\:');
  });

  it.each([
    ['another address', 'See https://evil.example/x', 'https://knots.example/'],
    ['an address that goes on', 'See https://knots.example.evil.example/', 'https://knots.example'],
    ['a script under the name of a resource', 'See javascript:alert(1)', 'javascript:alert(1)'],
    ['an address with somebody’s password', 'See https://a:b@c.example/', 'https://a:b@c.example/'],
  ])('%s is none', (_, text, url) => {
    expect(linksOf(text, url)).toEqual([]);
  });

  it('of two that begin alike the whole one is meant', () => {
    const text = 'Read on: https://knots.example/book/2';
    expect(linksOf(text, 'https://knots.example/book', 'https://knots.example/book/2')).toEqual([
      'https://knots.example/book/2',
    ]);
  });
});
