import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import { sentences } from '../../../documents/sentences.ts';
import type { DateRange } from '../../../documents/structure/date-range.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import { isHumanLanguage } from '../../../documents/structure/human-languages.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { profileTools } from '../profile-tools.ts';
import { namesPaper } from '../words/credential-words.ts';
import { degreeIn } from '../words/degree-words.ts';
import { languageLevels } from '../words/language-levels.ts';
import { credentialIssuer, credentialParts, isIssued, namesIssuer } from './credential-parts.ts';
import { credentialRows } from './credential-rows.ts';
import { type Cv, openingLength, quoteOf, type Row } from './cv-rows.ts';
import { drivingLicence } from './driving-licence.ts';
import { headingParts } from './heading-parts.ts';
import { isNotHeld } from './planned.ts';
import { stanceOf } from './stance.ts';

type CredentialAnswer = ProfileAnswer['credentials'][number];

/** Certificates and licences of the sections for them, and those the registry knows wherever they are named. */
export function findCredentials(cv: Cv): CredentialAnswer[] {
  const own = credentialRows(cv, (section) => section.kind === 'certifications').flatMap((row, index, rows) =>
    fromRow(row, rows[index - 1], rows[index + 1]),
  );
  const found = [...own, ...elsewhere(cv)];
  const seen = new Set(found.map(({ quote }) => quote));
  return [...found, ...named(cv, seen)];
}

const papers: ReadonlySet<SectionKind> = new Set([
  'training',
  'education',
  'skills',
  'awards',
  'memberships',
  'personal',
  'other',
]);
/** Longer than this a line tells something and names nothing. */
const mostWords = 16;

/** "Board of Licensed Surveyors": who licenses, no licence. */
const body =
  /(?<!\p{L})(?:board|society|association|council|academy|member|fellow)(?:ship)? (?:of|for)(?!\p{L})/iu;

/** Papers among other things: short lines of lists whose words say that they name one. */
function elsewhere(cv: Cv): CredentialAnswer[] {
  return credentialRows(cv, ({ kind }) => papers.has(kind)).flatMap((row, index, rows) => {
    const text = row.isHeading ? inlineContent(row) : plain(row);
    if (!namesPaper(text) || /[.!?]$/.test(text) || text.split(/\s+/).length > mostWords) return [];
    if (row.isHeading && row.section.kind !== 'other') return [];
    if (row.section.kind === 'education' && degreeIn(text) !== null) return [];
    if (row.section.kind === 'personal' && /[:：\t]/u.test(text)) return [];
    if (stanceOf(text, 0, text.length) !== 'has' || isNotHeld(text)) return [];
    const label = listLabel.exec(text)?.[0];
    if (label !== undefined)
      return listed(text.slice(label.length), commas).filter(({ name }) => /\p{L}{3}/u.test(name));
    const held =
      row.section.kind === 'skills' ? listed(text, commas) : fromRow(row, rows[index - 1], rows[index + 1]);
    return held.filter(({ name }) => namesPaper(name) && !body.test(name) && name.split(/\s+/).length <= 10);
  });
}

