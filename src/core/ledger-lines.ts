import type { Comparison } from '../../schemas/comparison.ts';
import type { Market } from '../../schemas/market.ts';
import type { PartialDate } from '../../schemas/partial-date.ts';
import type { Place } from '../../schemas/place.ts';
import type { PeriodEnd, Profile } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import type { ReportResources } from '../../schemas/resources.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';
import { describeMonths } from './describe-months.ts';
import { type Ledger, lackRef, skillRef } from './ledger.ts';
import { publicStretch } from './private-matters.ts';
import { isSelfReported } from './self-reported.ts';
import { wholePercent } from './whole-percent.ts';

/** The ledger as a model reads it: a line an entry, its reference first, its quotes last. */
const line = (
  ref: string,
  parts: readonly (string | null)[],
  evidence: readonly Place[] = [],
  schools: readonly string[] = [],
): string =>
  [ref, ...parts.filter((part) => part !== null), ...evidence.flatMap((place) => quoted(place, schools))]
    .map(onePart)
    .join(' | ');

/**
 * A quote without what it tells of private matters; none where it tells of nothing else. The person's own words are
 * marked, so that nobody takes them for the CV's.
 */
function quoted(place: Place, schools: readonly string[]): string[] {
  const text = publicStretch(place.quote, schools);
  return text === null ? [] : [`${isSelfReported([place]) ? "by the person's own words " : ''}“${text}”`];
}

/** Names of schools, which count nowhere. */
export const schoolsOf = ({ education }: Profile): string[] =>
  education.flatMap(({ institution }) => institution ?? []);

/** What was learned counts, not at which school: its line is told by the qualification alone. */
const asQualification =
  ({ qualification }: Profile['education'][number]) =>
  (place: Place): Place => ({ ...place, quote: qualification });

/** A quote with a line break or a bar in it must not look like an entry of its own. */
const onePart = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '¦').trim();

const dateText = (date: PartialDate | PeriodEnd | null): string =>
  date === null ? 'not given' : date === 'present' ? 'present' : date.text;

export function profileLines(profile: Profile): string[] {
  const {
    candidate,
    summary,
    experience,
    positions,
    education,
    credentials,
    languages,
    skills,
    lacks,
    seniority,
  } = profile;
  const schools = schoolsOf(profile);
  const told: typeof line = (ref, parts, evidence) => line(ref, parts, evidence, schools);
  return [
    told('candidate', [
      candidate.name && `name ${candidate.name}`,
      candidate.headline && publicStretch(candidate.headline),
      candidate.pronouns,
    ]),
    ...(summary ? [told('summary', [], summary.evidence)] : []),
    told(
      'experience',
      [`${describeMonths(experience.totalMonths)} of dated work`],
      [...experience.stated.flatMap(({ evidence }) => evidence)],
    ),
    ...positions.map((one) =>
      told(
        one.id,
        [one.kind, one.title, one.organisation, `${dateText(one.start)} to ${dateText(one.end)}`],
        one.evidence,
      ),
    ),
    ...education.map((one) => told(one.id, [one.field], one.evidence.slice(0, 1).map(asQualification(one)))),
    ...credentials.map((one) => told(one.id, [one.name, one.issuer], one.evidence)),
    ...languages.map((one) => told(one.id, [one.name, one.level], one.evidence)),
    ...skills.map((one) =>
      told(
        skillRef(one),
        [
          one.name,
          one.kind,
          one.level && `level ${one.level} (${one.levelBasis})`,
          one.months && `${describeMonths(one.months)} of dated use`,
          one.via.length > 0 ? `through ${one.via.join(', ')}` : null,
        ],
        one.evidence.slice(0, 3),
      ),
    ),
    ...lacks.map((one) =>
      told(
        lackRef(one),
        [
          `${one.stance} by ${isSelfReported(one.evidence) ? "the person's own words" : 'the CV itself'}`,
          one.name,
        ],
        one.evidence,
      ),
    ),
    told('leadership', [seniority.leadership.status], seniority.leadership.evidence.slice(0, 3)),
    told('architecture', [seniority.architecture.status], seniority.architecture.evidence.slice(0, 3)),
  ];
}

