import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { Requirement } from '../../../../schemas/requirement.ts';
import { inWords, joinFirst, joinNames } from '../../../core/join-names.ts';
import { buildingOn } from '../../compare-requirements/builds-on.ts';
import { skillName } from '../../compare-requirements/names.ts';
import { are, say } from './sentence.ts';
import type { Told, View } from './told.ts';
import { isoMonth, money, ordinal, percent } from './wording.ts';

const most = 12;

export function marketRequirements({ input: { target, requirements }, all }: View): NarrativeSentence[] {
  const core = all.filter(({ isCore }) => isCore);
  const preferred = all.filter(({ isCore }) => !isCore);
  const kinds = [
    ...(core.length > 0 ? [`${inWords(core.length)} core`] : []),
    ...(preferred.length > 0 ? [`${inWords(preferred.length)} preferred`] : []),
  ];
  const noun = requirements.length === 1 ? 'is' : 'are';
  const ids = requirements.slice(0, most).map(({ id }) => id);
  return [
    ...say(
      `Compared for ${target} ${noun} ${joinNames(kinds)} ${requirements.length === 1 ? 'requirement' : 'requirements'}.`,
      ...ids,
    ),
    ...say(origin(requirements), ...ids),
    ...listed('Core', core),
    ...listed('Preferred', preferred),
    ...foundations(requirements, all),
  ];
}

const mostSources = 3;

function origin(requirements: readonly Requirement[]): string {
  const sources = [...new Set(requirements.map(({ source }) => source.name))];
  const rest = sources.length - mostSources;
  const named = [...sources.slice(0, mostSources), ...(rest > 0 ? [`${inWords(rest)} more`] : [])].join('; ');
  return requirements.some(({ source }) => source.kind === 'posting')
    ? `They are those of ${named}, core or preferred by the wording there.`
    : `They come from the role catalogue and describe the role at large, so that a single post may ask for less or for something else (sources: ${named}).`;
}

const listed = (kind: string, list: readonly Told[]): NarrativeSentence[] =>
  list.length === 0
    ? []
    : say(
        `${kind} ${are(list)} ${joinFirst(
          list.map(({ name, requirement: { level } }) => (level ? `${name} (${level})` : name)),
          most,
        )}.`,
        ...list.slice(0, most).map(({ requirement }) => requirement.id),
      );

const fewestBuilding = 2;

/** Which of the requirements carry the most others, by the prerequisites of the catalogue. */
function foundations(requirements: readonly Requirement[], all: readonly Told[]): NarrativeSentence[] {
  const building = buildingOn(requirements);
  const carrying = all
    .map((one) => ({ one, count: building.get(one.requirement.id)?.length ?? 0 }))
    .filter(({ count }) => count >= fewestBuilding)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3);
  if (carrying.length === 0) return [];
  const isLarge = carrying.some(({ count }) => count > 12);
  const named = carrying.map(({ one, count }, index) => {
    const number = isLarge ? String(count) : inWords(count);
    return index === 0 ? `${number} of the others build on ${one.name}` : `${number} on ${one.name}`;
  });
  return say(
    `By the relations in the catalogue ${joinNames(named)}.`,
    ...carrying.map(({ one }) => one.requirement.id),
  );
}

/** Why there is nothing to tell: the catalogue describes its own roles, not every post. */
function noData(what: string, { input: { requirements } }: View): NarrativeSentence[] {
  const isPosting = requirements.some(({ source }) => source.kind === 'posting');
  const why = isPosting
    ? `the catalogue holds ${what} for its own roles, and this target was read from an ad`
    : `the catalogue holds no ${what} for this role`;
  return say(`No data: ${why}.`, ...requirements.slice(0, 1).map(({ id }) => id));
}

export function marketInsights(view: View): NarrativeSentence[] {
  const { market, target } = view.input;
  const wages = market.wages.filter(({ median }) => median !== null);
  if (wages.length === 0) return noData('wages', view);
  return [
    ...wages.flatMap((wage, index) => {
      const { occupation, place, date, currency, p25, median, p75, employment, source } = wage;
      if (median === null) return [];
      const range =
        p25 !== null && p75 !== null
          ? `; the middle half earned between ${money(p25, currency)} and ${money(p75, currency)}`
          : '';
      const lead =
        index === 0
          ? `The occupation nearest to ${target} in the data is ${occupation}: its`
          : `For ${occupation} the`;
      const people =
        employment === null
          ? ''
          : ` Then and there ${new Intl.NumberFormat('en').format(employment)} people worked in it.`;
      return say(
        `${lead} median wage in the ${place.replace(/^the /i, '')} was ${money(median, currency)} a year in ${isoMonth(date)}${range} (${source.name}).${people}`,
        `wage:${wage.id}`,
      );
    }),
    ...say(
      'Such figures hold for the whole occupation in one country, for beginners and old hands alike; they are no offer, and wages elsewhere are not in the data.',
      ...wages.map(({ id }) => `wage:${id}`),
    ),
  ];
}

export function techStackPopularity(view: View): NarrativeSentence[] {
  const { market } = view.input;
  if (market.popularity.length + market.technologies.length === 0)
    return noData('figures on technologies', view);
  return [...shares(view), ...hotTechnologies(view)];
}

