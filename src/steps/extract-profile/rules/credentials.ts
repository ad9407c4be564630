import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { sentences } from '../../../documents/sentences.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { profileTools } from '../profile-tools.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import { bulletLength, type Cv, type Row } from './cv-rows.ts';
import { type HeadingPart, headingParts } from './heading-parts.ts';
import { isPlanned } from './planned.ts';
import { stanceOf } from './stance.ts';

type CredentialAnswer = ProfileAnswer['credentials'][number];

/** Certificates and licences of the sections for them, and those the registry knows wherever they are named. */
export function findCredentials(cv: Cv): CredentialAnswer[] {
  const listed = cv.rows
    .filter((row) => row.section.kind === 'certifications' && !row.isBlank)
    .flatMap((row, index, rows) => fromRow(row, rows[index - 1], rows[index + 1]));
  const seen = new Set(listed.map(({ quote }) => quote));
  return [...listed, ...named(cv, seen)];
}

const noise =
  /^(?:date|issued|expires?|valid|credential id|id|license no|number|url|see|link|https?:|www\.|score|grade|details|available|n\/a|none|keine|place|institute\/board|certificate|certifications?|certificates?)\b/iu;
const sentenceLike = /^(?:i|we|my|have|has|had|am|was|worked|responsible|developed|managed)\b/iu;

function fromRow(row: Row, before: Row | undefined, after: Row | undefined): CredentialAnswer[] {
  const text = row.isHeading ? inlineContent(row) : plain(row);
  if (
    text === '' ||
    isPlanned(text) ||
    noise.test(text) ||
    sentenceLike.test(text) ||
    text.split(/\s+/).length > 25
  )
    return [];
  if (isList(text, row.ranges.length)) {
    const sign = /[;|•](?![^(]*\))/u.test(text) ? /\s*[;•|]\s*(?![^(]*\))/u : /\s*,\s*(?![^(]*\))/u;
    return text
      .split(sign)
      .filter((item) => /\p{L}/u.test(item) && item.length < 120 && !noise.test(item))
      .map(fromItem);
  }
  const known = registered(row, text);
  if (known !== null) return [known];
  const parts = row.isHeading ? [] : rejoined(headingParts(row), row);
  const first = parts[0];
  if (!row.isHeading && first === undefined) return [];
  // A line under a certificate that only says who issued it and when.
  if (first !== undefined && isIssuerLine(row, before, first)) return [];
  const issuer =
    parts
      .slice(1)
      .find(
        (part) =>
          !isPlace(part.text) &&
          part.text.length < 60 &&
          /^\p{Lu}/u.test(part.text) &&
          !/\d{4,}|expires?|valid|credential|renewed/i.test(part.text),
      ) ?? issuerBelow(after, row);
  const name = first?.text ?? text;
  const { bare, said } = withoutIssuer(name);
  const date =
    row.ranges[0] ??
    (after !== undefined &&
    !after.isBullet &&
    headingParts(after).length <= 1 &&
    after.index - row.index === 1
      ? after.ranges[0]
      : undefined);
  return [
    {
      name: bare,
      issuer: said ?? issuer?.text ?? null,
      date: date?.start?.text ?? null,
      quote: text.slice(0, 300),
    },
  ];
}

