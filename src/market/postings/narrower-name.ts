import type { SkillMention } from '../../skills/matcher.ts';

/** Words before a skill that praise, weigh or introduce it and make it no other skill. */
const unspecific = new Set(
  'strong good excellent solid proven advanced basic deep broad extensive practical working professional prior previous relevant modern general overall effective great exceptional demonstrated outstanding sound full high recent current own daily first-class hands-on in-depth real-world end-to-end experience experienced experiences knowledge understanding skills skill proficiency proficient expertise familiarity familiar background competence competent confident command awareness ability able interest passion qualified trained skilled certified with in of on at for to from by as the a an and or any all some such like including using your our their you we have has bring know need must should would be is are plus minimum least years year und oder mit von der die das im in sowie normes règles normas standards principles regulations guidelines protocols software logiciel logiciels programme programa programas tool tools système systèmes kenntnisse et ou avec en de des du la le les y o con del em com e dan atau dengan dalam en of met van'.split(
    ' ',
  ),
);

const mostWords = 2;

/**
 * The name of what is asked for where words right before a skill make it a narrower one: "orbital welding"
 * asks for more than welding. Null where nothing narrows it. Words before `from` belong to what was read before.
 */
export function narrowerName(clause: string, mention: SkillMention, from: number): string | null {
  const before = /((?:[\p{L}][\p{L}-]*\s+){1,2})$/u.exec(clause.slice(from, mention.start))?.[1] ?? '';
  const words = before.trim().split(/\s+/).slice(-mostWords);
  const narrowing: string[] = [];
  for (const word of words.toReversed()) {
    if (word === '' || unspecific.has(word.toLowerCase()) || /ly$/.test(word)) break;
    narrowing.unshift(word);
  }
  return narrowing.length === 0 ? null : [...narrowing, mention.text].join(' ');
}
