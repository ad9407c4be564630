import type { Assessment } from '../../../schemas/comparison.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { excerpt } from '../../core/excerpt.ts';
import { byReadingOrder, isOnlySelfReported, isSelfReported } from '../../core/self-reported.ts';
import type { Verdict } from './assessed.ts';
import { yearsAsked } from './depth.ts';
import type { ComparisonInput } from './input.ts';
import { askedName } from './names.ts';
import { assess } from './rules.ts';
import { standingOf } from './shown-skill.ts';

type SelfReport = NonNullable<ComparisonInput['selfReport']>;

/**
 * An assessment that says where it rests on the person's own words: whoever wrote it, what the person adds is
 * never told as shown by the CV, and what they contest never as something the CV is silent on.
 */
export function toldWithSelfReport(
  assessment: Assessment,
  requirement: Requirement,
  input: ComparisonInput,
): Assessment {
  const { selfReport } = input;
  if (selfReport === undefined) return assessment;
  const asRead = assessAsRead(requirement, input, selfReport);
  const now = assess(requirement, input);
  const said = wordsBehind(assessment, asRead, now);
  if (said.length === 0) return withContested(assessment, asRead, now, selfReport);
  const evidence = unique([...assessment.evidence, ...said]);
  const told = { ...assessment, evidence };
  return { ...told, rationale: rationaleOf(told, said, requirement, { asRead, now, input }) };
}

function assessAsRead(requirement: Requirement, input: ComparisonInput, selfReport: SelfReport): Verdict {
  const { selfReport: _, ...rest } = input;
  const cv = selfReport.documents.find(({ id }) => id === input.document.id) ?? input.document;
  return assess(requirement, { ...rest, document: cv, profile: selfReport.asRead });
}

const rank: Record<Assessment['status'], number> = {
  'not-met': 0,
  'not-shown': 0,
  'partly-met': 1,
  met: 2,
};

/** The person's words that are cited, and those without which the CV alone would show less. */
function wordsBehind(assessment: Assessment, asRead: Verdict, now: Verdict): Place[] {
  const carries =
    rank[assessment.status] > rank[asRead.status] ||
    (assessment.status === 'not-met' && asRead.status !== 'not-met') ||
    // The same verdict for another reason: "for six years by its own words" would be the person's.
    assessment.rationale !== asRead.rationale;
  const places = [...assessment.evidence, ...(carries ? now.evidence : [])];
  return unique(places.filter((place) => isSelfReported([place])));
}

const unique = (places: readonly Place[]): Place[] =>
  [...new Map(places.map((place) => [`${place.document}:${place.start}:${place.end}`, place])).values()].sort(
    byReadingOrder,
  );

function rationaleOf(
  { status, evidence }: Assessment,
  said: readonly Place[],
  requirement: Requirement,
  { asRead, now, input }: { asRead: Verdict; now: Verdict; input: ComparisonInput },
): string {
  const { profile } = input;
  const name = askedName(requirement);
  const words = excerpt(said[0]?.quote ?? '');
  const denied = profile.lacks.some((lack) => isSelfReported(lack.evidence) && overlap(lack.evidence, said));
  if (status === 'not-met') return `On ${name} the person says: ${words}.`;
  if (denied) return `The CV shows a part of what is asked; on the whole the person says: ${words}.`;
  if (asRead.status === 'not-met') return `The CV itself says otherwise; the person adds: ${words}.`;
  if (status === 'met' && asRead.status === 'met') return `The CV shows ${name}; the person adds: ${words}.`;
  if (asRead.status !== 'not-shown' && !isOnlySelfReported(evidence) && isShown(requirement, input)) {
    // What the CV shows it goes on showing; of level and years the person speaks.
    return `The CV shows ${name}; the person says of it: ${words}${status === 'met' ? '' : depthAsked(requirement)}.`;
  }
  const by = isOnlySelfReported(evidence)
    ? "by the person's own addition, not by the CV"
    : "by the person's own addition to what the CV shows";
  const kin = now.direct === false ? 'as a relative of what is asked, ' : '';
  return `Counted ${status === 'met' ? '' : 'in part '}${kin}${by}: ${words}${status === 'met' ? '' : depthAsked(requirement)}.`;
}

/** Whether the CV alone shows the very thing, at whatever level. */
const isShown = (requirement: Requirement, { selfReport }: ComparisonInput): boolean =>
  selfReport !== undefined &&
  requirement.alternatives.length === 0 &&
  standingOf(requirement, selfReport.asRead).kind === 'shown';

function depthAsked({ level, years }: Requirement): string {
  const asked = [
    ...(level === null ? [] : [`${level} level is asked`]),
    ...(years ? [yearsAsked(years)] : []),
  ];
  return asked.length === 0 ? '' : `; ${asked.join(' and ')}`;
}

const overlap = (one: readonly Place[], other: readonly Place[]): boolean =>
  one.some((a) => other.some((b) => a.document === b.document && a.start < b.end && b.start < a.end));

/** What the CV alone would have shown it by, and the person contests. */
function withContested(
  assessment: Assessment,
  asRead: Verdict,
  now: Verdict,
  { contested }: SelfReport,
): Assessment {
  const gone = asRead.evidence.filter((place) => !overlap([place], now.evidence));
  const hit = contested.find(({ stretches }) =>
    gone.some((place) =>
      stretches.some(({ start, end }) => !isSelfReported([place]) && start < place.end && place.start < end),
    ),
  );
  if (hit === undefined) return assessment;
  const words = excerpt(hit.say.quote);
  if (assessment.status !== 'not-shown') {
    return {
      ...assessment,
      rationale: `${assessment.rationale} What the person contests does not count: ${words}.`,
    };
  }
  const rationale = `The person contests what was read here, and it does not count: ${words}.`;
  return { ...assessment, evidence: [hit.say], rationale };
}
