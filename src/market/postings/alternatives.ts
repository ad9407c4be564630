import type { SkillMention } from '../../skills/matcher.ts';

/** Skills asked for together; with `choice`, any one of them will do. */
export interface SkillGroup {
  readonly mentions: readonly SkillMention[];
  readonly choice: boolean;
}

const or =
  'or|oder|ou|o|u|of|atau|and\\/or|bzw\\.?|und\\/oder|et\\/ou|y\\/o|dan\\/atau|alternatively|respectively';
const and = 'and|und|et|y|e|dan|sowie|plus|as well as';
const kin = String.raw`(?:(?:an?|any|another|some|other|eine?[nrms]?|une?|un|una)\s+)?(?:(?:comparable|similar|equivalent|other|another|related|vergleichbare\p{L}*|ähnliche\p{L}*|équivalente?|similaire|similar)\s+)?`;
const joint = new RegExp(String.raw`^[\s,;/|()*_]*(?:(?:${or}|${and}|&)(?!\p{L}))?[\s,;/|(*_]*${kin}$`, 'iu');
const orWord = new RegExp(`(?<![\\p{L}])(?:${or})(?![\\p{L}])`, 'iu');
const andWord = new RegExp(`(?<![\\p{L}])(?:${and})(?![\\p{L}])|&`, 'iu');
const choiceLead =
  /(?:such as|e\.?\s?g\.?|for example|for instance|like|one of(?: the following)?|any of|either|at least one(?: of)?|one or more of|z\.\s?b\.|wie|eine[rs]? (?:der|von)|tels? que|par exemple|comme|como|por ejemplo|seperti|misalnya|zoals|bijv\.?|bijvoorbeeld|ad esempio)[\s,:(]*$/iu;
const openTail =
  /^[\s,)]*(?:(?:or|oder|ou|o|atau|and\/or|and|und)\s+)?(?:(?:an?|any|some)\s+)?(?:similar|equivalent|comparable|other|alike|something like|ähnlich\p{L}*|vergleichbar\p{L}*|équivalent\p{L}*|similaire\p{L}*|similar\p{L}*|sejenis\w*)/iu;
const leadLength = 32;
const tailLength = 32;

/**
 * Groups the skills of one clause: those that stand in one list which says "or", "such as" or "similar" are a
 * choice; all others stand alone. In "A and B or C" the choice is between B and C. Order is kept.
 */
export function groupAlternatives(clause: string, mentions: readonly SkillMention[]): SkillGroup[] {
  const lists: SkillMention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && joint.test(clause.slice(before.end, mention.start))) list.push(mention);
    else lists.push([mention]);
  }
  return lists.flatMap((list) => groupsOf(clause, list));
}

function groupsOf(clause: string, list: readonly SkillMention[]): SkillGroup[] {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2)
    return [{ mentions: list, choice: false }];
  const lead = clause.slice(Math.max(0, first.start - leadLength), first.start);
  const tail = clause.slice(last.end, last.end + tailLength);
  if (choiceLead.test(lead)) return [{ mentions: list, choice: true }];
  const split = splitAtAnd(clause, list);
  return split.flatMap((part): SkillGroup[] => {
    const choice = part.some(
      (mention, index) => index > 0 && orWord.test(clause.slice(part[index - 1]?.end, mention.start)),
    );
    const open =
      part.at(-1) === last && part.length > 1 && openTail.test(tail) && orWord.test(tail.slice(0, 12));
    return choice || open
      ? [{ mentions: part, choice: true }]
      : part.map((mention) => ({ mentions: [mention], choice: false }));
  });
}

/** "A and B or C" says two things; "A, B and C" without "or" stays one list. */
function splitAtAnd(clause: string, list: readonly SkillMention[]): SkillMention[][] {
  const parts: SkillMention[][] = [[]];
  for (const [index, mention] of list.entries()) {
    const between = index === 0 ? '' : clause.slice(list[index - 1]?.end, mention.start);
    if (andWord.test(between) && !orWord.test(between)) parts.push([]);
    parts.at(-1)?.push(mention);
  }
  return parts.filter((part) => part.length > 0);
}
