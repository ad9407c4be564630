import type { PartialDate } from '../../schemas/partial-date.ts';
import type { PeriodEnd, Position, Profile, ProfileSkill } from '../../schemas/profile.ts';
import { describeMonths } from '../core/describe-months.ts';
import { joinNames } from '../core/join-names.ts';
import { lackRef, skillRef } from '../core/ledger.ts';
import { isSelfReported } from '../core/self-reported.ts';
import { type Entry, entry } from './entry.ts';

/** What the report read in the CV, by reference. */
export function profileEntries(profile: Profile): Map<string, Entry> {
  const { candidate, summary, experience, positions, education, credentials, languages, seniority } = profile;
  const skillNames = new Map(profile.skills.map(({ id, name }) => [id, name]));
  return new Map<string, Entry>([
    [
      'candidate',
      entry([candidate.name ?? 'no name was read', candidate.headline], { quotes: candidate.evidence }),
    ],
    ...(summary ? [['summary', entry(['its own summary'], { quotes: summary.evidence })] as const] : []),
    [
      'experience',
      entry([`${describeMonths(experience.totalMonths)} of dated work, overlaps counted once`], {
        quotes: experience.stated.flatMap(({ evidence }) => evidence),
        restsOn: positions.filter(({ months }) => months !== null).map(({ id }) => id),
      }),
    ],
    ...positions.map((one) => [one.id, entry(positionWords(one), { quotes: one.evidence })] as const),
    ...education.map(
      (one) =>
        [one.id, entry([one.qualification, one.field, one.institution], { quotes: one.evidence })] as const,
    ),
    ...credentials.map((one) => [one.id, entry([one.name, one.issuer], { quotes: one.evidence })] as const),
    ...languages.map((one) => [one.id, entry([one.name, one.level], { quotes: one.evidence })] as const),
    ...profile.skills.map((one) => [skillRef(one), skillEntry(one, skillNames)] as const),
    ...profile.lacks.map(
      (one) =>
        [
          lackRef(one),
          entry(
            [
              `${one.name}: ${one.stance === 'denied' ? 'missing' : 'being learned'} by the ${isSelfReported(one.evidence) ? "person's" : "CV's"} own words`,
            ],
            {
              quotes: one.evidence,
            },
          ),
        ] as const,
    ),
    ...(['leadership', 'architecture'] as const).map(
      (signal) =>
        [
          signal,
          entry(
            [seniority[signal].status === 'shown' ? `${signal} is shown` : `no line on ${signal} was found`],
            {
              quotes: seniority[signal].evidence,
            },
          ),
        ] as const,
    ),
  ]);
}

function skillEntry(skill: ProfileSkill, names: ReadonlyMap<string | null, string>): Entry {
  const { name, level, levelBasis, months, statedYears, kind, via, evidence } = skill;
  const through = joinNames(via.map((id) => names.get(id) ?? id));
  const why: Record<ProfileSkill['kind'], string> = {
    explicit: 'named in the CV',
    implied: `not named; follows from ${through}`,
    transferable: `not shown; near to ${through}`,
  };
  const basis = levelBasis === 'stated' ? 'as the CV words it' : 'estimated from the dates of its use';
  return entry(
    [
      `${name}: ${why[kind]}`,
      level && `${level} level ${basis}`,
      months && months.max > 0 && `named in work of ${describeMonths(months)}`,
      statedYears !== null && `${statedYears} years by the CV's own words`,
    ],
    { quotes: evidence, restsOn: via.map((id) => `skill:${id}`) },
  );
}

const positionWords = ({ title, organisation, kind, start, end, months }: Position) => [
  title,
  organisation,
  kind === 'employment' ? null : kind,
  `${dateWords(start)} to ${dateWords(end)}`,
  months && describeMonths(months),
];

const dateWords = (date: PartialDate | PeriodEnd | null): string =>
  date === null ? 'no date' : date === 'present' ? 'present' : date.text;
