import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { headingOf } from '../../../documents/structure/headings.ts';
import { isHumanLanguage } from '../../../documents/structure/human-languages.ts';
import { freeSkills } from '../../../skills/free-skills.ts';
import { lazyWords } from '../../../skills/lazy-words.ts';
import { profileTools } from '../profile-tools.ts';
import { stanceClasses } from '../stance-cues.ts';
import { isPlace } from '../words/place-words.ts';
import { isFiller } from '../words/soft-words.ts';
import { bulletLength, type Cv, type Row } from './cv-rows.ts';
import { levelOf } from './skill-level.ts';
import { type LevelStretch, levelAt } from './skill-level-headings.ts';
import { clipAround, type Mention } from './skill-mentions.ts';
import { isUnshownRow } from './skill-row-labels.ts';
import { stanceOf } from './stance.ts';
import { cuesIn } from './stance-cues-in.ts';
import { statedObjects } from './stance-objects.ts';

/** An item of a skills section under the CV's own name. */
export interface FreeItem {
  readonly name: string;
  readonly stance: ProfileAnswer['skills'][number]['stance'];
  readonly sentence: string;
  readonly level: ProficiencyLevel | null;
  readonly years: null;
}

const most = 80;

/** Items of the skills sections that the catalogue does not know, under the CV's own names. */
export function freeItems(cv: Cv, mentions: readonly Mention[], headed: readonly LevelStretch[]): FreeItem[] {
  const taken = mentions
    .map(({ offset, start, end, skillId }) => ({ skillId, start: offset + start, end: offset + end }))
    .sort((a, b) => a.start - b.start);
  const found: FreeItem[] = [];
  let at = 0;
  for (const row of cv.rows) {
    if (row.section.kind !== 'skills' || row.isBlank || isUnshownRow(cv.text, row.start)) continue;
    const from = row.isHeading ? inlineStart(row) : row.start + bulletLength(row.text);
    if (from === null || found.length >= most) continue;
    const line = cv.text.slice(from, row.end);
    while (at < taken.length && (taken[at]?.end ?? 0) <= from) at += 1;
    if (isTableHead(cv.text, row)) continue;
    const own = taken
      .slice(at, at + 60)
      .filter(({ start }) => start < row.end)
      .map(({ skillId, start, end }) => ({ skillId, start: start - from, end: end - from }));
    const items = itemsOf(line, row);
    // Among tongues with their levels, one whose name nobody knows is a tongue too.
    if (items.filter(({ name }) => isHumanLanguage(name)).length > 1) continue;
    for (const item of items.flatMap((each) => besideKnown(line, each, own))) {
      const [start, end] = [from + item.start, from + item.end];
      if (!isSkillName(item.name) || isStatement(line, item)) continue;
      const stance = stanceOf(line, item.start, item.end);
      // What a sentence says is missing or being learned is told with its own objects.
      if (stance !== 'has' && statedObjects(line).length > 0) continue;
      const sentence = clipAround(cv.text, { start: from, end: row.end }, { start, end }).text.trim();
      if (stance !== 'aside')
        found.push({
          name: item.name,
          stance,
          sentence,
          level:
            stance === 'has'
              ? (item.level ?? levelOf(line, item.start, item.end) ?? levelAt(headed, start))
              : null,
          years: null,
        });
    }
  }
  return found;
}

/** A row that is nothing but a list; a bulleted sentence gives none. A list before a sentence is one. */
function itemsOf(line: string, row: Row): ReturnType<typeof freeSkills> {
  if (row.ranges.length > 0) return [];
  const list = /^([^.!?]*\([^()]+\))\.\s+\p{Lu}/u.exec(line)?.[1];
  if (list !== undefined) return freeSkills(list);
  return /[.!?]\s*$/.test(line) && line.split(/\s+/).length > 8 ? [] : freeSkills(line);
}

type Item = Omit<ReturnType<typeof freeSkills>[number], 'level'> & {
  readonly level: ProficiencyLevel | null;
};
type Stretch = { readonly start: number; readonly end: number };
type Named = Stretch & { readonly skillId: string };

const joint = /\s(?:and|und|et|y|e|ed|en|dan|&|\+)\s/gu;

/**
 * The item itself where the catalogue knows nothing of it; of "Glazing and bookkeeping" the part that it does not
 * know, if it has two words or more and can stand alone.
 */
