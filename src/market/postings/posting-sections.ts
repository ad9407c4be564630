import { lines } from '../../documents/lines.ts';

/** What a stretch of a posting is about; `intro` is everything before the first heading. */
export type PostingSectionKind = 'intro' | 'required' | 'preferred' | 'duties' | 'benefits' | 'about';

export interface PostingSection {
  readonly kind: PostingSectionKind;
  readonly start: number;
  readonly end: number;
}

/**
 * Headings of postings in English, German, French, Spanish, Dutch and Indonesian. Order decides:
 * "preferred qualifications" is preferred although it speaks of qualifications.
 */
const headings: readonly (readonly [PostingSectionKind, RegExp])[] = [
  [
    'preferred',
    /nice[ -]to[ -]have|preferred|desirable|desired|bonus|(?:a |would be a )?plus(?:es)?$|good to have|extra credit|optional|wünschenswert|von vorteil|souhait|deseable|pluspunt|nilai tambah|atouts?$/i,
  ],
  [
    'benefits',
    /benefit|perks|we offer|what you(?:'|’)?ll get|what we give|compensation|salary|pay\b|package|wir bieten|das bieten wir|nous offrons|avantages|ofrecemos|beneficios|wij bieden|kami menawarkan/i,
  ],
  [
    'about',
    /about (?:us|the company|the team|our)|who we are|our (?:company|story|mission|values|culture)|equal opportunit|diversity|how to apply|application process|next steps|contact|über uns|à propos|sobre nosotros|over ons|tentang kami/i,
  ],
  [
    'duties',
    /responsibilit|duties|what you(?:'|’)?ll (?:do|be doing)|what you will (?:do|be doing)|the role|your (?:role|tasks|mission|day)|job description|day[ -]to[ -]day|tasks|aufgaben|missions?$|funciones|responsabilidades|taken$|tanggung jawab/i,
  ],
  [
    'required',
    /require|qualification|must[ -]have|must$|essential|minimum|what you(?:'|’)?ll (?:need|bring)|what (?:you|we) (?:need|bring|expect|look)|who you are|you (?:have|bring|are)|your (?:profile|skills|background)|about you|skills|experience|we(?:'|’)re looking for|looking for|person specification|knowledge|eligibility|anforderungen|ihr profil|dein profil|das bringst du|profil(?: recherché)?$|requisitos|perfil|functie-?eisen|vereisten|kualifikasi|persyaratan|technologies/i,
  ],
];

const maxHeadingWords = 8;

/** Splits a posting at its headings; sections follow one another and cover the text. */
export function postingSections(text: string): PostingSection[] {
  const sections: PostingSection[] = [];
  let kind: PostingSectionKind = 'intro';
  let start = 0;
  for (const line of lines(text)) {
    const next = headingKind(line.text);
    if (next === null) continue;
    if (line.start > start) sections.push({ kind, start, end: line.start });
    kind = next;
    start = line.end;
  }
  if (start < text.length) sections.push({ kind, start, end: text.length });
  return sections;
}

function headingKind(line: string): PostingSectionKind | null {
  const bare = line
    .trim()
    .replace(/^#+\s*|^[*_]{2,3}|[*_]{2,3}:?$/g, '')
    .trim();
  const words = bare.split(/\s+/).length;
  if (bare === '' || words > maxHeadingWords || /^[•\-*·]\s|[.;,!]$/.test(bare)) return null;
  const marked = /:$/.test(bare) || /^#/.test(line.trim()) || /^[*_]{2}/.test(line.trim());
  const short = words <= 5 && !/[,()/]/.test(bare) && !/\d/.test(bare);
  if (!marked && !short) return null;
  const label = bare.replace(/\s*[:?]$/, '').trim();
  return headings.find(([, pattern]) => pattern.test(label))?.[0] ?? (marked && words <= 4 ? 'about' : null);
}