/** "Forklift Operator Certificate (2019)" */
function fromItem(text: string): CredentialAnswer {
  const quote = text.trim();
  const range = findDateRanges(quote)[0];
  const bare = range === undefined ? quote : quote.slice(0, range.from).replace(/[\s(,:–—-]+$/u, '');
  return { name: bare === '' ? quote : bare, issuer: null, date: range?.start?.text ?? null, quote };
}

/** A line that names a credential of the registry: what follows the name's sign is the issuer. */
function registered(row: Row, text: string): CredentialAnswer | null {
  const hits = profileTools().credentialMatcher.find(text);
  const hit = hits[0];
  if (hit === undefined || hits.some(({ skillId }) => skillId !== hit.skillId) || row.isHeading) return null;
  const name = text.slice(0, hit.end).trim();
  if (hit.start > 0 && /[.;:]\s/.test(text.slice(0, hit.start))) return null;
  const rest = headingParts(row).find((part) => part.start >= row.start + row.text.indexOf(text) + hit.end);
  const issuer =
    rest ?? /^[^,–—|(]*[,–—|(]\s*(?<issuer>\p{Lu}[^,|(–—\t]*)/u.exec(text.slice(hit.end))?.groups?.issuer;
  const named = typeof issuer === 'string' ? issuer.trim() : issuer?.text;
  const isIssuer =
    named !== undefined &&
    !/\d{4}|expires?|valid|credential|score|grade|specialty|associate|professional/i.test(named);
  return {
    name: name.replace(/\s*\($/, ''),
    issuer: isIssuer ? named : null,
    date: row.ranges[0]?.start?.text ?? null,
    quote: text.slice(0, 300),
  };
}

/** "… Networking – Specialty" is one name, whatever stands between. */
function rejoined(parts: HeadingPart[], row: Row): HeadingPart[] {
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || first.row !== second.row) return parts;
  if (
    !/^(?:specialty|associate|professional|expert|foundation|practitioner|fundamentals|advanced|basic|intermediate|level|part|module|stufe|niveau)\b/iu.test(
      second.text,
    )
  )
    return parts;
  const comma = second.text.indexOf(', ');
  const end = comma === -1 ? second.end : second.start + comma;
  const whole = { ...first, end, text: row.text.slice(first.start - row.start, end - row.start) };
  return comma === -1
    ? [whole, ...others]
    : [whole, { ...second, start: end + 2, text: second.text.slice(comma + 2) }, ...others];
}

const plain = (row: Row): string => row.text.slice(bulletLength(row.text)).trim();
const inlineContent = (row: Row): string => {
  const colon = row.text.search(/[:：]/u);
  return colon === -1 ? '' : row.text.slice(colon + 1).trim();
};
/** Several credentials in one line: commas divide them only where nothing else (a date, an issuer) is told. */
function isList(text: string, dates: number): boolean {
  if (/[;|•](?![^(]*\))/u.test(text))
    return (text.match(/[;|•](?![^(]*\))/gu) ?? []).length >= 2 || dates > 1;
  const items = text.split(/\s*,\s*(?![^(]*\))/u);
  return dates === 0 && items.length >= 3 && items.every((item) => item.split(/\s+/).length <= 6);
}

const isIssuerLine = (row: Row, before: Row | undefined, first: HeadingPart): boolean =>
  before !== undefined &&
  !before.isHeading &&
  !row.isBullet &&
  row.index - before.index === 1 &&
  (/^(?:issued by|by|issuer|from|ausgestellt von)\b/iu.test(first.text) ||
    (hasOrganisationMark(first.text) && row.ranges.length > 0 && before.ranges.length === 0));

function issuerBelow(after: Row | undefined, row: Row): HeadingPart | undefined {
  if (after === undefined || after.index - row.index !== 1 || row.ranges.length > 0) return undefined;
  const first = headingParts(after)[0];
  return first !== undefined && isIssuerLine(after, row, first)
    ? { ...first, text: first.text.replace(/^(?:issued by|by|issuer|from|ausgestellt von)[:\s]+/iu, '') }
    : undefined;
}

/** "CPR, issued by the Red Cross", "Scrum Master (Scrum Alliance)". */
function withoutIssuer(name: string): { bare: string; said: string | null } {
  const by =
    /^(.*?)[,\s–-]+(?:issued by|awarded by|by|from|ausgestellt von|délivré par|otorgado por)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(
      name,
    );
  if (by?.[1] !== undefined && by[2] !== undefined && by[1].trim() !== '')
    return { bare: by[1].trim(), said: by[2].trim() };
  const comma = /^(.{6,}?)(?:,\s+|\s+\|\s+)(\p{Lu}[\p{L}\p{M}&.' -]{1,50})$/u.exec(name);
  const tail = comma?.[2] ?? '';
  const isIssuer =
    tail !== '' &&
    tail.split(/\s+/).length <= 5 &&
    !/\b(?:level|associate|professional|specialty|expert|part|module|grade|class)\b/iu.test(tail) &&
    !isPlace(tail);
  return isIssuer && comma?.[1] !== undefined ? { bare: comma[1], said: tail } : { bare: name, said: null };
}

const anywhere: ReadonlySet<SectionKind> = new Set([
  'header',
  'summary',
  'experience',
  'skills',
  'training',
  'education',
  'awards',
  'memberships',
  'other',
  'personal',
  'volunteering',
  'languages',
]);

/** Credentials of the registry outside the sections for them, unless only planned or wished for. */
function named(cv: Cv, seen: Set<string>): CredentialAnswer[] {
  const { credentialMatcher } = profileTools();
  const found: CredentialAnswer[] = [];
  for (const section of cv.sections) {
    if (!anywhere.has(section.kind)) continue;
    for (const sentence of sentences(cv.text, section.start, section.end)) {
      if (sentence.text.length > 300 || seen.has(sentence.text)) continue;
      const licence = drivingLicence(sentence.text);
      if (licence !== null && section.kind !== 'experience') {
        seen.add(sentence.text);
        found.push({ name: licence, issuer: null, date: null, quote: sentence.text });
      }
      for (const { start, end, text } of credentialMatcher.find(sentence.text)) {
        if (stanceOf(sentence.text, start, end) !== 'has' || isPlanned(sentence.text)) continue;
        seen.add(sentence.text);
        found.push({ name: text, issuer: null, date: null, quote: sentence.text });
      }
    }
  }
  return found;
}

const licence =
  /(?<!\p{L})(?:(?:full |clean |valid |uk |eu |class [A-E] |category [A-E]\d? )*driv(?:ing|er['’]?s|ers) licen[cs]e(?: (?:class|category) [A-E]\d?| \([^)]{1,20}\))?|führerschein(?:klassen?| der klassen?| klassen?)?:?(?: [A-Z]{1,3}\d?(?:[,/ ]+[A-Z]{1,2}\d?(?![\p{L}]))*)?|permis(?: de conduire)?(?: [A-D]\d?)(?![\p{L}])|(?:carn[eé]|permiso) de conducir(?: [A-D]\d?)?|carta de condução|patente(?: di guida)?(?: [A-D])(?![\p{L}])|rijbewijs(?: [A-E])?|prawo jazdy(?: kat\. [A-E])?|SIM [A-C]\d?(?![\p{L}]))/iu;

/** A driving licence that a short line states; null where none is, or where the line says there is none. */
function drivingLicence(text: string): string | null {
  const match = text.split(/\s+/).length <= 14 ? licence.exec(text) : null;
  if (match === null || isPlanned(text)) return null;
  const end = match.index + match[0].length;
  return stanceOf(text, match.index, end) === 'has' ? match[0].trim() : null;
}
