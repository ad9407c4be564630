import { SaxesParser } from 'saxes';

/** What styles of a Word file mean for its text, by style id. */
export interface WordStyles {
  hidden: Set<string>;
  lists: Set<string>;
  headings: Set<string>;
}

/** Reads `word/styles.xml`; the empty string gives no styles. */
export function readWordStyles(xml: string): WordStyles {
  const styles: WordStyles = { hidden: new Set(), lists: new Set(), headings: new Set() };
  if (xml === '') return styles;
  const parser = new SaxesParser();
  const parents: [style: string, basedOn: string][] = [];
  let style = '';
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') style = attributes['w:styleId'] ?? '';
    else if (style === '') return;
    else if (name === 'w:basedOn') parents.push([style, value]);
    else if (name === 'w:vanish' && isOn(attributes['w:val'])) styles.hidden.add(style);
    else if (name === 'w:numPr') styles.lists.add(style);
    else if (name === 'w:outlineLvl' || (name === 'w:name' && /^(?:heading|title)\b/i.test(value))) {
      styles.headings.add(style);
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:style') style = '';
  });
  parser.write(xml).close();
  for (const [child, parent] of parents) {
    for (const set of [styles.hidden, styles.lists, styles.headings]) if (set.has(parent)) set.add(child);
  }
  return styles;
}

/** An on/off property is on unless its value says otherwise. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? '1');
