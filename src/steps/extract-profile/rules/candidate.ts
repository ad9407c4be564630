import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { fold } from '../../../documents/structure/fold.ts';
import { headingOf, isUpper, unspaced } from '../../../documents/structure/headings.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { profileTools } from '../profile-tools.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace, isPlaceName } from '../words/place-words.ts';
import { bulletLength, type Cv, type Row } from './cv-rows.ts';

/** Lines at the top of a CV within which a name is looked for. */
const mostLines = 12;
const documentTitle =
  /^(?:curriculum\s+vitae|c\.?\s?v\.?|r[ée]sum[ée]|lebenslauf|bewerbung|hoja de vida|curriculo|currículo|życiorys|daftar riwayat hidup|riwayat hidup|резюме|简历|個人簡歷|个人简历|履歴書|이력서|europass|personal data|persönliche daten|my resume|professional resume)(?:\s*(?:[:–—-]|of|von|de)\s*|\s+(?=\p{Lu})|\s*$)/iu;
const documentTitleAfter = /[\s,–—-]+(?:curriculum\s+vitae|c\.?v\.?|r[ée]sum[ée]|lebenslauf)\s*$/iu;
const nameLabel =
  /^(?:full name|name|vor-? und (?:nach|zu)name|vorname, name|nom(?: et prénom)?|prénom et nom|nombre(?: y apellidos?| completo)?|nome(?: completo| e cognome)?|naam|imię i nazwisko|nama(?: lengkap)?|姓名|氏名|имя)\s*[:：\t|]\s*/iu;
const pronouns =
  /(?<![\p{L}/])(?:she|he|they|ze|xe)\s?\/\s?(?:her|him|them|hers|his|theirs|zir|hir|xem)(?:\s?\/\s?(?:hers|his|theirs|they|zirs))?(?![\p{L}/])/iu;

/** Name, headline and stated pronouns from the top of the CV; null where unsure. */
export function findCandidate(cv: Cv): ProfileAnswer['candidate'] {
  const rows = cv.rows.filter((row) => !row.isBlank).slice(0, mostLines);
  const top = rows.filter(
    (row) => row.section.kind === 'header' || row.section.kind === 'personal' || row.index < 3,
  );
  const named = nameAmong(top) ?? nameByAddress(cv);
  const stated = top.map((row) => pronouns.exec(row.text)?.[0]).find((found) => found !== undefined);
  return {
    name: named?.name ?? null,
    headline: headlineAfter(
      named === null || top.includes(named.row) ? top : cv.rows.filter((row) => !row.isBlank),
      named?.row,
    ),
    pronouns: stated ?? null,
  };
}

function nameAmong(rows: readonly Row[]): { name: string; row: Row } | null {
  for (const row of rows) {
    const text = plain(row);
    const label = nameLabel.exec(text);
    if (label !== null) {
      const name = firstPiece(text.slice(label[0].length));
      if (name === '' || name.split(/\s+/).length > 6 || /\d/.test(name)) continue;
      // The same name may stand at the very top as well, with the headline under it.
      return { name, row: rows.find((one) => firstPiece(plain(one)) === name) ?? row };
    }
  }
  for (const row of rows.slice(0, 6)) {
    if (
      row.isHeading &&
      headingOf(row.text)?.inline !== true &&
      row.index > 0 &&
      row.section.kind !== 'personal'
    )
      continue;
    const text = plain(row).replace(documentTitle, '').replace(documentTitleAfter, '');
    const name = firstPiece(text);
    if (isName(name)) return { name, row };
  }
  return null;
}

const address = /(?<![\p{L}\p{N}])([\p{L}\p{N}._+-]+)@[\p{L}\p{N}-]+\.\p{L}/u;

/** Further down a page begins with it only by chance. */
const mostRows = 150;

