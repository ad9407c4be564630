import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { Position, Profile, ProfileSkill } from '../../../../schemas/profile.ts';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { capitalise } from '../../../core/capitalise.ts';
import { describeMonths } from '../../../core/describe-months.ts';
import { oneLine } from '../../../core/excerpt.ts';
import { joinFirst, joinNames } from '../../../core/join-names.ts';
import { lackRef, skillRef } from '../../../core/ledger.ts';
import { periodInWords } from '../../../core/period-in-words.ts';
import { restsOnPrivateMatters } from '../../../core/private-matters.ts';
import { positionOf, positionsShowing } from '../../../core/shown-in.ts';
import { tellingLine } from '../../../core/telling-line.ts';
import { inTurn } from '../../../core/vary.ts';
import { skillName } from '../../compare-requirements/names.ts';
import type { NarrativeInput } from '../input.ts';
import { deniedWords, type Quoted, quoteOf } from './lines.ts';
import { presentWork } from './present-work.ts';
import { are, at, say } from './sentence.ts';
import type { View } from './told.ts';

const mostPositions = 5;
const mostBeside = 2;
const mostPerPosition = 4;
const mostSkills = 8;

/** The work, position by position with what it shows; then voluntary work, projects, training and skills. */
export function candidateProfile({ input, quoted }: View): NarrativeSentence[] {
  const { profile } = input;
  const { positions, lacks } = profile;
  const { requirements } = input;
  const asked = new Set(
    requirements.flatMap(({ skill, alternatives }) => [skill, ...alternatives].map(({ id }) => id)),
  );
  const shown = shownPositions(positions);
  return [
    ...shown.flatMap((one, index) => position(one, index, { input, asked, quoted })),
    ...more(positions.filter((one) => !shown.includes(one))),
    ...education(profile),
    ...longest(tellable(profile), asked),
    ...otherSkills(profile, asked),
    ...ownWords(lacks.filter(({ id }) => id === null || !asked.has(id))),
    ...signals(profile, quoted),
  ];
}

/**
 * Without what the CV denies in another line, which is told in its own words, and without what a private matter alone
 * bears out.
 */
function tellable({ skills, lacks }: Profile): ProfileSkill[] {
  const denied = new Set(lacks.filter(({ stance }) => stance === 'denied').map(lackKey));
  return skills.filter((skill) => !denied.has(lackKey(skill)) && !restsOnPrivateMatters(skill.evidence));
}

const lackKey = ({ id, name }: Pick<ProfileSkill, 'id' | 'name'>): string => id ?? name.toLowerCase();

/** The latest posts, and beside them what was done without being one. */
function shownPositions(positions: readonly Position[]): Position[] {
  const isBeside = ({ kind }: Position): boolean => kind === 'project' || kind === 'volunteering';
  const posts = positions.filter((one) => !isBeside(one)).slice(0, mostPositions);
  const beside = positions.filter(isBeside).slice(0, mostBeside);
  return [...posts, ...beside];
}

interface Telling {
  readonly input: NarrativeInput;
  readonly asked: ReadonlySet<string | null>;
  readonly quoted: Set<string>;
}

function position(one: Position, index: number, { input, asked, quoted }: Telling): NarrativeSentence[] {
  const { profile } = input;
  const skills = tellable(profile)
    .filter(
      ({ kind, evidence }) =>
        kind === 'explicit' && evidence.some((line) => positionOf(profile.positions, line) === one),
    )
    .toSorted((a, b) => Number(asked.has(b.id)) - Number(asked.has(a.id)))
    .slice(0, mostPerPosition);
  const quote = quoteOf(input, one, quoted);
  if (quote) quoted.add(quote.text);
  const isPresent = one === presentWork(input) && one.end === 'present';
  return say(
    wording(one, { skills, quote, index, isPresent }),
    one.id,
    ...skills.map(skillRef),
    ...(quote?.refs ?? []),
  );
}

interface Shown {
  readonly skills: readonly ProfileSkill[];
  readonly quote: Quoted | null;
  readonly index: number;
  readonly isPresent: boolean;
}

function wording({ title, organisation, kind, start, end, months }: Position, shown: Shown): string {
  const { skills, quote, index, isPresent } = shown;
  const period = periodInWords(start, end);
  const length = months && months.min >= 12 ? ` (${describeMonths(months)})` : '';
  const dated = period === null ? '' : `, ${period}${length}`;
  const place = `${title}${at(organisation)}`;
  const names = skills.length > 0 ? joinNames(skills.map(skillName)) : null;
  const words = quote ? `: “${quote.text}”` : '';
  const withNames = names === null ? '' : `, with ${names}`;
  if (kind === 'project') return `Project: ${place}${dated}${withNames}${words}.`;
  if (kind === 'volunteering') return `Voluntary work: ${place}${dated}${withNames}${words}.`;
  const isSaid = /intern|trainee|freelance|self-employed/i.test(title);
  const what = isSaid
    ? ''
    : { employment: '', freelance: 'freelance work as ', internship: 'an internship as ' }[kind];
  if (isPresent) return `At present ${what}${place}${dated}${withNames}${words}.`;
  if (period === null) return `Without dates, ${what}${place}${withNames}${words}.`;
  return inTurn(
    [
      `${capitalise(period)}${length}, ${what}${place}${withNames}${words}.`,
      `${capitalise(what)}${place}${dated}${withNames}${words}.`,
    ],
    index,
  );
}

function more(rest: readonly Position[]): NarrativeSentence[] {
  if (rest.length === 0) return [];
  const titles = joinFirst(
    rest.map(({ title, kind }) => (kind === 'volunteering' ? `${title} (voluntary)` : title)),
    mostPerPosition,
  );
  return say(
    `${rest.length === 1 ? 'One more entry' : 'More entries'} of the CV: ${titles}.`,
    ...rest.map(({ id }) => id),
  );
}