function besideKnown(line: string, item: Item, known: readonly Named[]): Item[] {
  const isKnown = ({ start, end }: Stretch): boolean =>
    known.some((span) => span.start < end && start < span.end);
  if (!isKnown(item)) return [item];
  if (isNarrower(line, item, known)) return [item];
  const parts: Stretch[] = [];
  let from = item.start;
  for (const { 0: mark, index } of line.slice(item.start, item.end).matchAll(joint)) {
    parts.push({ start: from, end: item.start + index });
    from = item.start + index + mark.length;
  }
  parts.push({ start: from, end: item.end });
  // A name that reaches over the joint, or is only a part of its piece, divides nothing.
  const areWhole = known.every(
    (span) =>
      span.end <= item.start ||
      span.start >= item.end ||
      parts.some(({ start, end }) => span.start === start && span.end === end),
  );
  if (!areWhole) return [];
  return parts
    .filter((part) => !isKnown(part) && /\S\s+\S/u.test(line.slice(part.start, part.end)))
    .map((part) => ({ ...item, ...part, name: line.slice(part.start, part.end) }));
}

/**
 * "Diet counselling" is known as counselling, and is a narrower thing than that: kept beside it under its own name.
 * Of programs ("Advanced Excel") and with words of quality before it, it is the known thing itself.
 */
function isNarrower(line: string, { start, end, name }: Item, known: readonly Named[]): boolean {
  const head = known.find((span) => span.end === end && span.start > start);
  if (head === undefined || !trades.has(profileTools().catalog.skill(head.skillId)?.kind ?? '')) return false;
  const before = line.slice(start, head.start).trim();
  return (
    /^\p{L}{3,}$/u.test(before) &&
    /\p{Ll}/u.test(name) &&
    !isQuality(before.toLowerCase()) &&
    name.length < 40
  );
}

const trades: ReadonlySet<string> = new Set(['practice', 'domain']);
const isQuality = lazyWords(
  `${stanceClasses.quality} ${stanceClasses.setting} general basic advanced intermediate good strong excellent expert professional modern effective proper efficient full team personal project and the`,
);

/** "No experience with glazing" says something; it names nothing. */
const isStatement = (line: string, { start, end }: Stretch): boolean => {
  const { words, cues } = cuesIn(line);
  return cues.some(
    ({ from, to }) => (words[from]?.start ?? 0) >= start && (words[to - 1]?.end ?? line.length) <= end,
  );
};

const headWord =
  /(?:^|[|\t])\s*(?:levels?|rating|grade|how (?:well|good|long|often|recent(?:ly)?)|last used|since|proficiency|years?|experience|niveau|stufe|kenntnisstand|kenntnisse|wie gut|erfahrung|jahre|nivel|nível|livello|años|anos|anni|poziom|lata|tingkat|sejak|ervaring|sinds|seit|depuis|desde|dal)\s*(?:[|\t]|$)/u;

/** "| Area | Level |" over a ruled line, or a first row of cells that says "How well": the head of a table, no skills. */
function isTableHead(text: string, row: Row): boolean {
  const end = text.indexOf('\n', row.end + 1);
  const next = text.slice(row.end + 1, end === -1 ? undefined : end);
  if (row.text.includes('|') && /^[\s|:-]+-[\s|:-]*$/u.test(next)) return true;
  const before = text.slice(text.lastIndexOf('\n', row.start - 2) + 1, Math.max(0, row.start - 1));
  return (
    /[|\t]/u.test(row.text) &&
    /[|\t]/u.test(next) &&
    !/[|\t]/u.test(before) &&
    headWord.test(row.text.toLowerCase())
  );
}

const inlineStart = (row: Row): number | null => {
  const heading = headingOf(row.text);
  return heading?.inline === true ? row.start + row.text.search(/[:：]/u) + 1 : null;
};

const verbal =
  /^(?:able|ability|experience|experienced|knowledge|responsible|worked|working|managed|managing|developed|developing|led|ensure|maintain|provide|perform|understand|understanding|good|excellent|strong|proven|skilled|proficient|familiar|expert(?:ise)? in|extensive|various|hands|use of|using|learning|no |not |including|such as|also|with|in |of |for |to |and )/u;

function isSkillName(name: string): boolean {
  if (
    name.length < 2 ||
    !/^[\p{L}\p{N}.#+]/u.test(name) ||
    verbal.test(name.toLowerCase()) ||
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
