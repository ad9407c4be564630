import type { PartialDate } from '../../schemas/partial-date.ts';
import type { Evidence, PeriodEnd, Position } from '../../schemas/profile.ts';
import { type AsOf, monthsBetween } from '../documents/structure/periods.ts';
import type { PositionSpan } from '../steps/extract-profile/complete/position-spans.ts';
import { checkOrder, givenDate, givenEnd, orBefore } from './correct-period.ts';
import type { Change, Stretch } from './corrected.ts';
import { keyOf, matchContested, type Named } from './match-contested.ts';
import { nextId } from './next-id.ts';
import { type Added, addedOf, type Contested, contestedOf, type Statement } from './statement.ts';

export interface CorrectedPositions {
  readonly positions: Position[];
  readonly changes: readonly Change[];
  /** Descriptions of the positions that are left out: they show nothing any more. */
  readonly removed: readonly Stretch[];
}

/** Positions as contested and added to; the others keep their numbers. */
export function correctPositions(
  read: readonly Position[],
  statements: readonly Statement[],
  { spans, asOf, file }: { spans: readonly PositionSpan[]; asOf: AsOf; file: string },
): CorrectedPositions {
  const byId = new Map(read.map((position) => [position.id, position]));
  const removed: Stretch[] = [];
  const changes: Change[] = [];
  for (const statement of contestedOf(statements, 'position')) {
    const position = matchContested(statement as Statement, [...byId.values()].map(named), file);
    const contests = position.evidence;
    const shared = { action: 'contested', kind: 'position', name: nameOf(position), contests } as const;
    const evidence = [statement.place];
    const span = spans.find((one) => one.position === read.find(({ id }) => id === position.id));
    if (statement.entry.instead === undefined) {
      byId.delete(position.id);
      const stretches = span === undefined ? contests : [{ start: span.start, end: span.end }];
      removed.push(...stretches);
      changes.push({ ...shared, evidence, result: 'left-out', void: stretches });
    } else {
      byId.set(position.id, corrected(position, statement, asOf, file));
      changes.push({ ...shared, evidence, result: 'corrected', void: [] });
    }
  }
  let positions = [...byId.values()];
  for (const statement of addedOf(statements, 'position')) {
    const added = completed(statement, nextId('P', [...read, ...positions]), asOf, file);
    const same = positions.find((one) => isSame(one, added));
    if (same) {
      const evidence: Evidence = [...same.evidence, statement.place];
      positions = positions.map((one) => (one === same ? { ...one, evidence } : one));
    } else {
      positions = inserted(positions, added);
    }
    changes.push({
      action: 'added',
      kind: 'position',
      name: nameOf(added),
      evidence: [statement.place],
      contests: [],
      result: 'added',
      void: [],
    });
  }
  return { positions, changes, removed };
}

const nameOf = ({ title, organisation }: Position): string =>
  organisation === null ? title : `${title}, ${organisation}`;

const named = (position: Position): Named<Position> => ({
  entry: position,
  names: [
    nameOf(position),
    position.title,
    ...(position.organisation === null ? [] : [position.organisation]),
    ...(position.organisation === null ? [] : [`${position.title} at ${position.organisation}`]),
    position.id,
  ],
});

function corrected(position: Position, statement: Contested<'position'>, asOf: AsOf, file: string): Position {
  const { instead = {} } = statement.entry;
  const where = { file, line: statement.line };
  const start = orBefore(givenDate(instead.start, 'start', where), position.start);
  const end = orBefore(givenEnd(instead.end, 'end', where), position.end);
  checkOrder(start, end, where);
  return {
    ...position,
    title: instead.title ?? position.title,
    organisation: orBefore(instead.organisation, position.organisation),
    kind: instead.kind ?? position.kind,
    start,
    end,
    months: monthsOf(start, end, asOf),
    evidence: [...position.evidence, statement.place],
  };
}

function completed(
  { entry, place, line }: Added<'position'>,
  id: string,
  asOf: AsOf,
  file: string,
): Position {
  const where = { file, line };
  const start = givenDate(entry.start, 'start', where) ?? null;
  const end = givenEnd(entry.end, 'end', where) ?? null;
  checkOrder(start, end, where);
  return {
    id,
    title: entry.position,
    organisation: entry.organisation ?? null,
    location: null,
    kind: entry.kind ?? 'employment',
    start,
    end,
    months: monthsOf(start, end, asOf),
    evidence: [place],
  };
}

const monthsOf = (start: PartialDate | null, end: PeriodEnd | null, asOf: AsOf) =>
  start === null || end === null ? null : monthsBetween(start, end, asOf);

const isSame = (a: Position, b: Position): boolean =>
  keyOf(nameOf(a)) === keyOf(nameOf(b)) &&
  a.start?.year === b.start?.year &&
  (a.start?.month ?? null) === (b.start?.month ?? null);

/** Before the first position that began earlier, where the CV lists them latest first; else at the end. */
function inserted(positions: readonly Position[], added: Position): Position[] {
  const began = positions.map(beginning);
  const isLatestFirst = began.every((one, at) => at === 0 || one <= (began[at - 1] ?? one));
  const at = isLatestFirst ? began.findIndex((one) => one < beginning(added)) : -1;
  return at === -1 ? [...positions, added] : [...positions.slice(0, at), added, ...positions.slice(at)];
}

const beginning = ({ start }: Position): number =>
  start === null ? 0 : start.year * 12 + (start.month ?? 0);
