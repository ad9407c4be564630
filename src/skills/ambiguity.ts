import type { Candidate } from './candidates.ts';
import { type ListJoint, listJoint } from './list-joint.ts';
import { type NameContext, nameContext } from './name-context.ts';

type Reading = Candidate & { readonly text: string; readonly context: NameContext | null; accepted: boolean };

/**
 * Leaves out names that are everyday words where they stand. Such a name counts when it is spelled as the
 * catalogue spells it and skill wording is about it ("written in Go", "Languages: C", "R programming"), or when
 * it is an item of a list with other skills. In another case ("go", "EXCEL") it needs a neighbour that is
 * written in that case too.
 */
export function acceptedCandidates(text: string, candidates: readonly Candidate[]): Candidate[] {
  if (candidates.every(({ means }) => means === 'always')) return [...candidates];
  const readings = candidates.map((candidate) => read(text, candidate));
  const joints = readings.map((reading, index): ListJoint => {
    const previous = readings[index - 1];
    return previous === undefined ? 'none' : listJoint(text.slice(previous.end, reading.start));
  });
  acceptLists(readings, joints);
  acceptRows(text, readings);
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    if (previous !== undefined) acceptAfter(reading, previous, joints[index] ?? 'none');
  }
  for (let index = readings.length - 2; index >= 0; index -= 1) {
    const [reading, next] = [readings[index], readings[index + 1]];
    if (reading !== undefined && next !== undefined) acceptBefore(reading, next, joints[index + 1] ?? 'none');
  }
  return readings.filter(({ accepted }) => accepted);
}

/** Kinds of skills that bear proper names. */
const named: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'platform']);

function read(text: string, candidate: Candidate): Reading {
  const { means, skill, start, end } = candidate;
  const written = text.slice(start, end);
  if (means === 'always') return { ...candidate, text: written, context: null, accepted: true };
  const context = nameContext(text, start, end, skill.kind);
  const reading = { ...candidate, text: written, context };
  const accepted = isAsSpelled(reading) && (means === 'as-spelled' || hasWording(context));
  return { ...reading, accepted };
}

function hasWording({ left, right, labelled }: NameContext): boolean {
  if (left === 'glued' || right === 'glued') return false;
  if (right === 'noun') return left !== 'proper';
  if (left === 'strong') return right !== 'word';
  if (left === 'lead') return right === 'edge';
  return labelled && left === 'edge' && right === 'edge';
}

/** In the catalogue's upper and lower case; "Front-end" for "Frontend" is. */
const isAsSpelled = ({ text, spelling }: Pick<Reading, 'text' | 'spelling'>): boolean =>
  text === spelling || lettersOf(text) === lettersOf(spelling);

const lettersOf = (name: string): string => name.normalize('NFKC').replace(/[^\p{L}\p{N}+#]/gu, '');

/** Three everyday words that are skills each, one after the other, are a list of skills: "C, Go, R". */
function acceptLists(readings: readonly Reading[], joints: readonly ListJoint[]): void {
  let run: Reading[] = [];
  const close = (): void => {
    const names = new Set(run.map(({ skill }) => skill.id));
    const enough = run.every(({ text }) => text.length > 1) ? 2 : 3;
    if (names.size >= enough) for (const reading of run) reading.accepted = true;
    run = [];
  };
  for (const [index, reading] of readings.entries()) {
    if (joints[index] !== 'direct' && joints[index] !== 'slash') close();
    const { context } = reading;
    if (context?.left === 'edge' && context.right === 'edge' && isAsSpelled(reading)) run.push(reading);
    else close();
  }
  close();
}

/** "Java Spring Jenkins": a list that has lost its commas, or never had any. */
function acceptRows(text: string, readings: readonly Reading[]): void {
  const adjoins = (left: Reading, right: Reading): boolean =>
    text.slice(left.end, right.start) === ' ' && named.has(left.skill.kind) && named.has(right.skill.kind);
  for (const [index, reading] of readings.entries()) {
    const [previous, next] = [readings[index - 1], readings[index + 1]];
    if (previous === undefined || next === undefined || !isAsSpelled(reading)) continue;
    if (adjoins(previous, reading) && adjoins(reading, next) && previous.accepted && next.accepted) {
      reading.accepted = true;
    }
  }
}

function acceptAfter(reading: Reading, previous: Reading, joint: ListJoint): void {
  if (reading.accepted || reading.context === null || joint === 'none' || !isEvidence(previous, reading))
    return;
  const { right } = reading.context;
  const endsWell = right === 'edge' || right === 'noun' || (right === 'preposition' && joint !== 'list');
  reading.accepted = endsWell && isSpelledLike(reading, previous);
}

function acceptBefore(reading: Reading, next: Reading, joint: ListJoint): void {
  if (reading.accepted || reading.context === null || joint === 'none' || !isEvidence(next, reading)) return;
  const { left, right } = reading.context;
  const beginsWell =
    left === 'edge' ||
    left === 'strong' ||
    left === 'lead' ||
    left === 'qualifier' ||
    (joint === 'slash' && left !== 'glued') ||
    (left === 'word' && joint === 'direct' && reading.text.length > 1);
  reading.accepted = beginsWell && right !== 'word' && right !== 'glued' && isSpelledLike(reading, next);
}

/** "Teamwork, Swift" names no language, and "Electronics and Communication" no virtue. */
function isEvidence(neighbour: Reading, reading: Reading): boolean {
  if (!neighbour.accepted) return false;
  const [beside, kind] = [neighbour.skill.kind, reading.skill.kind];
  if (kind === 'soft') return beside === 'soft';
  return beside !== 'soft' || (kind !== 'language' && kind !== 'framework');
}

function isSpelledLike(reading: Reading, neighbour: Reading): boolean {
  if (isAsSpelled(reading)) return true;
  if (reading.context?.left !== 'edge' || reading.context.right !== 'edge') return false;
  const known = [neighbour.skill.name, ...neighbour.skill.aliases, ...neighbour.skill.ambiguous];
  const style = caseOf(reading.text);
  return style !== 'mixed' && caseOf(neighbour.text) === style && !known.includes(neighbour.text);
}

function caseOf(text: string): 'lower' | 'upper' | 'mixed' {
  if (text === text.toLowerCase()) return 'lower';
  return text === text.toUpperCase() ? 'upper' : 'mixed';
}
