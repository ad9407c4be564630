import type { Assessment, AssessmentStatus, Coverage, CoverageBand } from '../../../schemas/comparison.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { capitalise } from '../../core/capitalise.ts';
import { inWords, joinNames } from '../../core/join-names.ts';
import { isSelfReported } from '../../core/self-reported.ts';

/** Bands of the share, lowest first. They describe the document, not the person. */
export const coverageBands: readonly CoverageBand[] = [
  { name: 'few of the requirements shown', from: 0 },
  { name: 'some of the requirements shown', from: 0.25 },
  { name: 'about half of the requirements shown', from: 0.45 },
  { name: 'most of the requirements shown', from: 0.65 },
  { name: 'nearly all of the requirements shown', from: 0.9 },
];

const formula = '(met + 0.5 × partly met) ÷ all requirements';

const weight: Record<AssessmentStatus, number> = { met: 1, 'partly-met': 0.5, 'not-shown': 0, 'not-met': 0 };

/** The share of the stated requirements that the document shows, as a number from 0 to 1 (three decimals). */
export function shareOf(assessments: readonly Assessment[]): number {
  const sum = assessments.reduce((total, { status }) => total + weight[status], 0);
  return Math.round((sum / assessments.length) * 1000) / 1000;
}

export function bandOf(share: number): string {
  const band = coverageBands.findLast(({ from }) => share >= from);
  return (band ?? { name: '' }).name;
}

/** @param assessments at least one; one for each of `requirements`. */
export function coverageOf(
  assessments: readonly Assessment[],
  requirements: readonly Requirement[],
): Coverage {
  const importance = new Map(requirements.map((requirement) => [requirement.id, requirement.importance]));
  const among = (kind: 'core' | 'preferred'): number | null => {
    const chosen = assessments.filter(({ requirementId }) => importance.get(requirementId) === kind);
    return chosen.length > 0 ? shareOf(chosen) : null;
  };
  const counts = countsOf(assessments);
  const byCv = countsOf(assessments.filter(({ evidence }) => !isSelfReported(evidence)));
  const share = shareOf(assessments);
  return {
    share,
    core: among('core'),
    preferred: among('preferred'),
    counts,
    formula,
    band: bandOf(share),
    bands: [...coverageBands],
    reason: `${reasonOf({ ...byCv, total: counts.total })}${onOwnWords(assessments)}`,
  };
}

function countsOf(assessments: readonly Assessment[]): Coverage['counts'] {
  const tally = (status: AssessmentStatus): number =>
    assessments.filter((one) => one.status === status).length;
  return {
    met: tally('met'),
    partlyMet: tally('partly-met'),
    notShown: tally('not-shown'),
    notMet: tally('not-met'),
    total: assessments.length,
  };
}

function reasonOf({ met, partlyMet, notShown, notMet, total }: Coverage['counts']): string {
  const shown = [
    ...(met > 0 || partlyMet === 0 ? [`${met === 0 ? 'none' : inWords(met)} in full`] : []),
    ...(partlyMet > 0 ? [`${inWords(partlyMet)} in part`] : []),
  ];
  const open = [
    ...(notShown > 0 ? [`${inWords(notShown)} ${notShown === 1 ? 'is' : 'are'} not shown`] : []),
    ...(notMet > 0 ? [`${inWords(notMet)} ${notMet === 1 ? 'is' : 'are'} missing by its own words`] : []),
  ];
  const of = total === 1 ? 'Of the one requirement' : `Of ${inWords(total)} requirements`;
  return `${of} the CV shows ${joinNames(shown)}${open.map((part, at) => `${at === 0 ? '; ' : ', '}${part}`).join('')}.`;
}

/** How many rest on what the person adds or contests, and how they count. */
function onOwnWords(assessments: readonly Assessment[]): string {
  const own = assessments.filter(({ evidence }) => isSelfReported(evidence));
  if (own.length === 0) return '';
  const parts = outcomes.flatMap(([status, how]) => {
    const count = own.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${inWords(count)} ${how}`];
  });
  const lead = capitalise(inWords(own.length));
  return ` ${lead} more ${own.length === 1 ? 'rests' : 'rest'} on the person's own words: ${joinNames(parts)}.`;
}

const outcomes: readonly (readonly [AssessmentStatus, string])[] = [
  ['met', 'in full'],
  ['partly-met', 'in part'],
  ['not-shown', 'as not shown'],
  ['not-met', 'as missing'],
];
