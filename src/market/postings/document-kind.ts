import { lazy } from '../../catalog/lazy.ts';
import { findDateRanges } from '../../documents/structure/dates.ts';
import { sectionsOf } from '../../documents/structure/sections.ts';
import { postingSections } from './posting-sections.ts';

const addressing = lazy(
  () =>
    /(?<!\p{L})(?:you|your|yours|you['’]\p{L}+|Sie|Ihre?n?|dich|dein\p{L}*|du|vous|votre|vos|usted|você|jij|jouw|je|anda|kamu)(?!\p{L})/gu,
);
const offering = lazy(
  () =>
    /(?<!\p{L})(?:(?:we(?:['’]re| are)?|wir|nous) (?:offer|looking for|seeking|hiring|suchen|bieten|recherchons|cherchons|offrons)|apply (?:now|by|at|via|to|online|before)|candidates?|applicants?|[mwfh]\s?\/\s?[mwfhd](?:\s?\/\s?[dxgiv])?|bewirb|bewerb(?:en sie|ung an)|postulez|profil recherché|requisitos|buscamos|ofrecemos|oferecemos|wij (?:zoeken|bieden)|solliciteer|kualifikasi|lowongan|job (?:requirements|description|type)|(?:key |main )?(?:responsibilities|duties)|closing date|equal opportunity|what (?:you|we)['’]?(?:ll)? (?:bring|do|offer|need)|must have|nice to have|person specification|your profile|ihr profil|dein profil|salary (?:range|:)|wage:)(?!\p{L})/giu,
);

interface Signs {
  /** Words that speak to a reader or offer a post. */
  readonly asking: number;
  /** Sections a posting has and a CV has not. */
  readonly offers: number;
  readonly ranges: number;
  readonly hasWork: boolean;
  readonly hasSchooling: boolean;
}

function signsOf(text: string): Signs {
  const kinds = new Set(sectionsOf(text).map(({ kind }) => kind));
  const sections = new Set(postingSections(text).map(({ kind }) => kind));
  return {
    asking: (text.match(addressing())?.length ?? 0) + (text.match(offering())?.length ?? 0),
    offers: (['duties', 'benefits', 'preferred'] as const).filter((kind) => sections.has(kind)).length,
    ranges: findDateRanges(text).length,
    hasWork: kinds.has('experience') || kinds.has('internships'),
    hasSchooling: kinds.has('education') || kinds.has('training'),
  };
}

/** Whether a text is plainly a CV: dated posts under a heading for work, and nobody is spoken to or offered a post. */
export function looksLikeCv(text: string): boolean {
  const { asking, offers, ranges, hasWork, hasSchooling } = signsOf(text);
  return hasWork && hasSchooling && ranges >= 2 && offers === 0 && asking <= Math.max(2, ranges / 2);
}

/** Whether a text is plainly a job ad: it speaks to a reader and offers a post, and has no dated posts of a person. */
export function looksLikePosting(text: string): boolean {
  const { asking, offers, ranges, hasWork, hasSchooling } = signsOf(text);
  if ((hasWork && hasSchooling) || ranges > 3) return false;
  if (hasWork && ranges > 0) return false;
  return asking >= 6 || (asking >= 3 && offers >= 1) || offers >= 2;
}
