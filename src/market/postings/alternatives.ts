/** Where a name stands in a clause: UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Things asked for together; with `choice`, any one of them will do. */
export interface Group<Member> {
  readonly members: readonly Member[];
  readonly choice: boolean;
}

const or =
  'or|oder|ou|o|u|of|atau|and\\/or|bzw\\.?|und\\/oder|et\\/ou|y\\/o|dan\\/atau|alternatively|respectively';
const and = 'and|und|et|y|e|dan|sowie|plus|as well as';
const kin = String.raw`(?:(?:either|an?|any|another|some|other|eine?[nrms]?|une?|un|una)\s+)?(?:(?:comparable|similar|equivalent|other|another|related|vergleichbare\p{L}*|ähnliche\p{L}*|équivalente?|similaire|similar)\s+)?`;
const joint = new RegExp(
  String.raw`^[\s,;/|)*_]*(?:\((?=(?:${or})\s))?(?:(?:${or}|${and}|&)(?!\p{L}))?[\s,;/|*_]*${kin}$`,
  'iu',
);
const orWord = new RegExp(`(?<![\\p{L}])(?:${or})(?![\\p{L}])`, 'iu');
const andWord = new RegExp(`(?<![\\p{L}])(?:${and})(?![\\p{L}])|&`, 'iu');
const choiceLead =
  /(?:such as|e\.?\s?g\.?|for example|for instance|like|one of(?: the following)?|any of|either|at least one(?: of)?|one or more of|z\.\s?b\.|wie|eine[rs]? (?:der|von)|tels? que|par exemple|comme|como|por ejemplo|seperti|misalnya|zoals|bijv\.?|bijvoorbeeld|ad esempio)[\s,:(]*$/iu;
const openTail =
  /^[\s,)]*(?:(?:or|oder|ou|o|atau|and\/or|and|und)\s+)?(?:(?:an?|any|some)\s+)?(?:similar|equivalent|comparable|other|alike|something like|ähnlich\p{L}*|vergleichbar\p{L}*|équivalent\p{L}*|similaire\p{L}*|similar\p{L}*|sejenis\w*)/iu;
const leadLength = 32;
const tailLength = 32;

/**
 * Groups the names of one clause, given in its order: those that stand in one list which says "or", "such as" or "similar" are a
 * choice; all others stand alone. In "A and B or C" the choice is between B and C. Order is kept.
 */
export function groupAlternatives<Member extends Stretch>(
  clause: string,
  members: readonly Member[],
): Group<Member>[] {
  const lists: Member[][] = [];
  for (const member of members) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && joint.test(clause.slice(before.end, member.start))) list.push(member);
    else lists.push([member]);
  }
  return lists.flatMap((list) => groupsOf(clause, list));
}

function groupsOf<Member extends Stretch>(clause: string, list: readonly Member[]): Group<Member>[] {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined || list.length < 2) return [{ members: list, choice: false }];
  const lead = clause.slice(Math.max(0, first.start - leadLength), first.start);
  const tail = clause.slice(last.end, last.end + tailLength);
  if (choiceLead.test(lead)) return [{ members: list, choice: true }];
  const split = splitAtAnd(clause, list);
  return split.flatMap((part): Group<Member>[] => {
    const choice = part.some(
      (member, index) => index > 0 && orWord.test(clause.slice(part[index - 1]?.end, member.start)),
    );
    const open =
      part.at(-1) === last && part.length > 1 && openTail.test(tail) && orWord.test(tail.slice(0, 12));
    return choice || open
      ? [{ members: part, choice: true }]
      : part.map((member) => ({ members: [member], choice: false }));
  });
}

/** "A and B or C" says two things; "A, B and C" without "or" stays one list. */
function splitAtAnd<Member extends Stretch>(clause: string, list: readonly Member[]): Member[][] {
  const parts: Member[][] = [[]];
  for (const [index, member] of list.entries()) {
    const between = index === 0 ? '' : clause.slice(list[index - 1]?.end, member.start);
    if (andWord.test(between) && !orWord.test(between)) parts.push([]);
    parts.at(-1)?.push(member);
  }
  return parts.filter((part) => part.length > 0);
}
