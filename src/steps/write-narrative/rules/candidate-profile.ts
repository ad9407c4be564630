import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { Position, ProfileSkill, Signal } from '../../../../schemas/profile.ts';
import { describeMonths } from '../../../core/describe-months.ts';
import { excerpt, shortQuote } from '../../../core/excerpt.ts';
import { joinFirst, joinNames } from '../../../core/join-names.ts';
import { lackRef, skillRef } from '../../../core/ledger.ts';
import { periodInWords } from '../../../core/period-in-words.ts';
import { vary } from '../../../core/vary.ts';
import type { NarrativeInput } from '../input.ts';
import { capitalise, say } from './sentence.ts';

const mostPositions = 5;
const mostSkills = 8;

export function candidateProfile({ profile }: NarrativeInput): NarrativeSentence[] {
  const { positions, education, credentials, languages, skills, lacks, seniority } = profile;
  return [
    ...positions.slice(0, mostPositions).flatMap(position),
    ...more(positions),
    ...education.flatMap(({ id, qualification, institution }) =>
      say(`Education: “${qualification}”${institution ? `, ${institution}` : ''}.`, id),
    ),
    ...list(
      'Licences and certificates named',
      credentials.map(({ name }) => `“${name}”`),
      credentials,
    ),
    ...list(
      'Languages named',
      languages.map(({ name, level }) => (level ? `${name} (${level})` : name)),
      languages,
    ),
    ...longest(skills),
    ...otherSkills(skills),
    // In the CV's own words: a paraphrase could turn "not in production" into "not at all".
    ...lacks.flatMap(({ id, name, evidence }) =>
      evidence[0]
        ? say(`What the CV itself says on ${name}: ${excerpt(evidence[0].quote)}.`, lackRef({ id, name }))
        : [],
    ),
    ...signal('leadership', 'Leading or supervising people', seniority.leadership),
    ...signal('architecture', 'Designing systems, processes or sites as a whole', seniority.architecture),
  ];
}

function position({ id, title, organisation, kind, start, end, months }: Position): NarrativeSentence[] {
  const period = periodInWords(start, end);
  const where = organisation ? `${title}, ${organisation}` : title;
  const extra = kind === 'employment' ? '' : ` (${kind})`;
  const length = months && months.min >= 12 ? `, ${describeMonths(months)}` : '';
  if (period === null) return say(`Undated: ${where}${extra}.`, id);
  const text = vary(
    [`${capitalise(period)}${length}: ${where}${extra}.`, `${where}${extra}, ${period}${length}.`],
    id,
  );
  return say(text, id);
}

function more(positions: readonly Position[]): NarrativeSentence[] {
  const rest = positions.slice(mostPositions);
  if (rest.length === 0) return [];
  const titles = joinFirst(
    rest.map(({ title }) => title),
    4,
  );
  return say(`Before that or beside it: ${titles}.`, ...rest.map(({ id }) => id));
}

const list = (
  lead: string,
  names: readonly string[],
  entries: readonly { readonly id: string }[],
): NarrativeSentence[] =>
  names.length === 0 ? [] : say(`${lead}: ${joinNames(names)}.`, ...entries.map(({ id }) => id));

function longest(skills: readonly ProfileSkill[]): NarrativeSentence[] {
  const dated = skills
    .filter(({ kind, months }) => kind === 'explicit' && (months?.max ?? 0) > 0)
    .toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0) || a.name.localeCompare(b.name))
    .slice(0, mostSkills);
  if (dated.length === 0) return [];
  const names = joinNames(
    dated.map(({ name, months, level, levelBasis }) => {
      const stated = level && levelBasis === 'stated' ? `, ${level} by its own wording` : '';
      return `${name} (${months ? describeMonths(months) : ''}${stated})`;
    }),
  );
  return say(`Named in the longest work: ${names}.`, ...dated.map(skillRef));
}

function otherSkills(skills: readonly ProfileSkill[]): NarrativeSentence[] {
  const named = skills.filter(({ kind, months }) => kind === 'explicit' && (months?.max ?? 0) === 0);
  const implied = skills.filter(({ kind }) => kind === 'implied');
  return [
    ...listed('Named without dates', named),
    ...listed('Not named, but part of what is named', implied),
  ];
}

const listed = (lead: string, skills: readonly ProfileSkill[]): NarrativeSentence[] =>
  skills.length === 0
    ? []
    : say(
        `${lead}: ${joinFirst(
          skills.map(({ name }) => name),
          mostSkills,
        )}.`,
        ...skills.slice(0, mostSkills).map(skillRef),
      );

function signal(
  ref: 'leadership' | 'architecture',
  what: string,
  { status, evidence }: Signal,
): NarrativeSentence[] {
  const [first] = evidence;
  const quote = first ? shortQuote(first.quote) : null;
  if (status === 'shown') return say(`${what} is shown${quote ? `: ${quote}` : ''}.`, ref);
  return say(
    `No line on ${what.charAt(0).toLowerCase()}${what.slice(1)} was found; whether there was any is a question to ask.`,
    ref,
  );
}
