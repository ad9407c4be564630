import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { fold } from '../../../documents/structure/fold.ts';
import type { Cv } from './cv-rows.ts';
import { createEmployerLines } from './employer-lines.ts';
import { levelOf } from './skill-level.ts';
import { type LevelStretch, levelAt, levelsByHeading } from './skill-level-headings.ts';
import { findMentions, type Mention } from './skill-mentions.ts';
import { freeItems } from './skills-free.ts';
import { termsInProse } from './skills-in-prose.ts';
import { statedSkills } from './skills-stated.ts';
import { stanceOf } from './stance.ts';
import { yearsOf } from './years.ts';

type SkillAnswer = ProfileAnswer['skills'][number];
type SpokenStance = SkillAnswer['stance'];

interface Collected {
  readonly name: string;
  readonly stance: SpokenStance;
  level: ProficiencyLevel | null;
  years: string | null;
  readonly quotes: string[];
}

/** Quotes kept for one skill: more prove nothing further. */
const mostQuotes = 12;

/** Skills that the CV names, each once for each stance, with every quote that shows it. */
export function findSkills(cv: Cv, names: readonly { start: number; end: number }[]): SkillAnswer[] {
  const skills = new Map<string, Collected>();
  const mentions = findMentions(cv, names);
  const headed = levelsByHeading(cv.text, cv.sections);
  const stated = statedSkills(cv, mentions);
  const isEmployers = createEmployerLines(names.map(({ start, end }) => cv.text.slice(start, end)));
  for (const mention of mentions) {
    if (stated.narrowed.has(mention) || isEmployers(mention.sentence, mention.start, mention.end)) continue;
    const stance = stanceOf(mention.sentence, mention.start, mention.end);
    if (stance !== 'aside')
      add(skills, `${stance}:${mention.skillId}`, { ...mention, stance }, detailsOf(mention, stance, headed));
  }
  for (const one of stated.skills)
    add(skills, `${one.stance}:~${fold(one.name)}`, one, { level: null, years: null });
  for (const free of freeItems(cv, mentions, headed))
    add(skills, `${free.stance}:~${fold(free.name)}`, free, free);
  for (const term of termsInProse(cv, mentions, names)) {
    const at = term.sentence.indexOf(term.name);
    if (isEmployers(term.sentence, at, at + term.name.length)) continue;
    add(skills, `has:~${fold(term.name)}`, { ...term, stance: 'has' }, { level: null, years: null });
  }
  return [...skills.values()];
}

interface Details {
  readonly level: ProficiencyLevel | null;
  readonly years: string | null;
}

const detailsOf = (
  { sentence, start, end, offset, section }: Mention,
  stance: SpokenStance,
  headed: readonly LevelStretch[],
): Details =>
  stance === 'has'
    ? {
        level:
          levelOf(section.kind === 'skills' ? sentence : withoutShares(sentence), start, end) ??
          levelAt(headed, offset + start),
        years: yearsOf(sentence, start, end),
      }
    : { level: null, years: null };

/** Of a post "(60 %)" is the working time, and what somebody cut costs by is no level either. */
const withoutShares = (sentence: string): string =>
  sentence.replace(/\d+\s?%/gu, (share) => ' '.repeat(share.length));

function add(
  skills: Map<string, Collected>,
  key: string,
  shown: { name: string; stance: SpokenStance; sentence: string },
  { level, years }: Details,
): void {
  const known = skills.get(key);
  if (known === undefined) {
    skills.set(key, { name: shown.name, stance: shown.stance, level, years, quotes: [shown.sentence] });
    return;
  }
  known.level ??= level;
  known.years ??= years;
  if (known.quotes.length < mostQuotes) known.quotes.push(shown.sentence);
}
