import { lazyWords } from './lazy-words.ts';
import type { ListJoint } from './list-joint.ts';
import { caseOf, isAsSpelled, isProperName, isWholeItem, type Reading } from './reading.ts';

/** Whether a name means the skill because the skill before it, so joined to it, does. */
export function followsFrom(reading: Reading, previous: Reading, joint: ListJoint): boolean {
  const right = reading.context?.right;
  const endsWell =
    right === 'edge' ||
    right === 'noun' ||
    (joint === 'swap' && right !== 'glued') ||
    ((right === 'preposition' || right === 'purpose') && joint !== 'list');
  return joint !== 'none' && endsWell && isEvidence(previous, reading) && isSpelledLike(reading, previous);
}

/** The same with the skill after it. */
export function leadsTo(reading: Reading, next: Reading, joint: ListJoint): boolean {
  if (reading.context === null || joint === 'none') return false;
  const { left, right } = reading.context;
  if (joint === 'swap' && left !== 'glued' && right !== 'glued' && isAsSpelled(reading))
    return isEvidence(next, reading);
  const beginsWell =
    left === 'edge' ||
    left === 'strong' ||
    left === 'lead' ||
    left === 'qualifier' ||
    (joint === 'slash' && left !== 'glued') ||
    (left === 'word' && joint === 'direct' && reading.text.length > 1);
  const isItem = beginsWell && right !== 'word' && right !== 'made' && right !== 'glued';
  return isItem && isEvidence(next, reading) && isSpelledLike(reading, next);
}

/** "PHP, ajax, MySQL": between two programs a name counts in any case but in capitals, which are an acronym's. */
export function isEnclosed(previous: Reading, reading: Reading, next: Reading): boolean {
  const isBetween = isProperName(previous) && isProperName(next);
  return isBetween && isWholeItem(reading) && caseOf(reading) !== 'upper';
}

/** "Java Spring Jenkins": a list that has lost its commas, or never had any. */
export function isInRow(previous: Reading, reading: Reading, next: Reading, text: string): boolean {
  const adjoin = (left: Reading, right: Reading): boolean => text.slice(left.end, right.start) === ' ';
  const areNames = [previous, reading, next].every(isProperName);
  return (
    areNames &&
    !isOfFamily(reading.text) &&
    isAsSpelled(reading) &&
    adjoin(previous, reading) &&
    adjoin(reading, next)
  );
}

/** Lists of every trade have these items; beside another program of the same maker they are programs. */
const isOfFamily = lazyWords('Teams Project');
/** A cook lists sage beside other skills, too; beside another program it is one. */
const isCommonThing = lazyWords('Sage');
const makerOf = ({ skill: { name } }: Reading): string => name.split(' ')[0] ?? '';

/** Whether a name of many trades stands in a list with nothing of its family. */
export const isAloneInFamily = (reading: Reading, list: readonly Reading[]): boolean =>
  isOfFamily(reading.text) && list.every((other) => makerOf(other) !== makerOf(reading));

/** "Teamwork, Swift" and "Teaching, Spring" name no software, "Electronics and Communication" no virtue. */
function isEvidence(neighbour: Reading, reading: Reading): boolean {
  const [beside, kind] = [neighbour.skill.kind, reading.skill.kind];
  if (kind === 'soft') return beside === 'soft';
  if (isOfFamily(reading.text)) return makerOf(neighbour) === makerOf(reading);
  if (isCommonThing(reading.text)) return isProperName(neighbour);
  const isSoftware = kind === 'language' || kind === 'framework';
  return !isSoftware || (beside !== 'soft' && beside !== 'domain');
}

/** In another case a name needs a neighbour that is written in that case and not by nature: "python, go". */
function isSpelledLike(reading: Reading, neighbour: Reading): boolean {
  if (isAsSpelled(reading)) return true;
  const { name, aliases, ambiguous } = neighbour.skill;
  const style = caseOf(reading);
  const isStyle = style !== 'mixed' && caseOf(neighbour) === style;
  return isWholeItem(reading) && isStyle && ![name, ...aliases, ...ambiguous].includes(neighbour.text);
}
