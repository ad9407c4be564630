import { findDateRanges } from '../../../documents/structure/dates.ts';
import { profileTools } from '../profile-tools.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';

/** What a credential is called and who gave it. */
export interface CredentialParts {
  readonly name: string;
  readonly issuer: string | null;
}

const giver =
  /(?<!\p{L})(?:board|council|commission|association|ministry|authority|institute|institution|academy|university|society|chamber|college|federation|department|agency|bureau|foundation|trust|cross|guild|union|\p{L}*verband|\p{L}*kammer|\p{L}*ministerium|behörde|innung|\p{L}*gesellschaft|ihk|hwk|tüv|dekra|chambre|ordre|ministère|fédération|préfecture|croix[- ]rouge|consejo|ministerio|ministério|conselho|senai|senac|ordine|ministero|kruis|izba|urząd|kementerian|badan)(?!\p{L})/iu;

/** Whether a text names who gives certificates. */
export const namesIssuer = (text: string): boolean => giver.test(text) || hasOrganisationMark(text);

const issuedBy =
  /(?:^|[\s,(–-]+)(?:(?:issued|awarded|granted|certified|accredited) by|issuer|issuing (?:body|authority|organi[sz]ation)|by|from|ausgestellt von|délivrée? par|otorgado por|expedido por|emitido por|rilasciato da|uitgegeven door)\s*[:]?\s+(?:the\s+)?(?=\p{Lu})/u;

/** "Issued by the Red Cross" */
export const isIssued = (line: string): boolean => {
  const match = issuedBy.exec(line.trim());
  return match !== null && match.index === 0;
};

/** Until when it holds, when it was got, its number: neither name nor issuer. */
const note =
  /(?<=^|[\s,(|])(?:valid|expir(?:es|ed|ing|y)|exp\.|renewed|renewal|renewable|lapsed|current|active|since|issued|obtained|awarded|passed|completed|score[ds]?|grade|with distinction|credential id|certificate no|licen[cs]e no|reg(?:istration)?\.? no|no\.|nr\.|n[º°]|pin|id:|gültig|seit|bestanden|abgelegt|valable|obtenue?|depuis|vigente|válid[oa]|desde|hasta|obtenid[oa]|valid[oa] até|geldig|sinds|behaald|ważny|berlaku)(?!\p{L}| by )[^,;|()]*/giu;

/** "Networking – Specialty", "Food Hygiene, Level 2": pieces that belong to the name. */
const rank =
  /^(?:(?:specialty|associate|professional|expert|foundation|practitioner|fundamentals|advanced|basic|intermediate)(?:\s*[\d(].*)?|(?:level|part|module|class|category|grade|stufe|niveau|klasse|nivel|nível|livello)\s.{1,30})$/iu;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Reads one item of a list of credentials; null where it names none. */
export function credentialParts(text: string): CredentialParts | null {
  const by = issuedBy.exec(text);
  const said = by === null ? null : credentialIssuer(text.slice(by.index));
  const body = by === null || by.index === 0 ? text : text.slice(0, by.index);
  const pieces = piecesOf(body);
  const first = pieces[0];
  if (first === undefined) return null;
  const known = profileTools().credentialMatcher.find(body);
  const reach = known.length === 1 ? (known[0]?.end ?? 0) : 0;
  let last = 0;
  for (let at = 1; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (piece.start < reach || rank.test(piece.text)) last = at;
  }
  const others = pieces.slice(last + 1).filter(({ text: name }) => isIssuerLike(name));
  const issuer =
    said === null ? (others.find(({ text: name }) => namesIssuer(name)) ?? others.at(-1)) : undefined;
  const end =
    issuer === undefined
      ? (pieces[last] as Piece).end
      : ((pieces[pieces.indexOf(issuer) - 1] ?? first) as Piece).end;
  const name = body.slice(first.start, end).replace(/\s*[:：]\s*(?:yes|ja|oui|s[íi]|sim|tak|ya)$/iu, '');
  if (/[:：]\s*(?:no|none|nein|keiner?|non|não|nie|tidak)$/iu.test(name)) return null;
  const inner = /^(.{4,}?)\s*\(([^()]+)\)$/u.exec(name);
  const bracketed = inner?.[2] !== undefined && giver.test(inner[2]) ? inner : null;
  if (said === null && issuer === undefined && bracketed !== null)
    return { name: bracketed[1] ?? name, issuer: bracketed[2] ?? null };
  return { name, issuer: said ?? issuer?.text ?? null };
}

/** Who a line says gave the credential above it. */
export function credentialIssuer(line: string): string | null {
  const by = issuedBy.exec(line);
  return piecesOf(by === null ? line : line.slice(by.index + by[0].length))[0]?.text ?? null;
}

const isIssuerLike = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  text.length < 60 &&
  text.split(/\s+/).length <= 8 &&
  !isPlace(text) &&
  !/\d{4}/.test(text);

/** What stands between commas and dashes, without dates and notes; brackets stay whole. */
function piecesOf(text: string): Piece[] {
  let masked = text;
  const blank = (from: number, to: number) => {
    masked = masked.slice(0, from) + '|'.repeat(to - from) + masked.slice(to);
  };
  for (const { from, to } of findDateRanges(text)) blank(from, to);
  for (const match of masked.matchAll(note)) {
    if (match.index > 0) blank(match.index, match.index + match[0].length);
  }
  masked = masked.replace(/\([\s|,;:]*\)/g, (found) => '|'.repeat(found.length));
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = masked.slice(from, to);
    const name = raw.replace(/^[\s,;:.*_–—-]+|[\s,;:*_–—-]+$|(?<!\b(?:Inc|Ltd|Co|Corp|e\.V))\.$/gu, '');
    if (!/\p{L}/u.test(name)) return;
    const start = from + raw.indexOf(name);
    pieces.push({ start, end: start + name.length, text: text.slice(start, start + name.length) });
  };
  for (const sign of masked.matchAll(/,\s+|\s[–—-]\s|[|\t;•·]+|\s@\s/gu)) {
    if (/\([^)]*$/.test(masked.slice(from, sign.index))) continue;
    push(sign.index);
    from = sign.index + sign[0].length;
  }
  push(masked.length);
  return pieces;
}
