import { lines } from '../../documents/lines.ts';

const label =
  /^(?:job title|title|position|role|vacancy|job|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|functie|posisi|lowongan)\s*[:–-]\s*/iu;
const looksFor =
  /^(?:we(?:['’]re| are)? (?:hiring|looking for|seeking)(?: an?)?|wir suchen(?: (?:ab sofort|zum nächstmöglichen zeitpunkt))?(?: eine?n?)?|nous recherchons une?|buscamos|dibutuhkan|lowongan kerja|hiring|vacancy|now hiring|stellenangebot)\s*[:!–-]?\s+/iu;
const gender =
  /\s*[([]?(?<![\p{L}])(?:[mwfhdxg]\s?[/|]\s?[mwfhdxn](?:\s?[/|]\s?[mwfhdxn])?|all genders|gn)(?![\p{L}])[)\]]?/giu;
const reference = /\s*[([]?(?:ref(?:erence)?|job id|req|kennziffer)[\s.:#-]*[\w-]*\d[\w-]*[)\]]?/giu;
const greeting = /^(?:hi|hello|dear|hallo|liebe|bonjour|hola|subject|date|from|to)(?!\p{L})/iu;
const maxLength = 80;
const linesLookedAt = 4;
const headLength = 2000;

const sought =
  /(?<!\p{L})(?:looking for|seeking|hiring|suchen(?:\s[^.\n]{0,50}?)?|recherchons|cherchons|buscamos|cerchiamo|zoeken)\s+(?:an?|eine?n?|une?|un[oa]?|een)\s+(?!(?:person|someone|candidate|individual|new|neue)(?!\p{L}))(\p{L}[\p{L} /-]{2,50}?)(?=\s*(?:[(,.;:\n]|(?:with|who|to|for|in|für|mit|zur?|am|avec|pour|qui|con|para|met|voor)(?!\p{L})))/iu;

/**
 * The job title a posting starts with, without marks of gender and references; else what its first lines say
 * is looked for. Null where neither is there.
 */
export function postingTitle(text: string): string | null {
  const head = text.slice(0, headLength);
  const first = lines(head)
    .filter((line) => /\p{L}/u.test(line.text))
    .slice(0, linesLookedAt);
  const labelled = first.find((line) => label.test(bare(line.text)));
  const line = bare((labelled ?? first[0])?.text ?? '');
  const isTitle = labelled !== undefined || (!/[.!?:]$/.test(line) && !greeting.test(line));
  const title = isTitle ? withoutAsides(line) : '';
  if (title.length >= 2 && title.length <= maxLength && /\p{L}/u.test(title)) return title;
  return sought.exec(head)?.[1]?.trim() ?? null;
}

function withoutAsides(line: string): string {
  return line
    .replace(label, '')
    .replace(looksFor, '')
    .replace(gender, (_mark: string, at: number) => (at === 0 ? '' : '\n'))
    .replace(/\n.*$/s, '')
    .replace(reference, '')
    .replace(/\s+,/g, ',')
    .replace(/[\s,–|-]+$/u, '')
    .trim();
}

const bare = (line: string): string => line.replace(/^\s*(?:#+|[*_]{2})\s*|[*_]{2}\s*$/g, '').trim();
