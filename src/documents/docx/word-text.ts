import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { cellLines, type Line, rowLines } from './table-lines.ts';
import { isOn, type WordStyles } from './word-styles.ts';

interface Paragraph {
  text: string;
  list: boolean;
  heading: boolean;
  hidden: boolean;
  inRun: boolean;
  runHidden: boolean;
  /** Paragraphs of text boxes anchored in this one. */
  boxes: Line[];
}

/** Contents that are in the file but not in the document as it reads. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/**
 * The lines of one part of a Word file, as they read: deleted revisions, hidden runs and field codes left
 * out, text boxes once and after the paragraph they are anchored in. An entity or a broken tag throws.
 */
export function readWordText(xml: string, styles: WordStyles): { lines: Line[]; hidden: boolean } {
  const parser = new SaxesParser();
  const containers: Line[][] = [[]];
  const paragraphs: Paragraph[] = [];
  const rows: Line[][][] = [];
  let skipping = 0;
  let inText = false;
  let placeholder = 0;
  let foundHidden = false;

  const paragraph = () => paragraphs.at(-1);
  const add = (text: string) => {
    const open = paragraph();
    if (open === undefined || placeholder > 0) return;
    if (open.runHidden || open.hidden) foundHidden ||= /[\p{L}\p{N}]/u.test(text);
    else open.text += text;
  };
  const runs = (inRun: boolean) => {
    const open = paragraph();
    if (open !== undefined) Object.assign(open, { inRun, runHidden: false });
  };
  const property = (tag: SaxesTagPlain) => {
    const open = paragraph();
    const value = tag.attributes['w:val'] ?? '';
    if (open === undefined) return;
    if (open.inRun) {
      if (tag.name === 'w:vanish') open.runHidden = isOn(tag.attributes['w:val']);
      if (tag.name === 'w:rStyle' && styles.hidden.has(value)) open.runHidden = true;
      if (tag.name === 'w:sz' && Number(value) <= 2) open.runHidden = true;
      return;
    }
    if (tag.name === 'w:numId') open.list = value !== '0';
    if (tag.name === 'w:outlineLvl') open.heading = true;
    if (tag.name === 'w:pStyle') {
      open.heading = styles.headings.has(value);
      open.list = styles.lists.has(value);
      open.hidden = styles.hidden.has(value);
    }
  };

  parser.on('opentag', (tag) => {
    if (skipping > 0 || LEFT_OUT.has(tag.name)) {
      skipping += 1;
      return;
    }
    switch (tag.name) {
      case 'w:p':
        paragraphs.push({
          text: '',
          list: false,
          heading: false,
          hidden: false,
          inRun: false,
          runHidden: false,
          boxes: [],
        });
        break;
      case 'w:r':
        runs(true);
        break;
      case 'w:t':
        inText = true;
        break;
      case 'w:tab':
      case 'w:ptab':
        if (paragraph()?.inRun) add('\t');
        break;
      case 'w:br':
      case 'w:cr':
        add('\n');
        break;
      case 'w:noBreakHyphen':
        add('-');
        break;
      case 'w:sym':
        add(symbol(tag.attributes['w:char'] ?? ''));
        break;
      case 'w:showingPlcHdr':
        placeholder += isOn(tag.attributes['w:val']) ? 1 : 0;
        break;
      case 'w:txbxContent':
      case 'w:tc':
        containers.push([]);
        break;
      case 'w:tr':
        rows.push([]);
        break;
      default:
        property(tag);
    }
  });
  parser.on('text', (text) => {
    if (inText && skipping === 0) add(text);
  });
  parser.on('closetag', ({ name }) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    if (name === 'w:t') inText = false;
    else if (name === 'w:r') {
      runs(false);
    } else if (name === 'w:sdt') placeholder = 0;
    else if (name === 'w:p') closeParagraph(paragraphs.pop(), containers.at(-1));
    else if (name === 'w:txbxContent') {
      const box = containers.pop() ?? [];
      (paragraph()?.boxes ?? containers.at(-1))?.push(...box);
    } else if (name === 'w:tc') rows.at(-1)?.push(cellLines(containers.pop() ?? []));
    else if (name === 'w:tr') containers.at(-1)?.push(...rowLines(rows.pop() ?? []));
  });
  parser.write(xml).close();
  return { lines: containers[0] ?? [], hidden: foundHidden };
}

function closeParagraph(closed: Paragraph | undefined, container: Line[] | undefined): void {
  if (closed === undefined || container === undefined) return;
  for (const [index, text] of closed.text.split('\n').entries()) {
    const trimmed = text.replace(/^[\s]+|[\s]+$/g, '');
    const bullet =
      closed.list && !closed.heading && index === 0 && trimmed !== '' && !/^[•●○▪–-]\s/.test(trimmed);
    container.push({ text: bullet ? `• ${trimmed}` : trimmed, heading: closed.heading && trimmed !== '' });
  }
  container.push(...closed.boxes);
}

/** Symbol fonts: their bullets and dashes are worth keeping, their pictures are not. */
function symbol(code: string): string {
  const last = Number.parseInt(code.slice(-2), 16);
  if ([0xb7, 0xa7, 0x6c, 0x6e, 0x76, 0xd8].includes(last)) return '• ';
  return last === 0x2d || last === 0xbe ? '–' : '';
}
