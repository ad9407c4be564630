import type { Assessment } from '../../schemas/comparison.ts';
import type { Place } from '../../schemas/place.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { bandOf, countStatuses, shareOf } from './recomputed-coverage.ts';
import { contradictsVerdict, type Judged, verdictsIn } from './verdict-conflicts.ts';

/** Shares may be stated to the nearest percent. */
const tolerance = 0.005 + 1e-9;

export default defineCheck({
  id: 'fit-contradiction',
  meta: {
    description: 'Verdicts and figures on coverage agree with the assessments and with each other.',
    severity: 'error',
    scope: ['requirements', 'comparison', 'prose'],
  },
  needs: [],
  messages: {
    count:
      'The number of requirements that are {{status}} is given as {{stated}}; the assessments have {{counted}}.',
    share: 'The {{which}} coverage is given as {{stated}}; the assessments give {{computed}}.',
    band: 'A coverage of {{share}} is called “{{stated}}”; by the bands of the report it is “{{expected}}”.',
    verdict:
      'The text says “{{verdict}}”, while {{met}} of {{total}} {{which}}requirements are met and {{open}} not shown or not met.',
    verdicts: 'The text says both “{{positive}}” and “{{negative}}”.',
  },
  run({ comparison, requirements, claims = [] }, report) {
    const importance = new Map(requirements?.map(({ id, importance }) => [id, importance]));
    const judged = (comparison?.assessments ?? []).map(
      (assessment, index): Judged => ({
        status: assessment.status,
        importance: importance.get(assessment.requirementId) ?? null,
        place: reportPlace(`/comparison/assessments/${index}/status`, assessment.status),
      }),
    );

    if (comparison !== undefined) {
      const { assessments, coverage } = comparison;
      const counts = countStatuses(assessments);
      for (const [field, status] of statusOfField) {
        if (coverage.counts[field] === counts[field]) continue;
        report({
          messageId: 'count',
          data: { status, stated: coverage.counts[field], counted: counts[field] },
          places: [reportPlace(`/comparison/coverage/counts/${field}`, coverage.counts[field])],
          suggestion: 'Count the assessments.',
        });
      }
      for (const [field, which] of shareFields) {
        const part = field === 'share' ? assessments : ofImportance(assessments, requirements, field);
        const computed = part === null ? undefined : shareOf(countStatuses(part));
        const stated = coverage[field];
        if (computed === undefined || closeTo(stated, computed)) continue;
        report({
          messageId: 'share',
          data: { which, stated: percent(stated), computed: percent(computed) },
          places: [reportPlace(`/comparison/coverage/${field}`, String(stated))],
          suggestion: 'Compute it from the assessments by the formula given.',
        });
      }
      const expected = bandOf(coverage);
      if (expected !== null && expected !== coverage.band) {
        report({
          messageId: 'band',
          data: { share: percent(coverage.share), stated: coverage.band, expected },
          places: [
            reportPlace('/comparison/coverage/share', coverage.share),
            reportPlace('/comparison/coverage/band', coverage.band),
          ],
          suggestion: `Call it “${expected}”.`,
        });
      }
    }

    const verdicts = verdictsIn(claims);
    for (const verdict of verdicts) {
      const conflict = contradictsVerdict(verdict, judged);
      if (conflict === null) continue;
      const { which, relevant, against } = conflict;
      report({
        messageId: 'verdict',
        data: {
          verdict: verdict.place.quote,
          which,
          total: relevant.length,
          met: relevant.filter(({ status }) => status === 'met').length,
          open: relevant.filter(({ status }) => status === 'not-shown' || status === 'not-met').length,
        },
        places: [...against.map(({ place }): Place => place), verdict.place],
        suggestion:
          'Say what share of the requirements the CV shows, and which are open; leave the verdict out.',
      });
    }
    const positive = verdicts.find(({ polarity, object }) => polarity === 'positive' && object === null);
    const negative = verdicts.find(({ polarity, object }) => polarity === 'negative' && object === null);
    if (positive !== undefined && negative !== undefined) {
      const data = { positive: positive.place.quote, negative: negative.place.quote };
      const places = verdicts
        .filter((verdict) => verdict === positive || verdict === negative)
        .map(({ place }) => place);
      report({
        messageId: 'verdicts',
        data,
        places,
        suggestion: 'Leave both verdicts out; name what is open.',
      });
    }
  },
});

const statusOfField = [
  ['met', 'met'],
  ['partlyMet', 'partly met'],
  ['notShown', 'not shown'],
  ['notMet', 'not met'],
  ['total', 'assessed'],
] as const;

const shareFields = [
  ['share', 'total'],
  ['core', 'core'],
  ['preferred', 'preferred'],
] as const;

function ofImportance(
  assessments: readonly Assessment[],
  requirements: readonly Requirement[] | undefined,
  importance: Requirement['importance'],
): readonly Assessment[] | null {
  if (requirements === undefined) return null;
  const ids = new Set(requirements.filter((entry) => entry.importance === importance).map(({ id }) => id));
  return assessments.filter(({ requirementId }) => ids.has(requirementId));
}

const closeTo = (stated: number | null, computed: number | null): boolean =>
  stated === null || computed === null ? stated === computed : Math.abs(stated - computed) <= tolerance;

const percent = (share: number | null): string =>
  share === null ? 'none' : `${Math.round(share * 1000) / 10} %`;
