import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { lazyWords } from '../../../skills/lazy-words.ts';
import { isWordText, wordsOf } from '../../../skills/words.ts';
import { stanceClasses } from '../stance-cues.ts';
import type { Cv } from './cv-rows.ts';
import { longestQuote, type Mention, showsSkills } from './skill-mentions.ts';
import { isUnshownRow } from './skill-row-labels.ts';
import { sentencesOf } from './skill-sentences.ts';
import { type StatedObject, statedObjects } from './stance-objects.ts';

/** What the CV says is missing or being learned, beyond the names of the catalogue. */
export interface StatedSkills {
  readonly skills: readonly { name: string; stance: StatedObject['stance']; sentence: string }[];
  /** Mentions that are only part of such a name: "robot welding: not yet" does not deny welding. */
  readonly narrowed: ReadonlySet<Mention>;
}

/** "Other", "About me" and the like show no skills, and say what is missing all the same. */
const tellsLacks: ReadonlySet<SectionKind> = new Set(['personal', 'objective']);
/** In them "Children: none" is no statement on experience. */
const onExperience =
  /(?<!\p{L})(?:experience|knowledge|exposure|familiar|never (?:used|worked|done|run|led|driven|operated)|erfahrung|kenntnisse|expérience|connaissances?|experiencia|conocimientos?|experiência|conhecimentos?|esperienza|ervaring|doświadczenia|pengalaman)(?!\p{L})/iu;

/** Finds them in every sentence of the sections that show skills; denials in further ones. */
export function statedSkills(cv: Cv, mentions: readonly Mention[]): StatedSkills {
  const byStart = new Map(mentions.map((mention) => [mention.offset + mention.start, mention]));
  const skills: StatedSkills['skills'][number][] = [];
  const narrowed = new Set<Mention>();
  for (const section of cv.sections) {
    const isShown = showsSkills(section);
    if (!isShown && !tellsLacks.has(section.kind)) continue;
    for (const { text, start: offset } of sentencesOf(cv, section)) {
      if (text.length > longestQuote || isUnshownRow(cv.text, offset)) continue;
      if (!isShown && !onExperience.test(text)) continue;
      for (const { name, stance, start, end } of statedObjects(text)) {
        if (!isShown && stance !== 'denied') continue;
        const inside = mentionsFrom(byStart, offset + start, offset + end);
        if (!inside.every((mention) => isNarrower(cv.text, mention, offset + start, offset + end))) continue;
        for (const mention of inside) narrowed.add(mention);
        skills.push({ name: name.replace(/\s+/g, ' '), stance, sentence: text });
      }
    }
  }
  return { skills, narrowed };
}

function mentionsFrom(byStart: ReadonlyMap<number, Mention>, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; at += 1) {
    const mention = byStart.get(at);
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

const isQuality = lazyWords(
  `${stanceClasses.quality} ${stanceClasses.setting} advanced basic new modern the a an`,
);

/** A word in front of the name, or a capitalised one behind it, makes another thing of it. */
function isNarrower(text: string, { offset, start, end }: Mention, from: number, to: number): boolean {
  const before = wordsOf(text.slice(from, offset + start)).filter((word) => isWordText(word.text));
  if (before.some((word) => !isQuality(word.text))) return true;
  return /^\s+\p{Lu}/u.test(text.slice(offset + end, to));
}
