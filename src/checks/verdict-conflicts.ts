import type { Claim } from '../../schemas/claim.ts';
import type { AssessmentStatus } from '../../schemas/comparison.ts';
import type { Place } from '../../schemas/place.ts';
import type { Importance } from '../../schemas/vocabulary.ts';
import { verdictScopes } from '../claims/verdict-scopes.ts';

/** An assessment as verdicts are held against it. */
export interface Judged {
  readonly status: AssessmentStatus;
  /** Null where the requirement is not known. */
  readonly importance: Importance | null;
  readonly place: Place;
}

export interface VerdictConflict {
  /** "core " where the verdict is on these alone, else empty. */
  readonly which: 'core ' | '';
  readonly relevant: readonly Judged[];
  /** The assessments that speak against the verdict. */
  readonly against: readonly Judged[];
}

/** Verdicts on the candidate as of now, said without reserve. */
export const verdictsIn = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    ({ predicate, subject, time, hedged }) =>
      predicate === 'fit' && subject === 'candidate' && time === 'current' && !hedged,
  );

/** What speaks against a verdict; null where nothing does. */
export function contradictsVerdict(verdict: Claim, judged: readonly Judged[]): VerdictConflict | null {
  const scope = verdict.object?.name ?? null;
  const core = judged.filter(({ importance }) => importance === 'core');
  const onCore = scope === verdictScopes.core || (scope === null && core.length > 0);
  const relevant = onCore ? core : judged;
  if (relevant.length === 0) return null;
  const met = relevant.filter(({ status }) => status === 'met');
  const open = relevant.filter(({ status }) => status === 'not-shown' || status === 'not-met');
  const notMet = relevant.filter(({ status }) => status !== 'met');
  const against = verdict.polarity === 'positive' ? againstPraise() : againstDenial();
  return against.length === 0 ? null : { which: onCore ? 'core ' : '', relevant, against };

  function againstPraise(): readonly Judged[] {
    if (scope === null || scope === verdictScopes.most) return open.length * 2 > relevant.length ? open : [];
    return notMet;
  }

  function againstDenial(): readonly Judged[] {
    if (scope === verdictScopes.any) return met;
    if (scope === verdictScopes.most) return met.length * 2 > relevant.length ? met : [];
    return notMet.length === 0 ? met : [];
  }
}
