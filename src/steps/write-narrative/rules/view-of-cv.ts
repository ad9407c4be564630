import type { NarrativeInput } from '../input.ts';
import { shownByCv } from '../own-words.ts';
import { type View, viewOf } from './told.ts';

/**
 * The view that sentences with "the CV shows" are written from. What rests on the person's own words is in none of
 * its lists by status, and in the list of all, from which plan and requirements are told.
 */
export function viewOfCv(input: NarrativeInput): View {
  const all = viewOf(input);
  if (input.asRead === undefined) return all;
  const ofCv = shownByCv(input);
  const { assessments } = input.comparison;
  return {
    ...viewOf(ofCv),
    all: all.all,
    input: { ...ofCv, comparison: { ...ofCv.comparison, assessments } },
  };
}
