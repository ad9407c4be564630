import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const allTypes = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(allTypes)];
const textOf = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(textOf).join('');
const parse = (text: string): Node => fromMarkdown(text) as Node;

describe('text from documents is inert in Markdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://example.org/pixel.png)',
    '**bold** _it_ `code` ~~gone~~',
    '# Heading',
    '- item',
    '1. item',
    '+ item',
    '> quote',
    '| a | b |',
    '&lt;b&gt; &amp;',
    '{{placeholder}}',
    '***',
    '---',
    'a\n\n# b\n\n- c',
    '=====',
    '    indented',
    '[^1]: note',
    '<https://example.org>',
    '\\*',
    'https://evil.example/x and www.evil.example',
  ])('%s', (text) => {
    const tree = parse(`Before ${escapeMarkdown(text)}`);
    expect(allTypes(tree)).toEqual(['root', 'paragraph', 'text']);
    expect(textOf(tree)).toBe(`Before ${text.replace(/\s+/g, ' ').trim()}`);
  });

  it('whatever the text is, at the start of a line and within one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = text.replace(/\s+/g, ' ').trim();
        for (const before of ['', 'Before ']) {
          const tree = parse(before + escapeMarkdown(text));
          expect(allTypes(tree).filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual([]);
          expect(textOf(tree)).toBe((before + shown).trim());
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('bare addresses are broken for renderers that would link them', () => {
  expect(escapeMarkdown('see https://evil.example or www.evil.example')).toBe(
    'see https\\://evil.example or www\\.evil.example',
  );
});
