import type { RoadmapPhase } from '../../../schemas/roadmap.ts';

/** "week 3", "weeks 3–5". */
export function weeksInWords({ startWeek, weeks }: Pick<RoadmapPhase, 'startWeek' | 'weeks'>): string {
  return weeks === 1 ? `week ${startWeek}` : `weeks ${startWeek}–${startWeek + weeks - 1}`;
}
