import { lazy } from '../../catalog/lazy.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { type AskedSpan, overlaps, tidyName } from './asked-span.ts';
import { credentialNouns, namedPapers, nameStops, notCredential } from './credential-words.ts';
import { grantedTitlesIn, registrationsIn } from './granted-titles.ts';

/** The licences, certificates and registrations a clause names, in its order, without overlaps. */
export function credentialsIn(clause: string): AskedSpan[] {
  const found: AskedSpan[] = [];
  for (const read of [inCatalogue, papers, byNoun, grantedTitlesIn, registrationsIn]) {
    for (const one of read(clause)) if (!found.some((known) => overlaps(known, one))) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

const names = lazy(() => {
  const catalog = loadCatalog();
  const known = new Map<string, string>();
  for (const { id } of catalog.skills) {
    for (const { name, aliases } of catalog.credentialsFor(id))
      for (const form of [name, ...aliases]) known.set(folded(form), name);
  }
  const forms = [...known.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[+]/g, '\\+').replace(/ /g, String.raw`[\s:–—-]+`));
  return {
    known,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}+]|\\s+(?:role|position)s?(?!\\p{L}))`,
      'giu',
    ),
  };
});

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s:–—-]+/g, ' ')
    .trim();

function inCatalogue(clause: string): AskedSpan[] {
  const { known, pattern } = names();
  return [...clause.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    // "CEH" is a certificate, "ceh" a word; "DevOps engineer expert" may be praise and needs its capitals.
    if (text === text.toLowerCase()) return [];
    return [{ name: known.get(folded(text)) ?? text, start: index, end: index + text.length }];
  });
}

const paperPattern = lazy(() => new RegExp(`(?<!\\p{L})(?:${namedPapers})`, 'giu'));

function papers(clause: string): AskedSpan[] {
  return [...clause.matchAll(paperPattern())]
    .filter(
      ({ 0: text }) => !/^(?:\p{L}+\s+)?(?:card|ticket|badge)$/u.test(text) || /^\p{Lu}{2,}/u.test(text),
    )
    .map(({ 0: text, index }) => ({ name: tidyName(text), start: index, end: index + text.length }));
}

const nounPattern = lazy(
  () =>
    new RegExp(
      `(?<![\\p{L}-])(?:${credentialNouns})(?![\\p{L}-])(?!\\s+(?:${notCredential})(?!\\p{L}))`,
      'giu',
    ),
);
const stopWords = lazy(() => new Set(nameStops.split(/\s+/)));
const mostWords = 4;

function byNoun(clause: string): AskedSpan[] {
  return [...clause.matchAll(nounPattern())].flatMap(({ 0: noun, index }): AskedSpan[] => {
    const start = nameStart(clause, index);
    const own = tidyName(clause.slice(start, index));
    const end = index + noun.length;
    const after = own === '' || /^(?:certif|regis)/i.test(noun) ? whatFor(clause.slice(end)) : '';
    if (own === '' && after === '') return [];
    const lower = noun.toLowerCase();
    const official =
      /\p{Lu}{2}/u.test(own) ||
      /professional|nurs|board|state|council/i.test(own) ||
      /^\s+(?:with|as)\s/.test(after);
    if (lower === 'registration' && !official) return [];
    // "B Pressure ticket", not "support tickets".
    if (/^tickets?$/.test(lower) && !/(?:^|\s)\p{Lu}/u.test(own)) return [];
    if (lower === 'check' && !/(?:dbs|crb|background|police|criminal|children|vulnerable|vetting)/i.test(own))
      return [];
    const name = tidyName(clause.slice(start, end + after.length));
    return [{ name, start, end: end + after.length }];
  });
}

/** "Level 3" before the name: another level is another paper. */
const rank =
  /(?<!\p{L})(?:level|grade|class|category|stage|part|stufe|niveau)\s+(?:\d|[IVX]{1,3}|[A-E])\s+$/iu;

/** Where the words that name a credential begin: at most four back, up to a word that names nothing. */
function nameStart(clause: string, noun: number): number {
  let start = noun;
  for (const { 0: word, index } of [...clause.slice(Math.max(0, noun - 60), noun).matchAll(/\S+/g)]
    .slice(-mostWords)
    .reverse()) {
    if (
      (stopWords().has(word.toLowerCase()) && !/^(?:With|Of|To|For)$/.test(word)) ||
      /[,;:.()!]$/.test(word) ||
      /^\(/.test(word) ||
      /^\d+\+?$/.test(word)
    )
      break;
    start = Math.max(0, noun - 60) + index;
  }
  return start - (rank.exec(clause.slice(Math.max(0, start - 20), start))?.[0].length ?? 0);
}

/** "certificate in palliative care", "licence to drive a forklift". */
const whatFor = (rest: string): string =>
  /^\s+(?:in|as|with|for|to|from)\s+(?:(?:an?|the)\s+)?(?:(?!(?:or|and|is|are|preferred|required|would|desirable|essential|which|that|with)(?!\p{L}))[\p{L}\p{N}][\p{L}\p{N}.+/'’-]*\s*){1,5}/iu
    .exec(rest)?.[0]
    .trimEnd() ?? '';
