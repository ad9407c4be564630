import type { ComparisonAnswer } from '../../../schemas/answers/comparison-answer.ts';
import type { Assessment, Comparison } from '../../../schemas/comparison.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Completion } from '../../core/define-step.ts';
import type { QuoteRecord } from '../../core/facts.ts';
import { profileEvidence } from '../../core/ledger-evidence.ts';
import { publicStretch } from '../../core/private-matters.ts';
import type { Issue } from '../../core/step-output-error.ts';
import { coverageOf } from './coverage.ts';
import { disputeOf } from './hold-to-profile.ts';
import type { ComparisonInput } from './input.ts';
import { mentionPlaces } from './mention.ts';
import { toldWithSelfReport } from './self-report.ts';
import { inSource, withSourceQuotes } from './source-quotes.ts';

/** Locates the quotes among the profile's evidence, orders the assessments, computes the coverage. */
export function completeComparison(answer: ComparisonAnswer, input: ComparisonInput): Completion<Comparison> {
  const known = new Set(input.requirements.map(({ id }) => id));
  const issues = answer.assessments.flatMap(({ requirementId }, index): Issue[] =>
    known.has(requirementId)
      ? []
      : [
          {
            path: `assessments.${index}.requirementId`,
            message: 'There is no such requirement.',
          },
        ],
  );
  const missing = input.requirements.filter(
    ({ id }) => !answer.assessments.some(({ requirementId }) => requirementId === id),
  );
  for (const { id } of missing) issues.push({ path: 'assessments', message: `${id} is not assessed.` });
  const places = placesByQuote(input);
  const quotes: QuoteRecord[] = [];
  const assessments = answer.assessments.map((assessed, index): Assessment => {
    const { quotes: given, ...rest } = assessed;
    const evidence = given.flatMap((quote, position) => {
      const located = places.get(fold(quote)) ?? null;
      quotes.push({ quote, pointer: `/assessments/${index}/quotes/${position}`, located });
      return located === null ? [] : [located];
    });
    const found = given.filter((quote) => places.has(fold(quote)));
    return held(withSourceQuotes({ ...rest, evidence }, found));
  });
  const requirements = new Map(input.requirements.map((requirement) => [requirement.id, requirement]));
  for (const assessment of assessments) {
    const requirement = requirements.get(assessment.requirementId);
    const dispute = requirement ? disputeOf(requirement, assessment, input) : null;
    if (dispute) issues.push({ path: 'assessments', message: `${assessment.requirementId} ${dispute}.` });
    if (assessment.status !== 'met' && !assessment.question?.trim()) {
      issues.push({
        path: 'assessments',
        message: `${assessment.requirementId} is open and has no question.`,
      });
    }
  }
  const order = new Map(input.requirements.map(({ id }, position) => [id, position]));
  const ordered = assessments.toSorted(
    (a, b) => (order.get(a.requirementId) ?? 0) - (order.get(b.requirementId) ?? 0),
  );
  const told = ordered.map((assessment) => {
    const requirement = requirements.get(assessment.requirementId);
    return requirement ? toldWithSelfReport(assessment, requirement, input) : assessment;
  });
  const output = { assessments: told, coverage: coverageOf(told, input.requirements) };
  return { output, quotes, issues };
}

/** What is met has nothing left to ask; what the CV is silent on has no quote. */
function held(assessment: Assessment): Assessment {
  const { status, priority } = assessment;
  if (status === 'met') return { ...assessment, priority: null, question: null };
  const evidence = status === 'not-shown' ? [] : assessment.evidence;
  return { ...assessment, evidence, priority: priority ?? 'medium' };
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Only what the profile holds as evidence may be cited, and the lines the rules themselves looked up. */
function placesByQuote(input: ComparisonInput): ReadonlyMap<string, Place> {
  const names = input.requirements.flatMap(({ skill, alternatives }) =>
    [skill, ...alternatives].map(({ name }) => name),
  );
  const places = [...mentionPlaces(names, input), ...[...profileEvidence(input.profile).values()].flat()];
  // A model sees of a quote what its prompt held: nothing private, and of education no school.
  const schools = input.profile.education.flatMap(({ institution }) => institution ?? []);
  const inPart = [
    ...places.flatMap((place) => {
      const shown = publicStretch(place.quote, schools);
      return shown === null || shown === place.quote ? [] : [[fold(shown), place] as const];
    }),
    ...input.profile.education.flatMap(({ qualification, evidence: [place] }) =>
      place === undefined ? [] : [[fold(qualification), place] as const],
    ),
  ];
  const whole = places.map((place) => [fold(place.quote), inSource(place, input)] as const);
  return new Map([...inPart, ...whole]);
}
