import type { ComparisonAnswer } from '../../../schemas/answers/comparison-answer.ts';
import type { Finding } from '../../../schemas/finding.ts';

/** A reason that a check found a conflict in gives way to the quotes themselves. */
export function withPlainReasons(answer: ComparisonAnswer, findings: readonly Finding[]): ComparisonAnswer {
  const found = new Set(findings.flatMap(({ places }) => places.map(({ section }) => section)));
  return {
    assessments: answer.assessments.map((one, index) => {
      if (!found.has(`/comparison/assessments/${index}/rationale`)) return one;
      const rationale = one.quotes.length > 0 ? 'See the quotes.' : 'No line that shows it was found.';
      return { ...one, rationale };
    }),
  };
}