type Popularity = View['input']['market']['popularity'][number];

/** Facts that one sentence can tell: of one source, place and date. */
const together = (facts: readonly Popularity[]): Popularity[][] => [
  ...Map.groupBy(facts, ({ date, place, source }) => [date, place, source.name].join('|')).values(),
];

const refsOfFacts = (facts: readonly Popularity[]): string[] => facts.map(({ id }) => `popularity:${id}`);

const mostShares = 6;

function shares({ input: { market } }: View): NarrativeSentence[] {
  if (market.popularity.length === 0) return [];
  return [
    ...together(market.popularity).flatMap((all) => {
      const facts = all.slice(0, mostShares);
      const [first] = facts;
      if (!first) return [];
      const where = /^world-?wide$/i.test(first.place) ? 'worldwide' : `in ${first.place}`;
      const told = facts.map(
        ({ name, share, rank }, index) =>
          `${percent(share)} for ${name} (${ordinal(rank)}${index === 0 ? ' of all languages' : ''})`,
      );
      return say(
        `Of the searches for language tutorials ${where} in ${isoMonth(first.date)}, ${facts.length === 1 ? 'the share was' : 'the shares were'} ${joinNames(told)} (${first.source.name}).`,
        ...refsOfFacts(facts),
      );
    }),
    ...say(
      'Searches for tutorials tell what people set out to learn; how many posts ask for it they do not tell.',
      ...refsOfFacts(market.popularity),
    ),
  ];
}

type Technology = View['input']['market']['technologies'][number];

function hotTechnologies(view: View): NarrativeSentence[] {
  const { market, profile, requirements } = view.input;
  const hot = market.technologies.filter((fact) => fact.hot);
  const [one] = hot;
  if (!one) return [];
  const shown = new Set(profile.skills.filter(({ kind }) => kind !== 'transferable').map(({ id }) => id));
  const both = hot.filter(({ skill }) => shown.has(skill));
  const asked = new Set(requirements.map(({ skill }) => skill.id));
  const open = hot.filter(({ skill }) => asked.has(skill) && !shown.has(skill));
  const count = `${inWords(hot.length)} ${hot.length === 1 ? 'technology' : 'technologies'}`;
  return [
    ...say(
      `${one.source.name} lists ${count} as hot for the occupation${both.length === 0 ? '; the CV shows none of them' : ''}.`,
      ...refsTo(hot),
    ),
    ...(both.length === 0 ? [] : say(`Of these the CV shows ${technologies(both)}.`, ...refsTo(both))),
    ...(open.length === 0
      ? []
      : say(
          `Asked for here, listed as hot and not shown ${are(open)} ${technologies(open)}.`,
          ...refsTo(open),
        )),
  ];
}

const nameOf = ({ skill, name }: Technology): string => skillName({ id: skill, name });
const technologies = (list: readonly Technology[]): string => joinFirst(list.map(nameOf), most);
const refsTo = (list: readonly Technology[]): string[] =>
  list.slice(0, most).map(({ id }) => `technology:${id}`);

/** What the sources say of the time behind; nobody here foretells anything. */
export function marketOutlook(view: View): NarrativeSentence[] {
  const { market, requirements } = view.input;
  const asked = new Set(requirements.map(({ skill }) => skill.id));
  const inDemand = market.technologies.filter((fact) => fact.inDemand);
  const here = inDemand.filter(({ skill }) => asked.has(skill));
  const wanted = here.length > 0 ? here : inDemand;
  const moving = market.popularity.filter(({ changeOverYear }) => Math.abs(changeOverYear) >= 0.0005);
  if (wanted.length + moving.length === 0) return noData('observations over time', view);
  return [
    ...demand(wanted, here.length > 0),
    ...changes(moving),
    ...say(
      'These are observations of the past, and nothing here foretells what comes.',
      ...refsTo(wanted),
      ...moving.map(({ id }) => `popularity:${id}`),
    ),
  ];
}

function changes(moving: readonly Popularity[]): NarrativeSentence[] {
  return together(moving).flatMap((facts) => {
    const [first] = facts;
    if (!first) return [];
    const told = facts.map(({ name, changeOverYear }, index) => {
      const points = Math.abs(changeOverYear * 100).toFixed(1);
      return `${name} ${changeOverYear > 0 ? 'rose' : 'fell'} by ${points}${index === 0 ? ' percentage points' : ''}`;
    });
    return say(
      `Over the twelve months to ${isoMonth(first.date)}, among the searches for tutorials, ${joinNames(told)} (${first.source.name}).`,
      ...refsOfFacts(facts),
    );
  });
}

function demand(wanted: readonly Technology[], isAsked: boolean): NarrativeSentence[] {
  const [one] = wanted;
  if (!one) return [];
  const { name, date } = one.source;
  return say(
    `${isAsked ? 'Of what is asked for here, ' : ''}${name} (${isoMonth(date)}) marks as in demand in employers' postings for the occupation: ${technologies(wanted)}.`,
    ...refsTo(wanted),
  );
}
