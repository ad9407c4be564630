import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { HeldCredential, SpokenLanguage } from '../../../../schemas/profile.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import { fold } from '../../../documents/structure/fold.ts';
import { profileTools } from '../profile-tools.ts';
import type { EvidenceFinder } from './evidence.ts';
import type { DocumentDates } from './resolve-dates.ts';

/** Credentials whose line stands in the CV, each once, tied to the registry where a name of it matches. */
export function completeCredentials(
  answers: ProfileAnswer['credentials'],
  finder: EvidenceFinder,
  { order }: DocumentDates,
): HeldCredential[] {
  const held = new Map<string, HeldCredential>();
  for (const [index, answer] of answers.entries()) {
    const place = finder.find(answer.quote, `/credentials/${index}/quote`, {
      kinds: ['certifications', 'training', 'education'],
    });
    if (place === null) continue;
    const name = finder.confirmed(answer.name) ?? place.quote;
    const catalogId = profileTools().credentialMatcher.find(name)[0]?.skillId ?? null;
    const range = answer.date === null ? undefined : findDateRanges(answer.date, order)[0];
    const date = range?.start ?? (range?.end === 'present' ? null : (range?.end ?? null));
    const key = catalogId ?? fold(name);
    const known = held.get(key);
    if (known === undefined) {
      const issuer = finder.confirmed(answer.issuer);
      held.set(key, { id: `C${held.size + 1}`, catalogId, name, issuer, date, evidence: [place] });
    } else if (known.evidence.every(({ start }) => start !== place.start)) {
      held.set(key, { ...known, date: known.date ?? date, evidence: [...known.evidence, place] });
    }
  }
  return [...held.values()];
}

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
