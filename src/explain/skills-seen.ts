import type { SourceDocument } from '../../schemas/document.ts';
import type { Profile } from '../../schemas/profile.ts';
import { lackRef, skillRef } from '../core/ledger.ts';
import { profileEntries } from './profile-entries.ts';
import { type Quote, quoteReader } from './quotes.ts';

export interface SeenSkill {
  /** Id in the skill catalogue; null for a skill kept under the CV's own name. */
  readonly id: string | null;
  readonly name: string;
  /** explicit, implied and transferable as in the profile; lack: what the CV itself says is missing or being learned. */
  readonly kind: 'explicit' | 'implied' | 'transferable' | 'lack';
  /** Why it is seen, and how much of it, in words. */
  readonly why: string;
  readonly quotes: readonly Quote[];
}

/** The skills a reading of a CV found, in its order, each with the reason and the places. */
export function skillsSeen(profile: Profile, document: SourceDocument): SeenSkill[] {
  const entries = profileEntries(profile);
  const quote = quoteReader([document]);
  const seen = (
    ref: string,
    { id, name }: { id: string | null; name: string },
    kind: SeenSkill['kind'],
  ): SeenSkill => {
    const { says = '', quotes = [] } = entries.get(ref) ?? {};
    return {
      id,
      name,
      kind,
      why: says.startsWith(`${name}: `) ? says.slice(name.length + 2) : says,
      quotes: quotes.map(quote),
    };
  };
  return [
    ...profile.skills.map((skill) => seen(skillRef(skill), skill, skill.kind)),
    ...profile.lacks.map((lack) => seen(lackRef(lack), lack, 'lack')),
  ];
}