/** For each requirement, by its id, those that build on it; empty where nobody looked. */
export type Building = ReadonlyMap<string, readonly Pick<Requirement, 'id'>[]>;

export const requirementLines = (
  requirements: readonly Requirement[],
  building: Building = new Map(),
): string[] =>
  requirements.map((one) =>
    line(one.id, [
      one.kind,
      one.importance,
      one.skill.name,
      one.level && `level ${one.level}`,
      one.years === null ? null : `${one.years} years`,
      one.statement,
      builtOn(building.get(one.id) ?? []),
    ]),
  );

const builtOn = (others: readonly Pick<Requirement, 'id'>[]): string | null =>
  others.length === 0 ? null : `base of ${others.map(({ id }) => id).join(', ')}`;

/** @param schools names of schools that no quote is to show */
export const comparisonLines = (
  { assessments, coverage }: Comparison,
  schools: readonly string[] = [],
): string[] => [
  line('coverage', [
    wholePercent(coverage.share),
    coverage.core === null ? null : `core ${wholePercent(coverage.core)}`,
    coverage.preferred === null ? null : `preferred ${wholePercent(coverage.preferred)}`,
    coverage.band,
    coverage.reason,
    coverage.formula,
  ]),
  ...assessments.map((one) =>
    line(
      `assessment:${one.requirementId}`,
      [one.status, one.priority && `priority ${one.priority}`, one.rationale, one.question],
      one.evidence,
      schools,
    ),
  ),
];

export const roadmapLines = (roadmap: Roadmap): string[] => [
  line('roadmap', [
    `${roadmap.weeks} weeks`,
    `${roadmap.hoursPerWeek} hours a week`,
    `${roadmap.phases.length} phases`,
  ]),
  ...roadmap.phases.flatMap((phase) => [
    line(`phase:${phase.number}`, [
      phase.title,
      `from week ${phase.startWeek}, ${phase.weeks} weeks`,
      phase.requirementIds.join(', '),
      phase.goals.join('; '),
      `results: ${phase.deliverables.join('; ')}`,
    ]),
    ...phase.items.map((item) =>
      line(`item:${item.id}`, [item.kind, item.title, `${item.hours} hours`, item.resource]),
    ),
  ]),
  ...(roadmap.afterwards.length > 0
    ? [
        line(
          'afterwards',
          roadmap.afterwards.map(({ requirementId, reason }) => `${requirementId}: ${reason}`),
        ),
      ]
    : []),
];

export const resourceLines = (resources: ReportResources): string[] =>
  resources.flatMap(({ group, items }) =>
    items.map((one) =>
      line(`resource:${one.id}`, [
        group,
        one.title,
        one.provider,
        one.level,
        one.cost,
        one.hours === null ? null : `${one.hours} hours`,
        one.requirementIds.join(', '),
      ]),
    ),
  );

export const marketLines = ({ wages, popularity, technologies }: Market): string[] => [
  ...wages.map((one) =>
    line(`wage:${one.id}`, [
      one.occupation,
      one.place,
      one.date,
      `median ${one.median ?? 'not given'} ${one.currency}`,
      `25 % earn up to ${one.p25 ?? 'not given'}, 75 % up to ${one.p75 ?? 'not given'}`,
      one.source.name,
    ]),
  ),
  ...popularity.map((one) =>
    line(`popularity:${one.id}`, [
      one.name,
      `${(one.share * 100).toFixed(1)} %`,
      `change over a year ${(one.changeOverYear * 100).toFixed(1)} percentage points`,
      `rank ${one.rank}`,
      `${one.place}, ${one.date}`,
      one.source.name,
    ]),
  ),
  ...technologies.map((one) =>
    line(`technology:${one.id}`, [
      one.name,
      one.hot ? 'hot technology' : null,
      one.inDemand ? 'in demand' : null,
      one.source.name,
    ]),
  ),
];

/** The whole ledger, in the order of a report. */
export const ledgerLines = (ledger: Ledger, building?: Building): string[] => [
  ...profileLines(ledger.profile),
  ...requirementLines(ledger.requirements, building),
  ...comparisonLines(ledger.comparison, schoolsOf(ledger.profile)),
  ...roadmapLines(ledger.roadmap),
  ...resourceLines(ledger.resources),
  ...marketLines(ledger.market),
];
