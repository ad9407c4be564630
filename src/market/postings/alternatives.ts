import type { SkillMention } from '../../skills/matcher.ts';

const anyOf =
  /\b(?:or|oder|ou|o|of|atau|such as|e\.\s?g\.|like|similar|equivalent|one of|any of|either|at least one|and\/or)\b/i;
const joint = /^[\s,;/|()]*(?:\b(?:or|oder|ou|o|atau|and\/or|and)\b)?[\s,;/|(]*$/i;

/**
 * Groups the skills of one sentence: those that stand in one list which says "or", "such as" or "similar"
 * are alternatives; all others stand alone. Order is kept.
 */
export function groupAlternatives(sentence: string, mentions: readonly SkillMention[]): SkillMention[][] {
  const groups: SkillMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && joint.test(sentence.slice(before.end, mention.start))) last.push(mention);
    else groups.push([mention]);
  }
  return groups.flatMap((group) => (isChoice(sentence, group) ? [group] : group.map((mention) => [mention])));
}

const leadLength = 25;
const tailLength = 30;

function isChoice(sentence: string, group: readonly SkillMention[]): boolean {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last || group.length < 2) return false;
  const between = sentence.slice(first.end, last.start);
  const lead = sentence.slice(Math.max(0, first.start - leadLength), first.start);
  const tail = sentence.slice(last.end, last.end + tailLength);
  return (
    /\b(?:or|oder|ou|o|atau|and\/or)\b/i.test(between) ||
    (/(?:such as|e\.\s?g\.|like|one of|any of|either)[\s,:(]*$/i.test(lead) && anyOf.test(lead)) ||
    /^[\s,]*(?:or|and\/or)\s+(?:similar|equivalent|other|comparable)/i.test(tail)
  );
}
