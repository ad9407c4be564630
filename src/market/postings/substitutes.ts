import { lazy } from '../../catalog/lazy.ts';
import { numberWordPattern } from '../../documents/number-words.ts';

const equal =
  'equivalent|comparable|similar|relevant|related|equal|corresponding|commensurate|practical|professional|work(?:ing)?|industry|hands-on|demonstrable|proven|extensive|vergleichbare\\p{L}*|gleichwertige\\p{L}*|entsprechende\\p{L}*|mehrjährige\\p{L}*|langjährige\\p{L}*|einschlägige\\p{L}*|vergelijkbare|gelijkwaardige|relevante';

const pattern = lazy(() => {
  const years = `(?:(?:at least|min\\.?|minimum(?: of)?|mindestens)\\s+)?(?:\\d{1,2}\\+?|${numberWordPattern})\\s*\\+?\\s*(?:years?|yrs?|jahre|ans|años|anos|jaar|tahun)['’]?\\s+(?:of\\s+)?`;
  return new RegExp(
    String.raw`[,(]?\s*(?<!\p{L})(?:and\/or|or|oder|ou|o|of|atau)\s+(?:(?:an?|the|eine?|une)\s+)?(?:(?:combination|mix|amount|level)\s+of\s+)?(?:${years})?(?:(?:${equal})\s+(?:,?\s*(?:and|or|und)?\s*))*(?:(?:(?:${equal})\s+)(?:[\p{L}/-]+\s+){0,3}?(?:experience|erfahrung|berufserfahrung|praxiserfahrung|ervaring|werkervaring)|(?:berufs|praxis)erfahrung|expérience (?:professionnelle )?(?:équivalente|similaire)|experiencia (?:laboral )?(?:equivalente|similar)|experiência (?:profissional )?(?:equivalente|similar)|pengalaman (?:kerja )?(?:yang )?setara)(?!\p{L})\)?`,
    'iu',
  );
});

/**
 * The stretch of a clause that lets experience stand in for a degree or paper: "or equivalent experience",
 * "or 5 years of relevant experience", in UTF-16 offsets; null where there is none.
 */
export function substituteIn(clause: string): { readonly start: number; readonly end: number } | null {
  const found = pattern().exec(clause);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