/** The name of a CV whose margin comes first: a line of its own that the person's e-mail address repeats. */
function nameByAddress(cv: Cv): { name: string; row: Row } | null {
  const own = cv.rows.filter(({ section }) => section.kind !== 'references').slice(0, mostRows);
  const local = fold(own.map(({ text }) => address.exec(text)?.[1]).find((part) => part !== undefined) ?? '');
  if (local === '') return null;
  for (const row of own) {
    const name = plain(row);
    if (row.isBlank || row.isBullet || row.isHeading || row.ranges.length > 0 || !isName(name)) continue;
    const words = fold(name).match(/[\p{L}]{3,}/gu) ?? [];
    if (words.some((word) => local.includes(word))) return { name, row };
  }
  return null;
}

const plain = (row: Row): string =>
  row.text.slice(bulletLength(row.text)).replace(/^[\s#*_|"“”]+|[\s*_|"“”]+$/g, '');

/** What stands before contact data or a title on the same line. */
function firstPiece(text: string): string {
  const piece =
    text
      .replace(pronouns, '|')
      .split(
        /\s*[|•·–—<]\s*|\s-\s|\t|\s{3,}|\s*\(\s*\||,\s*(?=(?:Ph\.?D|M\.?D|R\.?N|B\.?Sc|M\.?Sc|MBA|CPA|PMP|Dipl|M\.?A|B\.?A|Dr|P\.?E|BSN|MSN|LL\.?M)\b)/u,
      )[0] ?? '';
  return piece
    .replace(/,\s*(?:\p{Lu}{2,5}|(?:\p{Lu}\p{L}?\.){1,4}\p{Lu}?)$/u, '')
    .replace(/[*_,;:()]+$/g, '')
    .replace(/\s*\([^()]*$/, '')
    .replace(
      /^(?:mr|mrs|ms|mx|miss|herr|frau|mme|monsieur|madame|sr|sra|señor|señora|sig|dhr|mevr|pan|pani|bapak|ibu)\.?\s+(?=\p{Lu})/iu,
      '',
    )
    .trim();
}

const particle =
  /^(?:van|von|de|der|den|del|della|di|da|dos|das|do|la|le|el|al|bin|binti|ibn|ter|ten|zu|zum|y|e|af|av|’t|bint|mc|st\.?)$/iu;
const honour = /^(?:dr|prof|mr|mrs|ms|mx|ing|dipl\.?-?ing|mag|herr|frau|m|mme|sr|sra|hj?|ir|drs|h)\.?$/iu;
const forbidden =
  /^(?:name|names|first|last|your|seeker|client|candidate|applicant|analytical|leadership|communication|font|styles?|address|phone|mobile|email|e-mail|tel|contact|resume|cv|page|date|objective|summary|profile|career|skills?|experience|education|street|road|avenue|city|born|nationality|linkedin|github|website|http|www|the|and|my|i|for|with|dear|about|hello|hi|to|confidential|template|sample|guide|university|college|school|department|institute)$/iu;

/** Two to five words written like a name, and nothing that marks a heading, title, place or employer. */
function isName(text: string): boolean {
  if (text.length < 3 || text.length > 60 || /[\d@/\\:;!?&+#%=<>]/.test(text)) return false;
  if (/^[\p{sc=Han}]{2,4}$/u.test(text.replace(/\s/g, ''))) return headingOf(text) === null;
  if ((text.match(/,/g) ?? []).length > 1 || documentTitle.exec(text)?.[0] === text) return false;
  const words = unspaced(text).replace(/,\s*/g, ' ').split(/\s+/);
  const own = words.filter((word) => !honour.test(word));
  if (own.length < 2 || own.length > 5 || own.some((word) => forbidden.test(word))) return false;
  if (!own.every((word) => particle.test(word) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word))) return false;
  if (headingOf(text) !== null || hasOrganisationMark(text) || isPlace(text) || isPlaceName(own.join(' ')))
    return false;
  if (own.length > 1 && own.some((word) => isPlaceName(word)) && /,/.test(text)) return false;
  // "Cook" and "Baker" are surnames too; a title has its title word last and is no name in capitals of two words.
  return !(hasTitleWord(text) && (own.length > 2 || !isLikelyName(own))) && !namesOnlySkills(text);
}

const isLikelyName = (words: readonly string[]): boolean =>
  /^(?:Cook|Baker|Butcher|Carpenter|Mason|Painter|Porter|Driver|Farmer|Gardener|Taylor|Tailor|Fisher|Turner|Koch|Bauer|Meister|Maler|Jäger|Schneider|Weber|Page|Dean|Major|Judge|Marshall|Guard|Steward|Chandler|Fowler|Sawyer|Barber|Sargent|Mayor|Head|Chef|Chair|Cooper|Forester|Forman|Foreman|Piper|Singer|Smith|Miller|Potter|Weaver|Brewer|Dyer|Shepherd|Usher|Ranger|Warden|Skipper|Groom|Marshal|Saddler|Framer|Slinger|Grinder|Collector|Fleischer|Winzer|Brauer|Förster|Richter|Zimmermann|Dreher|Pfarrer|Glaser|Klempner|Notar|Pastor|Boucher|Couvreur|Jardinier|Facteur|Pintor|Pastelero|Carnicero|Bakker|Slager|Kapper|Schlosser|Schreiner|Tischler|Metzger|Bäcker|Gärtner|Maurer|Lehrer|Fahrer|Pfleger|Kellner|Vigil|Zimmerer|Optiker|Kaufmann|Bachmann|Ackermann|Chapman|Plumber|Roofer|Joiner|Glazier|Mariner|Spinner|Hunter|Palmer|Packer|Tiler|Polisher|Conductor|Sailor|Pilot)$/iu.test(
    words.at(-1) ?? '',
  ) &&
  !words
    .slice(0, -1)
    .some(
      (word) =>
        hasTitleWord(word) ||
        /^(?:sous|head|senior|junior|lead|executive|line|pastry|house|bus|taxi|truck|lorry|delivery|security|chief)$/i.test(
          word,
        ),
    );

const namesOnlySkills = (text: string): boolean =>
  profileTools()
    .matcher.find(text)
    .some(({ start, end }) => end - start >= text.length - 2);

/** The line under the name, where it reads like a professional title. */
function headlineAfter(rows: readonly Row[], name: Row | undefined): string | null {
  const from = name === undefined ? 0 : rows.indexOf(name);
  const same =
    name === undefined
      ? ''
      : plain(name)
          .split(/\s*[|•·–—]\s*|\s-\s|\t/u)
          .slice(1)
          .find((piece) => hasTitleWord(piece) && isHeadline(piece));
  if (same !== undefined && same !== '') return same.trim();
  for (const row of rows.slice(name === undefined ? 0 : from + 1, from + 4)) {
    if (row.isHeading || isPeriodAlone(row)) break;
    // What somebody else says of the person.
    if (/^[\s>*_]*["“„«][^"”“»]+["”“»]|^\s*>/u.test(row.text)) continue;
    const text = plain(row);
    if (isHeadline(text) && hasTitleWord(text)) return text;
    // "Florist · Tampere · hanna@example.org": the title opens the line of contacts.
    const first = text.split(/\s*[|•·]\s*|\s[–—-]\s|(?<=\p{L}{3})\.\s(?=\p{Lu})/u)[0] ?? '';
    if (first !== text && isHeadline(first) && hasTitleWord(first)) return first;
  }
  return null;
}

/** A period on a line of its own: the first post begins. */
const isPeriodAlone = ({ text, start, ranges: [range] }: Row): boolean =>
  range !== undefined && !/\p{L}/u.test(text.slice(0, range.from - start) + text.slice(range.to - start));

const isHeadline = (text: string): boolean =>
  text.length <= 120 &&
  !/[@]|https?:|\d{4,}|[.!?]\s/.test(text) &&
  text.split(/\s+/).length <= 14 &&
  !/[.]$/.test(text) &&
  (!isUpper(text) || text.split(/\s+/).length <= 10) &&
  !nameLabel.test(text) &&
  !/^(?:(?:position|job|role|post)s? (?:sought|desired|applied for|wanted)|objective|target|seeking|desired|applying|application for)(?!\p{L})/iu.test(
    text,
  ) &&
  !/^(?:i|my|ich|je)\s/i.test(text);
