import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { PartialDate } from '../../../../schemas/partial-date.ts';
import type { HeldCredential, SpokenLanguage } from '../../../../schemas/profile.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import { fold } from '../../../documents/structure/fold.ts';
import type { AsOf } from '../../../documents/structure/periods.ts';
import { profileTools } from '../profile-tools.ts';
import { isLapsed, isNotHeld } from '../rules/planned.ts';
import type { EvidenceFinder } from './evidence.ts';
import type { DocumentDates } from './resolve-dates.ts';

/** Credentials whose line stands in the CV, each once, tied to the registry where a name of it matches. */
export function completeCredentials(
  answers: ProfileAnswer['credentials'],
  finder: EvidenceFinder,
  { order }: DocumentDates,
  asOf: AsOf,
): HeldCredential[] {
  const held = new Map<string, HeldCredential>();
  const sharing = new Map<string, number>();
  for (const { quote } of answers) sharing.set(quote, (sharing.get(quote) ?? 0) + 1);
  for (const [index, answer] of answers.entries()) {
    const place = finder.find(answer.quote, `/credentials/${index}/quote`, {
      kinds: ['certifications', 'training', 'education'],
    });
    if (place === null) continue;
    const asked = finder.confirmed(answer.name) ?? place.quote;
    const known = profileTools().credentialMatcher.find(asked)[0]?.skillId ?? null;
    const range = answer.date === null ? undefined : findDateRanges(answer.date, order)[0];
    const told = range?.start ?? (range?.end === 'present' ? null : (range?.end ?? null));
    // A line with several of them does not tell which one is planned or has expired.
    const isAlone = sharing.get(answer.quote) === 1 && place.quote.length <= longestLine;
    if (isAlone && isNotHeld(place.quote)) continue;
    const isOver = isAlone && (isLapsed(place.quote) || isPast(place.quote, asOf));
    if (isOver && (place.quote.length > longestName || place.quote.includes('|'))) continue;
    // Ahead lies when it is got, or until when it holds.
    const isComing = told !== null && isAhead(told, asOf);
    if (isComing && !holdsUntil.test(place.quote)) continue;
    const date = isComing ? null : told;
    // One that has expired says so in its name, and is none of those that somebody holds.
    const name = isOver ? place.quote : asked;
    const catalogId = isOver ? null : known;
    const key = catalogId ?? fold(name);
    const before = held.get(key);
    if (before === undefined) {
      const issuer = finder.confirmed(answer.issuer);
      held.set(key, { id: `C${held.size + 1}`, catalogId, name, issuer, date, evidence: [place] });
    } else if (before.evidence.every(({ start }) => start !== place.start)) {
      held.set(key, { ...before, date: before.date ?? date, evidence: [...before.evidence, place] });
    }
  }
  return [...held.values()];
}

const longestLine = 200;
const longestName = 100;

const validity =
  /(?:(?:valid|gültig|valable|válid[oa]|vigente|geldig|ważn[ya])[^;|]{0,40}?\s(?:until|till|to|through|bis|hasta|até|jusqu\p{L}*|do|tot|s\/d)|expir(?:es|y)(?: (?:on|in|date))?:?)\s[^;|,)\d]{0,14}(?:\d{1,2}[./-]){0,2}((?:19|20)\d\d)/iu;

/** "Valid until 2021", years ago. */
const isPast = (quote: string, asOf: AsOf): boolean => {
  const year = validity.exec(quote)?.[1];
  return year !== undefined && Number(year) < asOf.year;
};

const holdsUntil =
  /valid|expir|(?<!\p{L})(?:exp|until|till|renew\p{L}*|bis|gültig|valable|jusqu\p{L}*|vigente|válid[oa]|hasta|até|geldig|tot|berlaku)(?!\p{L})|ważn/iu;

const isAhead = ({ year, month }: PartialDate, asOf: AsOf): boolean =>
  year > asOf.year || (year === asOf.year && (month ?? 0) > asOf.month);

/** Languages whose line stands in the CV, each once. */
export function completeLanguages(
  answers: ProfileAnswer['languages'],
  finder: EvidenceFinder,
): SpokenLanguage[] {
  const spoken = new Map<string, SpokenLanguage>();
  for (const [index, answer] of answers.entries()) {
    const place = finder.find(answer.quote, `/languages/${index}/quote`, {
      kinds: ['languages', 'skills', 'personal'],
    });
    if (place === null || answer.name.trim() === '') continue;
    const key = fold(answer.name.trim());
    const level = finder.confirmed(answer.level);
    const known = spoken.get(key);
    if (known === undefined)
      spoken.set(key, { id: `L${spoken.size + 1}`, name: answer.name.trim(), level, evidence: [place] });
    else if (known.level === null) spoken.set(key, { ...known, level, evidence: [...known.evidence, place] });
  }
  return [...spoken.values()];
}
