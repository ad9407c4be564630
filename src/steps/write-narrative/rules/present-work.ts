import type { Position } from '../../../../schemas/profile.ts';
import type { NarrativeInput } from '../input.ts';

/** The present job, else the latest; projects and voluntary work are told elsewhere. */
export function presentWork({ profile: { positions } }: NarrativeInput): Position | undefined {
  const jobs = positions.filter(({ kind }) => kind !== 'project' && kind !== 'volunteering');
  return jobs.find(({ end }) => end === 'present') ?? jobs[0];
}
