import type { Candidate } from './candidates.ts';
import { type ListJoint, listJoint } from './list-joint.ts';
import { followsFrom, isAloneInFamily, isEnclosed, isInRow, leadsTo } from './neighbour-evidence.ts';
import { isAsSpelled, isProperName, isWholeItem, type Reading, readCandidate } from './reading.ts';
import { areSwapped } from './swap-joint.ts';

/**
 * Leaves out names that are everyday words where they stand. Such a name counts when it is spelled as the
 * catalogue spells it and skill wording is about it ("written in Go", "Languages: C", "R programming"), or when
 * it is an item of a list with other skills. In another case ("go", "EXCEL") it needs a neighbour that is
 * written in that case too.
 */
export function acceptedCandidates(text: string, candidates: readonly Candidate[]): Candidate[] {
  if (candidates.every(({ means }) => means === 'always')) return [...candidates];
  const readings = candidates.map((candidate) => readCandidate(text, candidate));
  const joint = (left: Reading, right: Reading): ListJoint =>
    areSwapped(text, left, right) ? 'swap' : listJoint(text.slice(left.end, right.start));

  acceptLists(text, readings, joint);
  acceptSwaps(readings, joint);
  acceptBetween(readings, (previous, reading, next) => {
    if (isInRow(previous, reading, next, text)) return true;
    const isListed = joint(previous, reading) !== 'none' && joint(reading, next) !== 'none';
    return isListed && isEnclosed(previous, reading, next);
  });
  acceptBeside(readings, (reading, previous) => followsFrom(reading, previous, joint(previous, reading)));
  acceptBeside(readings.toReversed(), (reading, next) => leadsTo(reading, next, joint(reading, next)));
  return readings.filter(({ accepted }) => accepted);
}

/**
 * Three programs with everyday names, one after the other, are a list of programs: "C, Go, R". Two are where
 * they are longer than a letter and a mark divides them: "Word, Excel", but not "Word and Access".
 */
function acceptLists(
  text: string,
  readings: readonly Reading[],
  joint: (left: Reading, right: Reading) => ListJoint,
): void {
  let run: Reading[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return;
    const arePlain =
      run.some((reading) => reading.text.length === 1) || / \p{L}+ /u.test(text.slice(first.end, last.start));
    const names = new Set(run.map(({ skill }) => skill.id));
    // "Word and Access" may be words; beside Excel they are programs.
    const least = arePlain && run.every((reading) => reading.text !== 'Excel') ? 3 : 2;
    if (names.size >= least) for (const reading of run) reading.accepted = true;
    run = [];
  };
  for (const reading of readings) {
    const last = run.at(-1);
    if (last !== undefined && !['direct', 'slash'].includes(joint(last, reading))) close();
    const isListed = isProperName(reading) && isWholeItem(reading) && isAsSpelled(reading);
    if (isListed && !isAloneInFamily(reading, run)) run.push(reading);
    else close();
  }
  close();
}

/** "Replaced Excel with Tableau": two programs, one in the place of the other. */
function acceptSwaps(
  readings: readonly Reading[],
  joint: (left: Reading, right: Reading) => ListJoint,
): void {
  for (const [index, left] of readings.entries()) {
    const right = readings[index + 1];
    if (right === undefined || (left.accepted && right.accepted)) continue;
    if (![left, right].every((one) => isProperName(one) && isAsSpelled(one))) continue;
    if (joint(left, right) !== 'swap') continue;
    left.accepted = true;
    right.accepted = true;
  }
}

/** Asks the nearest skill on one side; names that are no skills do not stand between ("C (less than a year), R"). */
function acceptBeside(
  readings: readonly Reading[],
  isAccepted: (reading: Reading, neighbour: Reading) => boolean,
): void {
  let neighbour: Reading | undefined;
  for (const reading of readings) {
    reading.accepted ||= neighbour !== undefined && isAccepted(reading, neighbour);
    if (reading.accepted) neighbour = reading;
  }
}

/** Asks the nearest skills on both sides, as far as they were found before. */
function acceptBetween(
  readings: readonly Reading[],
  isAccepted: (previous: Reading, reading: Reading, next: Reading) => boolean,
): void {
  const open: { readonly previous: Reading; readonly reading: Reading }[] = [];
  let previous: Reading | undefined;
  for (const at of readings) {
    if (!at.accepted) {
      if (previous !== undefined) open.push({ previous, reading: at });
      continue;
    }
    for (const { previous: before, reading } of open.splice(0)) {
      reading.accepted = isAccepted(before, reading, at);
    }
    previous = at;
  }
}
