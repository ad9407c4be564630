import type { ProfileSkill } from '../../../../schemas/profile.ts';
import { describeMonths } from '../../../core/describe-months.ts';
import { dateInWords, periodInWords } from '../../words/period.ts';
import { skillDetails } from '../../words/skill.ts';
import { statusNames } from '../../words/status.ts';
import type { PageContext } from '../context.ts';
import type { Html } from '../markup.ts';
import { fill } from '../templates.ts';

const skillGroups: Readonly<Record<ProfileSkill['kind'], string>> = {
  explicit: 'Named by the CV',
  implied: 'Part of what is named',
  transferable: 'Asked for, and close to what is named, but not shown',
};

interface Entry {
  readonly name: string;
  readonly details: readonly (string | null)[];
  readonly quotes: Html;
}

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Positions, education, papers, languages and skills, each with its quotes. */
export function candidateProfile({ report: { profile, requirements }, cite }: PageContext): Html {
  const names = new Map(profile.skills.flatMap(({ id, name }) => (id === null ? [] : [[id, name] as const])));
  // Relatives of what the CV names are many and none of them is shown: only those asked for help a reader.
  const asked = new Set(
    requirements.flatMap(({ skill, alternatives }) => [skill, ...alternatives].map(({ id }) => id)),
  );
  const positions = profile.positions.map((position) => ({
    name: position.title,
    details: [
      position.organisation,
      position.location,
      position.kind === 'employment' ? null : position.kind,
      periodInWords(position.start, position.end),
      position.months === null ? null : describeMonths(position.months),
    ],
    quotes: cite(position.evidence, position.title),
  }));
  const education = profile.education.map(({ qualification, field, institution, start, end, evidence }) => ({
    name: qualification,
    details: [
      field !== null && qualification.includes(field) ? null : field,
      institution,
      periodInWords(start, end),
    ],
    quotes: cite(evidence, qualification),
  }));
  const credentials = profile.credentials.map(({ name, issuer, date, evidence }) => ({
    name,
    details: [issuer, date && dateInWords(date)],
    quotes: cite(evidence, name),
  }));
  const languages = profile.languages.map(({ name, level, evidence }) => ({
    name,
    details: [level],
    quotes: cite(evidence, name),
  }));
  const lacks = profile.lacks.map(({ name, stance, evidence }) => ({
    name,
    details: [stance === 'learning' ? 'being learned' : statusNames['not-met']],
    quotes: cite(evidence, `${name}, in the CV's own words`),
  }));
  const skills = (Object.keys(skillGroups) as ProfileSkill['kind'][]).map((kind) => ({
    title: skillGroups[kind],
    entries: profile.skills
      .filter((skill) => skill.kind === kind && (kind !== 'transferable' || asked.has(skill.id)))
      .map((skill) => ({
        name: skill.name,
        details: skillDetails(skill, names),
        quotes: cite(skill.evidence, `Skill: ${skill.name}`),
      })),
  }));
  const groups: Group[] = [
    { title: 'Positions and projects', entries: positions },
    { title: 'Education', entries: education },
    { title: 'Licences and certificates', entries: credentials },
    { title: 'Languages', entries: languages },
    { title: 'Said to be missing or being learned', entries: lacks },
  ];
  return fill('candidate-profile', { groups: groups.filter(hasEntries), skills: skills.filter(hasEntries) });
}

const hasEntries = ({ entries }: Group): boolean => entries.length > 0;
