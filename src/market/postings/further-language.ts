import type { AskedSpan } from './asked-span.ts';
import { languagesIn } from './human-languages.ts';

/** "A second language", "another European language"; not a programming language, nor English as a second one. */
const named =
  /(?<![\p{L}-])(?<!(?<!\p{L})(?:as|als) (?:an? )?)((?:[Ss]econd|[Tt]hird|[Aa]nother|[Aa]dditional|[Ff]urther|[Oo]ther|[Ff]oreign|[Zz]weite|[Ww]eitere)(?: foreign)?(?: \p{Lu}\p{L}+)? (?:languages?|Sprachen?|Fremdsprachen?))(?=\s*(?:$|[,;:().–—-]|(?:skills?|is|are|would|will|an?|as|at|and|or|ideally|preferably|such|like|especially|to|ist|wäre|von)(?!\p{L})))/gu;

const list = String.raw`\p{Lu}\p{L}+(?:(?:\s*[,/]\s*|\s*,?\s+(?:or|and|oder|und)\s+)\p{Lu}\p{L}+)*`;
const examples = new RegExp(
  String.raw`^[\s,:(–—-]*(?:ideally|preferably|such as|for example|for instance|e\.?\s?g\.?|like|especially|in particular|idealerweise|vorzugsweise|z\.\s?B\.)[\s,:]+(${list})\s*\)?`,
  'u',
);
const oneOf = new RegExp(String.raw`^\s*[:(–—-]\s*(${list})`, 'u');

const isOfLanguages = (names: string | undefined): boolean =>
  names !== undefined && languagesIn(names).length > 0;

/** Any language besides those asked for by name; not where the very languages that will do follow. */
export function furtherLanguagesIn(clause: string): AskedSpan[] {
  return [...clause.matchAll(named)].flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const follows = oneOf.exec(clause.slice(end))?.[1];
    return isOfLanguages(follows) ? [] : [{ name: name.toLowerCase(), start: index, end }];
  });
}

/** "A second language, ideally Polish or Romanian" asks for one thing: the text without what would be best. */
export function withoutBestLanguages(text: string): string {
  for (const { 0: name, index } of text.matchAll(named)) {
    const end = index + name.length;
    const [tail, names] = examples.exec(text.slice(end)) ?? [];
    if (tail !== undefined && isOfLanguages(names)) return text.slice(0, end) + text.slice(end + tail.length);
  }
  return text;
}
