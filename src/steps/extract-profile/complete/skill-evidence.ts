import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { Place } from '../../../../schemas/place.ts';
import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { fold } from '../../../documents/structure/fold.ts';
import { levelFromWording } from '../../../skills/level-from-wording.ts';
import type { SkillMention } from '../../../skills/matcher.ts';
import { profileTools } from '../profile-tools.ts';
import { levelOf } from '../rules/skill-level.ts';
import { levelAt, levelsByHeading } from '../rules/skill-level-headings.ts';
import { readStance, stanceOf } from '../rules/stance.ts';
import type { Stance } from '../rules/stance-cues-in.ts';
import { type EndOfUse, endOfUse } from '../rules/use-ended.ts';
import { type StatedYears, statedYears } from '../rules/years.ts';
import type { EndedPlace } from './ended-use.ts';
import type { EvidenceFinder } from './evidence.ts';
import type { SkillNames } from './skill-names.ts';

/** All that an answer says about one skill. */
export interface SkillEvidence {
  readonly id: string | null;
  readonly name: string;
  /** As the CV, or the answer, first words it: "robot programming" for robotics. */
  readonly asWorded: string;
  readonly levels: ProficiencyLevel[];
  years: StatedYears | null;
  readonly has: Place[];
  /** Places of `has` that say when, or that, the use came to its end. */
  readonly ended: EndedPlace[];
  readonly learning: Place[];
  readonly denied: Place[];
  /** Denials of one kind of experience ("no production experience with"), which leave room for another. */
  readonly deniedInPart: Place[];
}

/** Gathers the located quotes of each skill under its stance, names of one skill together. */
export function gatherSkills(
  answers: ProfileAnswer['skills'],
  finder: EvidenceFinder,
  names: SkillNames,
): SkillEvidence[] {
  const gathered = new Map<string, SkillEvidence>();
  const headed = levelsByHeading(finder.document.text, finder.sections);
  const namedIn = createNamedIn();
  for (const [index, answer] of answers.entries()) {
    const name = answer.name.trim();
    const id = name === '' ? null : names.idOf(name);
    const lastOf = new Map<string, number>();
    for (const [number, quote] of answer.quotes.entries()) {
      const asked = quote.trim();
      const place = finder.find(quote, `/skills/${index}/quotes/${number}`, { from: lastOf.get(asked) ?? 0 });
      if (place === null || name === '') continue;
      lastOf.set(asked, place.end);
      const skill = entryOf(gathered, id, name);
      const named = namedIn(place.quote, id, name);
      const stance = judged(place.quote, named, answer.stance);
      if (stance === 'aside') continue;
      const places = stance === 'denied' && isInPart(place.quote, named) ? skill.deniedInPart : skill[stance];
      if (places.every(({ start, end }) => start !== place.start || end !== place.end)) places.push(place);
      const over = stance === 'has' ? overIn(place.quote, named) : null;
      if (over !== null) skill.ended.push({ place, end: over.end });
      if (stance === 'has' && answer.level !== null) {
        const isWorded = wordsLevel(place.quote, named) || levelAt(headed, place.start) !== null;
        if (isWorded) skill.levels.push(answer.level);
      }
      if (stance === 'has' && answer.years !== null) skill.years ??= statedYears(answer.years);
    }
  }
  return [...gathered.values()];
}

function entryOf(gathered: Map<string, SkillEvidence>, id: string | null, name: string): SkillEvidence {
  const key = id ?? `~${fold(name)}`;
  const known = gathered.get(key);
  if (known !== undefined) return known;
  const created = noEvidence(id, name);
  gathered.set(key, created);
  return created;
}

/** A skill of which nothing is said yet. */
export const noEvidence = (id: string | null, name: string): SkillEvidence => ({
  id,
  name: id === null ? name : (profileTools().catalog.skill(id)?.name ?? name),
  asWorded: name,
  levels: [],
  years: null,
  has: [],
  ended: [],
  learning: [],
  denied: [],
  deniedInPart: [],
});

type Stretch = { readonly start: number; readonly end: number };

/** Where a quote names a skill; empty where it shows it in other words. Each quote is searched once. */
function createNamedIn(): (quote: string, id: string | null, name: string) => readonly Stretch[] {
  const known = new Map<string, readonly SkillMention[]>();
  const mentionsIn = (quote: string): readonly SkillMention[] => {
    const before = known.get(quote);
    if (before !== undefined) return before;
    const found = profileTools().matcher.find(quote);
    known.set(quote, found);
    return found;
  };
  return (quote, id, name) => {
    const hits = id === null ? [] : mentionsIn(quote).filter(({ skillId }) => skillId === id);
    if (hits.length > 0) return hits;
    const at = quote.toLowerCase().indexOf(name.toLowerCase());
    return at === -1 ? [] : [{ start: at, end: at + name.length }];
  };
}

/** A quote that denies a skill shows no possession, whatever the answer says. */
function judged(
  quote: string,
  named: readonly Stretch[],
  said: ProfileAnswer['skills'][number]['stance'],
): Stance {
  if (said !== 'has') return said;
  const stances = named.map(({ start, end }) => stanceOf(quote, start, end));
  return stances.length === 0 || stances.includes('has') ? 'has' : (stances[0] ?? 'has');
}

/** Over where every mention in the quote is: "moved from Excel to SAP, then back to Excel" is not. */
function overIn(quote: string, named: readonly Stretch[]): EndOfUse | null {
  const ends = named.map(({ start, end }) => endOfUse(quote, start, end));
  return ends.includes(null) ? null : (ends[0] ?? null);
}

const isInPart = (quote: string, named: readonly Stretch[]): boolean =>
  named.some(({ start, end }) => readStance(quote, start, end).qualified);

/** Whether a quote words any level at all: one that nothing in it words is not taken over. */
const wordsLevel = (quote: string, named: readonly Stretch[]): boolean =>
  named.some(({ start, end }) => levelOf(quote, start, end) !== null) || levelFromWording(quote) !== null;
