import type { Assessment } from '../../schemas/comparison.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { joinNames } from '../core/join-names.ts';
import { type Ledger, lackRef, skillRef } from '../core/ledger.ts';
import { isSelfReported } from '../core/self-reported.ts';
import { type Entry, entry } from './entry.ts';

/** What is asked for and how the CV was held against it, by reference. */
export function targetEntries({ profile, requirements, comparison }: Ledger): Map<string, Entry> {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const shown = new Map([
    ...profile.skills.map((skill) => [skill.id, skillRef(skill)] as const),
    ...profile.lacks.map((lack) => [lack.id, lackRef(lack)] as const),
  ]);
  const { coverage, assessments } = comparison;
  return new Map<string, Entry>([
    ...requirements.map((one) => [one.id, requirementEntry(one)] as const),
    ...assessments.map(
      (one) => [`assessment:${one.requirementId}`, assessmentEntry(one, byId, shown)] as const,
    ),
    [
      'coverage',
      entry(
        [
          `${Math.round(coverage.share * 1000) / 10} % = ${coverage.formula}`,
          coverage.reason.replace(/\.$/, ''),
        ],
        {
          restsOn: assessments.map(({ requirementId }) => `assessment:${requirementId}`),
        },
      ),
    ],
  ]);
}

function requirementEntry({ skill, alternatives, importance, level, years, source }: Requirement): Entry {
  const { name, url, date, place } = source;
  return entry(
    [
      `asked for: ${joinNames([skill.name, ...alternatives.map((one) => one.name)], 'or')}`,
      importance,
      level && `${level} level`,
      years !== null && `${years} years`,
      place !== null && `in ${name}`,
    ],
    place ? { quotes: [place] } : { sources: date === null ? [] : [{ name, url, date }] },
  );
}

const statusWords: Record<Assessment['status'], string> = {
  met: 'shown',
  'partly-met': 'shown in part',
  'not-shown': 'not shown; the CV is silent',
  'not-met': "missing by the CV's own words",
};

/** The same where it rests on what the person adds or contests. */
const onOwnWords: Record<Assessment['status'], string> = {
  met: 'counted',
  'partly-met': 'counted in part',
  'not-shown': 'not counted',
  'not-met': "missing by the person's own words",
};

function assessmentEntry(
  { requirementId, status, rationale, evidence }: Assessment,
  requirements: ReadonlyMap<string, Requirement>,
  shown: ReadonlyMap<string | null, string>,
): Entry {
  const requirement = requirements.get(requirementId);
  const asked = requirement ? [requirement.skill, ...requirement.alternatives] : [];
  const bearing = asked.flatMap(({ id }) => (id === null ? [] : (shown.get(id) ?? [])));
  const words = isSelfReported(evidence) ? onOwnWords : statusWords;
  return entry([`${words[status]}: ${rationale.replace(/\.$/, '')}`], {
    quotes: evidence,
    restsOn: [requirementId, ...bearing],
  });
}
