import type { Assessment, Comparison } from '../../schemas/comparison.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { describeMonths } from '../core/describe-months.ts';
import { excerpt } from '../core/excerpt.ts';
import { joinFirst } from '../core/join-names.ts';
import type { Change, Corrected } from './corrected.ts';

interface Outcome {
  readonly asRead: Profile;
  readonly corrected: Corrected;
  readonly requirements: readonly Requirement[];
  readonly comparison: Comparison;
}

/** The statements as the report lists them: what each changed, in a sentence. */
export const correctionsOf = (outcome: Outcome): Correction[] =>
  outcome.corrected.changes.map((change) => {
    const { action, kind, name, evidence, contests } = change;
    return { action, kind, name, evidence, contests, effect: effectOf(change, outcome) };
  });

function effectOf(change: Change, outcome: Outcome): string {
  const parts = [...onEntry[change.result](change.name), ...onRequirements(change, outcome)];
  const sentence = [...parts, ...onTotal(change, outcome)].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const onEntry: Record<Change['result'], (name: string) => string[]> = {
  added: () => [],
  corrected: (name) => [`“${name}” stands as corrected`],
  'left-out': (name) => [`“${name}” no longer counts`],
  denied: (name) => [`“${name}” no longer counts`],
};

const mostNamed = 6;

/** The requirements whose assessment cites the person's words, or says that what they contest does not count. */
function onRequirements(change: Change, { requirements, comparison }: Outcome): string[] {
  const cited = comparison.assessments.filter((one) => cites(one, change));
  if (cited.length === 0) return ['no requirement of this target rests on it'];
  const names = new Map(requirements.map(({ id, skill }) => [id, `${id} ${skill.name}`]));
  return (['met', 'partly-met', 'not-shown', 'not-met'] as const).flatMap((status) => {
    const ids = cited.filter((one) => one.status === status).map(({ requirementId }) => requirementId);
    const listed = joinFirst(
      ids.map((id) => names.get(id) ?? id),
      mostNamed,
    );
    return ids.length === 0 ? [] : [outcomeOf(change, status, listed, ids.length)];
  });
}

function outcomeOf({ result }: Change, status: Assessment['status'], listed: string, count: number): string {
  const is = count === 1 ? 'is' : 'are';
  if (status === 'not-shown') return `${listed} ${is} told as not shown`;
  if (status === 'not-met') return `${listed} ${is} told as missing`;
  if (result === 'added') return `counts ${status === 'met' ? 'as shown' : 'in part'} for ${listed}`;
  return `${listed} ${is} told as shown${status === 'met' ? '' : ' in part'}`;
}

const cites = ({ evidence, rationale }: Assessment, { evidence: said }: Change): boolean =>
  said.some(
    ({ document, start, end, quote }) =>
      rationale.includes(excerpt(quote)) ||
      evidence.some((one) => one.document === document && start < one.end && one.start < end),
  );

function onTotal({ kind }: Change, { asRead, corrected }: Outcome): string[] {
  if (kind !== 'position') return [];
  const before = describeMonths(asRead.experience.totalMonths);
  const now = describeMonths(corrected.profile.experience.totalMonths);
  return before === now ? [] : [`with all corrections, dated work comes to ${now}, before to ${before}`];
}
