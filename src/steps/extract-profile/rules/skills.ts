import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { fold } from '../../../documents/structure/fold.ts';
import { headingOf } from '../../../documents/structure/headings.ts';
import { isHumanLanguage } from '../../../documents/structure/human-languages.ts';
import { freeSkills } from '../../../skills/free-skills.ts';
import { profileTools } from '../profile-tools.ts';
import { isPlace } from '../words/place-words.ts';
import { isFiller } from '../words/soft-words.ts';
import { bulletLength, type Cv, type Row } from './cv-rows.ts';
import { levelOf } from './skill-level.ts';
import { type LevelStretch, levelAt, levelsByHeading } from './skill-level-headings.ts';
import { clipAround, findMentions, longestQuote, type Mention, showsSkills } from './skill-mentions.ts';
import { sentencesOf } from './skill-sentences.ts';
import { termsInProse } from './skills-in-prose.ts';
import { stanceOf } from './stance.ts';
import { statedObjects } from './stance-objects.ts';
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
  for (const mention of mentions) {
    const stance = stanceOf(mention.sentence, mention.start, mention.end);
    if (stance !== 'aside')
      add(skills, `${stance}:${mention.skillId}`, { ...mention, stance }, detailsOf(mention, stance, headed));
  }
  for (const stated of statedOf(cv, mentions))
    add(skills, `${stated.stance}:~${fold(stated.name)}`, stated, { level: null, years: null });
  for (const free of freeOf(cv, mentions, headed))
    add(skills, `${free.stance}:~${fold(free.name)}`, free, free);
  for (const term of termsInProse(cv, mentions))
    add(skills, `has:~${fold(term.name)}`, { ...term, stance: 'has' }, { level: null, years: null });
  return [...skills.values()];
}

interface Details {
  readonly level: ProficiencyLevel | null;
  readonly years: string | null;
}

const detailsOf = (
  { sentence, start, end, offset }: Mention,
  stance: SpokenStance,
  headed: readonly LevelStretch[],
): Details =>
  stance === 'has'
    ? {
        level: levelOf(sentence, start, end) ?? levelAt(headed, offset + start),
        years: yearsOf(sentence, start, end),
      }
    : { level: null, years: null };

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

interface Free extends Details {
  readonly name: string;
  readonly stance: SpokenStance;
  readonly sentence: string;
}

/** What sentences say is missing or being learned and the catalogue does not know. */
function statedOf(
  cv: Cv,
  mentions: readonly Mention[],
): { name: string; stance: SpokenStance; sentence: string }[] {
  const named = new Set(mentions.map(({ offset, start }) => offset + start));
  return cv.sections.filter(showsSkills).flatMap((section) =>
    sentencesOf(cv, section).flatMap(({ text, start: offset }) =>
      text.length > longestQuote
        ? []
        : statedObjects(text).flatMap(({ name, stance, start, end }) => {
            for (let at = offset + start; at < offset + end; at += 1) if (named.has(at)) return [];
            return [{ name: name.replace(/\s+/g, ' '), stance, sentence: text }];
          }),
    ),
  );
}

const most = 80;

/** Items of the skills sections that the catalogue does not know, under the CV's own names. */
function freeOf(cv: Cv, mentions: readonly Mention[], headed: readonly LevelStretch[]): Free[] {
  const taken = mentions
    .map(({ offset, start, end }) => ({ start: offset + start, end: offset + end }))
    .sort((a, b) => a.start - b.start);
  const found: Free[] = [];
  let at = 0;
  for (const row of cv.rows) {
    if (row.section.kind !== 'skills' || row.isBlank) continue;
    const from = row.isHeading ? inlineStart(row) : row.start + bulletLength(row.text);
    if (from === null || found.length >= most) continue;
    const line = cv.text.slice(from, row.end);
    while (at < taken.length && (taken[at]?.end ?? 0) <= from) at += 1;
    const own = taken.slice(at, at + 60).filter(({ start }) => start < row.end);
    for (const item of itemsOf(line, row)) {
      const [start, end] = [from + item.start, from + item.end];
      if (own.some((span) => span.start < end && start < span.end) || !isSkillName(item.name)) continue;
      const stance = stanceOf(line, item.start, item.end);
      const sentence = clipAround(cv.text, { start: from, end: row.end }, { start, end }).text.trim();
      if (stance !== 'aside')
        found.push({
          name: item.name,
          stance,
          sentence,
          level: stance === 'has' ? (item.level ?? levelAt(headed, start)) : null,
          years: null,
        });
    }
  }
  return found;
}

/** A row that is nothing but a list; a bulleted sentence gives none. */
function itemsOf(line: string, row: Row): ReturnType<typeof freeSkills> {
  if (/[.!?]\s*$/.test(line) && line.split(/\s+/).length > 8) return [];
  return row.ranges.length > 0 ? [] : freeSkills(line);
}

const inlineStart = (row: Row): number | null => {
  const heading = headingOf(row.text);
  return heading?.inline === true ? row.start + row.text.search(/[:：]/u) + 1 : null;
};

const verbal =
  /^(?:able|ability|experience|experienced|knowledge|responsible|worked|working|managed|managing|developed|developing|led|ensure|maintain|provide|perform|understand|understanding|good|excellent|strong|proven|skilled|proficient|familiar|expert(?:ise)? in|extensive|various|hands|use of|using|learning|no |not |including|such as|also|with|in |of |for |to |and )/iu;

function isSkillName(name: string): boolean {
  if (
    name.length < 2 ||
    !/^[\p{L}\p{N}.#+]/u.test(name) ||
    verbal.test(name) ||
    isFiller(name) ||
    isPlace(name)
  )
    return false;
  if (headingOf(name) !== null || /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,2}$/u.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.some((word) => isHumanLanguage(word.replace(/[^\p{L}]/gu, '')))) return false;
  // The name of a credential is none of a skill.
  if (profileTools().credentialMatcher.find(name).length > 0) return false;
  return /^[\p{Lu}\p{N}.]/u.test(name) || words.length <= 3;
}
