import { load } from 'cheerio/slim';
import { DocumentError } from '../errors.ts';
import { tidyLines } from '../tidy-lines.ts';
import { hiddenElements, isNeverShown } from './hidden-elements.ts';
import { LineWriter } from './line-writer.ts';
import { nestsTooDeep } from './nesting.ts';
import type { AnyNode, Element } from './nodes.ts';

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html li main menu nav ol p pre search section summary table tbody tfoot thead tr ul caption`.split(
    /\s+/,
  ),
);
/** Set apart by an empty line. */
const SPACED = new Set(
  'article aside blockquote dl figure footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul'.split(
    ' ',
  ),
);
const CELL_BLOCKS = new Set('p div ul ol table br h1 h2 h3 h4 h5 h6 section article'.split(' '));

/**
 * The text a reader sees on an HTML page: blocks on their own lines, "• " before list items, table cells
 * set apart by tabs (in layout tables each block of a cell on its own line).
 * @throws DocumentError `damaged` for pages that nest beyond all measure.
 */
export function readHtml(html: string, name: string): { text: string; notes: string[] } {
  if (nestsTooDeep(html)) {
    throw new DocumentError(
      'damaged',
      name,
      'nests thousands of elements in each other. Save the page anew, or give its text.',
    );
  }
  // One root of our own: adding thousands of roots to a document takes quadratic time.
  const $ = load(`<candid-page>${html}`, { xml: { xmlMode: false, decodeEntities: true } });
  const isHidden = hiddenElements($);
  const writer = new LineWriter();
  let hidden = false;
  // Visits with an explicit stack: pages may nest deeper than the call stack allows.
  const stack: { node: AnyNode; leave: boolean }[] = $.root()
    .toArray()
    .map((node) => ({ node, leave: false }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, leave } = next;
    if (node.type === 'text') writer.text(node.data, isPreformatted(node));
    else if (leave) leaveElement(node as Element, writer);
    else if ('children' in node) {
      if (isElement(node)) {
        if (isNeverShown(node)) continue;
        if (isHidden(node)) {
          hidden ||= hasText(node);
          continue;
        }
        enterElement(node, writer);
        stack.push({ node, leave: true });
      }
      for (let i = node.children.length - 1; i >= 0; i -= 1) {
        const child = node.children[i];
        if (child !== undefined) stack.push({ node: child, leave: false });
      }
    }
  }
  return {
    text: tidyLines(writer.lines()),
    notes: hidden ? ['Text hidden from readers of the page was left out.'] : [],
  };
}

const isElement = (node: AnyNode): node is Element => 'attribs' in node;

/** Looks for text without recursion, as nodes may nest deeper than the call stack allows. */
function hasText(element: Element): boolean {
  const stack: AnyNode[] = [...element.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.data)) return true;
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  return false;
}

const isPreformatted = (node: AnyNode): boolean => node.parent?.type === 'tag' && node.parent.name === 'pre';

function enterElement(element: Element, writer: LineWriter): void {
  const { name } = element;
  if (name === 'br') writer.breakLine();
  else if (name === 'td' || name === 'th') enterCell(element, writer);
  else if (BLOCKS.has(name)) {
    startBlock(element, writer);
    if (name === 'li') writer.bullet();
  } else if (followsInlineElement(element)) writer.separate();
}

function leaveElement(element: Element, writer: LineWriter): void {
  const { name } = element;
  if (BLOCKS.has(name)) startBlock(element, writer);
  else if ((name === 'td' || name === 'th') && hasBlocks(element)) writer.startBlock(false);
}

/** The only paragraph of a list item or a cell is its text, not a paragraph among others. */
function startBlock(element: Element, writer: LineWriter): void {
  const { parent } = element;
  const container = parent !== null && isElement(parent) ? parent.name : '';
  if ((container === 'td' || container === 'th') && !isLayoutRow(parent?.parent ?? null)) return;
  writer.startBlock(SPACED.has(element.name) && !/^(?:li|td|th|dd)$/.test(container));
}

function isLayoutRow(row: AnyNode | null): boolean {
  return row !== null && 'children' in row && row.children.some((cell) => isElement(cell) && hasBlocks(cell));
}

function enterCell(cell: Element, writer: LineWriter): void {
  if (isLayoutRow(cell.parent)) writer.startBlock(false);
  else if (cell.prev !== null && writer.hasText()) writer.tab();
}

/** A cell with more than one block of text lays out the page; a single paragraph is just a cell. */
function hasBlocks(cell: Element): boolean {
  const blocks = cell.children.filter((child) => isElement(child) && CELL_BLOCKS.has(child.name));
  return (
    blocks.length > 1 || blocks.some((child) => isElement(child) && /^(?:ul|ol|table)$/.test(child.name))
  );
}

/** `<span>2014</span><span>Lisbon</span>`: style sheets set such neighbours apart, the source does not. */
function followsInlineElement(element: Element): boolean {
  const { prev } = element;
  return prev !== null && isElement(prev) && !BLOCKS.has(prev.name) && isWordy(prev) && isWordy(element);
}

const isWordy = (element: Element): boolean => {
  const [only] = element.children;
  return only?.type === 'text' && only.data.trim().length > 1;
};
