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

/** The job title a posting starts with, without marks of gender and references; null where its first lines are no title. */
export function postingTitle(text: string): string | null {
  const first = lines(text.slice(0, 2000))
    .filter((line) => /\p{L}/u.test(line.text))
    .slice(0, linesLookedAt);
  const named = first.find((line) => label.test(bare(line.text)));
  const line = named ?? first[0];
  if (line === undefined) return null;
  const whole = bare(line.text);
  if (named === undefined && (/[.!?:]$/.test(whole) || greeting.test(whole))) return null;
  const title = whole
    .replace(label, '')
    .replace(looksFor, '')
    .replace(gender, (_mark: string, at: number) => (at === 0 ? '' : '\n'))
    .replace(/\n.*$/s, '')
    .replace(reference, '')
    .replace(/\s+,/g, ',')
    .replace(/[\s,–|-]+$/u, '')
    .trim();
  return title.length >= 2 && title.length <= maxLength && /\p{L}/u.test(title) ? title : null;
}

const bare = (line: string): string => line.replace(/^\s*(?:#+|[*_]{2})\s*|[*_]{2}\s*$/g, '').trim();
