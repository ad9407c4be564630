import type { Evidence, Position, Profile } from '../../schemas/profile.ts';
import { isSelfReported } from './self-reported.ts';

type Positions = Pick<Profile, 'positions'>;
type Line = Evidence[number];

const headOf = ({ evidence }: Position): number =>
  Math.min(...evidence.filter((place) => !isSelfReported([place])).map(({ start }) => start));

/**
 * The positions whose own description holds one of the lines, in the order of the profile. A line belongs to
 * the last position that begins before it in the same section; without sections nobody can tell.
 */
export function positionsShowing({ positions }: Positions, lines: Evidence): Position[] {
  const found = new Set(lines.flatMap((line) => positionOf(positions, line) ?? []));
  return positions.filter((position) => found.has(position));
}

/** The position that a line describes; null where it stands elsewhere. */
export function positionOf(positions: readonly Position[], line: Line): Position | null {
  // What the person adds is told as theirs, never as a line of the CV.
  if (line.section === null || isSelfReported([line])) return null;
  let best: Position | null = null;
  for (const position of positions) {
    const [own] = position.evidence;
    if (own === undefined || own.document !== line.document || own.section !== line.section) continue;
    if (headOf(position) > line.end) continue;
    if (best === null || headOf(position) >= headOf(best)) best = position;
  }
  return best;
}