const noise =
  /^(?:date|issued|expires?|valid|credential id|id|(?:licen[cs]e|certificate|registration) (?:no|number|#)|year|updated|description|the following|workshop|number|url|see|link|https?:|www\.|score|grade|details|available|n\/a|none|keine|place|institute\/board|(?:certificates?|certifications?)(?=\s*(?:[:#(]|$|held\b|earned\b|attended\b|obtained\b|received\b|for attend\p{L}*|for participat\p{L}*|no\b|number\b|name\b|of (?:completion|attendance)s?\s*$)))\b/iu;
const sentenceLike =
  /^(?:i|we|my|have|has|had|am|was|worked|responsible|developed|managed|cleared|successfully|completed|received)\b/iu;

function fromRow(row: Row, before: Row | undefined, after: Row | undefined): CredentialAnswer[] {
  const text = row.isHeading ? inlineContent(row) : plain(row);
  if (
    text === '' ||
    isNotHeld(text) ||
    noise.test(text) ||
    sentenceLike.test(text) ||
    namesLanguage(text) ||
    text.split(/\s+/).length > 25
  )
    return [];
  if (isList(text, row.ranges.length)) return listed(text, /[;|•](?![^(]*\))/u.test(text) ? signs : commas);
  // A line under a certificate that only says who issued it and when.
  if (before !== undefined && isIssuerLine(row, before)) return [];
  const own = credentialParts(text);
  if (own === null) return [];
  const below = after !== undefined && isBelow(after, row) ? after : undefined;
  const issuer = below !== undefined && isIssuerLine(below, row) ? credentialIssuer(below.text) : null;
  const date =
    row.ranges.find((range) => !isExpiry(row, range)) ??
    (below !== undefined && !below.isBullet && onlyDates(below, row) ? below.ranges[0] : undefined);
  return [
    { name: own.name, issuer: own.issuer ?? issuer, date: date?.start?.text ?? null, quote: quoteOf(text) },
  ];
}

/** "Mother tongue Swedish; English good": no paper. */
const namesLanguage = (text: string): boolean =>
  !namesPaper(text) &&
  languageLevels(text).length > 0 &&
  (text.match(/\p{L}+/gu) ?? []).some((word) => /^\p{Lu}/u.test(word) && isHumanLanguage(word));

/** "Safety certifications: …" */
const listLabel =
  /^(?:\p{L}+ )?(?:licen[cs]es|licensure|certificates|certifications|tickets|permits|registrations|zertifikate|scheine|permis|habilitations|certificats|certificados|licencias|licenças|certificati|patenti|certificaten|certyfikaty|uprawnienia)\s*[:：]\s+/iu;

/** "Valid until 05/2027" is no date on which anything was got. */
export const isExpiry = (row: Row, range: DateRange): boolean =>
  range.kind === 'until' ||
  /(?:valid|expir\p{L}*|exp\.?|renew\p{L}*|lapsed|due|gültig|verlängert|valable|válid[oa]|vigente|geldig|ważny|berlaku)(?:\s+(?:to|on|in|until|till|bis|hasta|até|do|tot|jusqu\p{L}*|s\/d|sampai))*\s*[:.]?\s*$/iu.test(
    row.text.slice(0, Math.max(0, range.from - row.start)),
  );

const signs = /\s*[;•|]\s*(?![^(]*\))/u;
const commas = /\s*,\s*(?![^(]*\))/u;

/** "Forklift licence (2019), first-aid certificate": one for each item. */
const listed = (text: string, sign: RegExp): CredentialAnswer[] =>
  text.split(sign).flatMap((item) => {
    const quote = item.trim();
    const parts = quote.length < 120 && !noise.test(quote) ? credentialParts(quote) : null;
    if (parts === null) return [];
    return { ...parts, date: findDateRanges(quote)[0]?.start?.text ?? null, quote };
  });

const plain = (row: Row): string => row.text.slice(openingLength(row.text)).trim();
const inlineContent = (row: Row): string => {
  const colon = row.text.search(/[:：]/u);
  return colon === -1 ? '' : row.text.slice(colon + 1).trim();
};

/** Several credentials in one line: commas divide them only where nothing else (a date, an issuer) is told. */
function isList(text: string, dates: number): boolean {
  if (/[;|•](?![^(]*\))/u.test(text))
    return (text.match(/[;|•](?![^(]*\))/gu) ?? []).length >= 2 || dates > 1;
  const items = text.split(commas);
  // "Rigging (2021), Abseiling (2022)": each with its own date.
  if (items.length >= 2 && items.every((item) => /\(\D*\d{4}\)$|\s\d{4}$/u.test(item)))
    return dates === items.length;
  return dates === 0 && items.length >= 3 && items.every((item) => item.split(/\s+/).length <= 6);
}

/** "Issued March 2020", "2019": a line that names nothing of its own. */
const onlyDates = (row: Row, above: Row): boolean =>
  headingParts(row).length === 0 || noise.test(plain(row)) || isIssuerLine(row, above);

const isBelow = (row: Row, above: Row): boolean => row.index - above.index === 1 && !row.isHeading;

const isIssuerLine = (row: Row, above: Row): boolean =>
  isBelow(row, above) &&
  !above.isHeading &&
  !row.isBullet &&
  (isIssued(row.text) ||
    (!namesPaper(row.text) &&
      namesIssuer(credentialIssuer(row.text) ?? '') &&
      row.ranges.length > 0 &&
      above.ranges.length === 0));

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
        if (stanceOf(sentence.text, start, end) !== 'has' || isNotHeld(sentence.text)) continue;
        seen.add(sentence.text);
        found.push({ name: text, issuer: null, date: null, quote: sentence.text });
      }
    }
  }
  return found;
}