const underWay = /progress|ongoing|current|under way|laufend|present/i;

/** Qualifications by their own names; schools are nobody's merit and are left to the CV. */
function education({ education: list, credentials, languages }: Profile): NarrativeSentence[] {
  return [
    ...(list.length === 0
      ? []
      : say(
          `Education: ${joinNames(
            list.map(
              ({ qualification, end }) =>
                `“${qualification}”${end === 'present' && !underWay.test(qualification) ? ' (under way)' : ''}`,
            ),
          )}.`,
          ...list.map(({ id }) => id),
        )),
    ...(credentials.length === 0
      ? []
      : say(
          `${credentials.length === 1 ? 'Licence or certificate' : 'Licences and certificates'}: ${joinNames(
            credentials.map(({ name }) => `“${name}”`),
          )}.`,
          ...credentials.map(({ id }) => id),
        )),
    ...(languages.length === 0
      ? []
      : say(
          `${languages.length === 1 ? 'Language' : 'Languages'}: ${joinNames(languages.map(({ name, level }) => (level ? `${name} (${level})` : name)))}.`,
          ...languages.map(({ id }) => id),
        )),
  ];
}

/** What comes with any trade tells of none: nobody is longest in first aid. */
const besideTrade = new Set(['first-aid', 'cpr']);
const isBesideTrade = ({ id }: ProfileSkill): boolean =>
  id !== null && (besideTrade.has(id) || loadCatalog().skill(id)?.kind === 'soft');

/** Skills by the length of the work that names them; those of one length together. */
function longest(skills: readonly ProfileSkill[], asked: ReadonlySet<string | null>): NarrativeSentence[] {
  const dated = skills
    .filter(({ kind, months }) => kind === 'explicit' && (months?.max ?? 0) > 0)
    .filter((skill) => asked.has(skill.id) || !isBesideTrade(skill))
    .toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0) || a.name.localeCompare(b.name))
    .slice(0, mostSkills);
  if (dated.length === 0) return [];
  const groups = Map.groupBy(dated, ({ months }) => (months ? describeMonths(months) : ''));
  const told = [...groups].map(([length, group]) => {
    const each = group.length > 1 ? ' each' : '';
    return `${joinNames(group.map(skillName))} (${length}${each})`;
  });
  const [first, ...others] = told;
  const then = others.length > 0 ? `, then ${joinNames(others)}` : '';
  const verb = dated.length === 1 ? 'is' : 'are';
  return say(
    `Longest in use, by the dates of the work that names ${dated.length === 1 ? 'it' : 'them'}, ${verb} ${first}${then}.`,
    ...dated.map(skillRef),
  );
}

function otherSkills(profile: Profile, asked: ReadonlySet<string | null>): NarrativeSentence[] {
  const skills = tellable(profile);
  // What a dated position shows is dated, though nobody can tell for how much of it.
  const isDated = ({ evidence }: ProfileSkill): boolean =>
    positionsShowing(profile, evidence).some(({ start, end }) => start !== null || end !== null);
  const named = skills.filter(
    (skill) => skill.kind === 'explicit' && (skill.months?.max ?? 0) === 0 && !isDated(skill),
  );
  const implied = skills.filter(({ kind, id }) => kind === 'implied' && asked.has(id));
  return [
    ...listed('Listed without dates:', named),
    ...listed(`Not named, but contained in what is named, ${are(implied)}`, implied),
  ];
}

const listed = (lead: string, skills: readonly ProfileSkill[]): NarrativeSentence[] =>
  skills.length === 0
    ? []
    : say(
        `${lead} ${joinFirst(skills.map(skillName), mostSkills)}.`,
        ...skills.slice(0, mostSkills).map(skillRef),
      );

/** In the CV's own words: a paraphrase could turn "not in production" into "not at all". Each line once. */
function ownWords(lacks: readonly Profile['lacks'][number][]): NarrativeSentence[] {
  const byWords = Map.groupBy(lacks, deniedWords);
  return [...byWords].flatMap(([words, group], index) => {
    const names = joinNames(group.map(skillName));
    return say(
      inTurn([`On ${names} the CV itself says: “${words}”.`, `Of ${names} it says: “${words}”.`], index),
      ...group.map(lackRef),
    );
  });
}

const signalNames = {
  leadership: 'leading or supervising people',
  architecture: 'designing a system, process or site as a whole',
};
type SignalName = keyof typeof signalNames;

/** What is shown is told where no line above has told it; what is not is worth one question. */
function signals(profile: Profile, quoted: ReadonlySet<string>): NarrativeSentence[] {
  const names: readonly SignalName[] = ['leadership', 'architecture'];
  const shown = names.filter((name) => profile.seniority[name].status === 'shown');
  const silent = names.filter((name) => !shown.includes(name));
  return [
    ...shown.flatMap((name) => {
      const { evidence } = profile.seniority[name];
      const line = tellingLine(evidence, profile, { told: quoted });
      if (line) return say(`${capitalise(signalNames[name])} shows in this line: “${line.text}”.`, name);
      const isTold = evidence.some(({ quote }) => [...quoted].some((text) => oneLine(quote).includes(text)));
      return isTold ? [] : say(`${capitalise(signalNames[name])} is shown, too.`, name);
    }),
    ...(silent.length === 0
      ? []
      : say(
          `The CV has no line that shows ${silent.map((name) => signalNames[name]).join(' or ')}; whether there was any is worth asking.`,
          ...silent,
        )),
  ];
}
