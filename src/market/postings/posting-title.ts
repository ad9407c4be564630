import { lines } from '../../documents/lines.ts';
import { hasTitleWord } from '../../documents/structure/title-words.ts';

const label =
  /^(?:job title|(?:post|position|role|vacancy|job) title|title|position|post|role|vacancy|job|stelle|stellenbezeichnung|stellentitel|position zu besetzen|poste|intitulé du poste|puesto|cargo|vaga|functie|vacature|posisi|jabatan|lowongan)\s*[:–-]\s*/iu;
const subject =
  /^(?:subject|betreff|objet|asunto|assunto|onderwerp|perihal)\s*:\s*(?:(?:re|fw|fwd|aw|wg)\s*:\s*)*/iu;
const looksFor =
  /^(?:we(?:['’]re| are)? (?:hiring|looking for|seeking)(?: an?)?|wir suchen(?: (?:ab sofort|zum nächstmöglichen zeitpunkt))?(?: eine?n?)?|nous recherchons une?|on recherche une?|recherche une?|buscamos|se busca|cercasi|cerchiamo(?: un[oa]?)?|procura-se|gezocht|dibutuhkan(?: segera)?|lowongan kerja|hiring|vacancy|now hiring|stellenangebot|job offer|wanted)\s*[:!–-]?\s+/iu;
const wanted =
  /\s+(?:wanted|needed|required|sought|gesucht|recherchée?|cherchée?|se busca|gezocht|dicari|dibutuhkan)(?!\p{L}).*$/iu;
const gender =
  /\s*[([]?(?<![\p{L}])(?:[mwfhdxgiv]\s?[/|]\s?[mwfhdxniv](?:\s?[/|]\s?[mwfhdxnvia]+){0,2}|all genders|alle geschlechter|gn)(?![\p{L}])[)\]]?/giu;
const innerGender = /(?<=\p{L})(?:[:*_]in(?:nen)?|\(in\)|\/-?in|\(e\)|\(a\)|\/a)(?!\p{L})/giu;
const reference = /\s*[([]?(?:ref(?:erence)?|job id|req|kennziffer)[\s.:#-]*[\w-]*\d[\w-]*[)\]]?/giu;
/** Workload, pay band, contract and place in brackets or after a mark. */
const workload =
  /[\s,(–|·-]*(?:\d{1,3}\s?(?:[–-]|bis|to)\s?)?\d{2,3}\s?%\)?|[\s,(–|·-]+(?:full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|temps partiel|tiempo completo|fulltime|parttime|permanent|remote|hybrid|unbefristet|befristet|CD[ID]|all levels)(?:\s*(?:\/|or|und|oder)\s*(?:full[- ]time|part[- ]time|vollzeit|teilzeit|remote|hybrid))?\)?(?=$|[\s,)–|·-])/giu;
const contract =
  /\s*\((?:[^()]*(?<!\p{L})(?:fixed[- ]term|fte|contract|maternity|temporary|permanent|full|part|hours|remote|hybrid|befristet|unbefristet|months?|w\/m|afternoon|nights?|days|weekends?|shifts?)(?!\p{L})[^()]*|[^()]*%[^()]*)\)/giu;
const employer = /\s+(?:at|@|bei der|bei|beim|chez|bij)\s+(?:\p{Lu}|the\s\p{Lu}).*$/u;
const greeting =
  /^(?:hi|hello|dear|hallo|liebe|bonjour|hola|date|from|to|cc|von|an|de|para|posted|reports to|reporting to|location|company|employer|department|grade|hours|salary|wage)(?!\p{L})/iu;
const listItem = /^\s*(?:[•●○◦▪■►➢*+–-]\s|\d{1,2}[.)]\s)/u;
const notice =
  /^(?:job (?:posting|description|advert\p{L}*|offer|ad|vacancy)|vacancy(?: notice)?|stellenanzeige|stellenausschreibung|offre d['’]emploi|oferta de (?:empleo|trabajo)|vacature|lowongan kerja|we(?:['’]re| are) hiring!?|join (?:us|our team)!?|person specification)(?:\s+and\s+person specification)?\s*$/iu;
const maxLength = 80;
const linesLookedAt = 14;
const headLength = 2000;

const sought =
  /(?<!\p{L})(?:looking for|seeking|hiring|suchen(?:\s[^.\n]{0,50}?)?|recherchons|cherchons|buscamos|cerchiamo|zoeken)\s+(?:an?|eine?n?|une?|un[oa]?|een)\s+(?!(?:person|someone|candidate|individual|new|neue)(?!\p{L}))(\p{L}[\p{L} /-]{2,50}?)(?=\s*(?:[(,.;:\n]|(?:with|who|to|for|in|für|mit|zur?|am|avec|pour|qui|con|para|met|voor)(?!\p{L})))/iu;

/**
 * The job title a posting starts with, without marks of gender, workload, employer and reference; else what
 * its subject or its first lines say is looked for. Null where neither is there.
 */
export function postingTitle(text: string): string | null {
  const head = text.slice(0, headLength);
  const rows = lines(head)
    .filter((line) => /\p{L}/u.test(line.text))
    .slice(0, linesLookedAt)
    .map((line) => bare(line.text));
  const labelled = rows.find((line) => label.test(line));
  const about = rows.find((line) => subject.test(line));
  const title = cleaned(labelled ?? about?.replace(subject, '') ?? headline(rows));
  if (isTitle(title)) return title;
  return sought.exec(head)?.[1]?.trim() ?? null;
}

const isTitle = (title: string): boolean =>
  title.length >= 2 && title.length <= maxLength && /\p{L}{2}/u.test(title);

/** The first line, unless it only says that this is an ad or names the employer and a title follows. */
function headline(rows: readonly string[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const possible = rows.filter(
    (line) => !listItem.test(line) && !/[.!?:]$/.test(line) && !greeting.test(line) && !notice.test(line),
  );
  const [own] = possible;
  if (own === undefined || (own !== first && !notice.test(first) && !listItem.test(first))) {
    // A letter or a text: what it begins with is no title.
    return '';
  }
  if (hasTitleWord(own)) return own;
  const titled = possible.find((line) => line.split(/\s+/).length <= mostWords && hasTitleWord(line));
  return titled ?? (own === first ? own : '');
}

const mostWords = 8;

function cleaned(line: string): string {
  return line
    .replace(label, '')
    .replace(looksFor, '')
    .replace(wanted, '')
    .replace(innerGender, '')
    .replace(gender, (_mark: string, at: number) => (at === 0 ? '' : '\n'))
    .replace(/\n.*$/s, '')
    .replace(reference, '')
    .replace(contract, '')
    .replace(workload, '')
    .replace(employer, '')
    .replace(/\s+[—|]\s+.*$/u, '')
    .replace(/\s+,/g, ',')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[^\p{L}\p{N})%+#.*]+$/u, '')
    .trim();
}

const bare = (line: string): string =>
  // "**Baker** — Quill & Crumb"
  (/^\s*\*\*([^*]{3,70})\*\*\s*[—–|,-]/u.exec(line)?.[1] ?? line)
    .replace(/^\s*(?:#+|[*_]{2})\s*|[*_]{2}\s*$/g, '')
    .trim();
