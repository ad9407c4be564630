import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { Requirement } from '../../../../schemas/requirement.ts';
import { inWords, joinFirst } from '../../../core/join-names.ts';
import type { NarrativeInput } from '../input.ts';
import { nameOf } from './requirement-names.ts';
import { say } from './sentence.ts';
import { isoMonth, money, ordinal, percent } from './wording.ts';

const most = 12;

export function marketRequirements({ target, requirements }: NarrativeInput): NarrativeSentence[] {
  const of = (importance: Requirement['importance']) =>
    requirements.filter((requirement) => requirement.importance === importance);
  const core = of('core');
  const preferred = of('preferred');
  const sources = [...new Set(requirements.map(({ source }) => source.name))];
  const from = requirements.some(({ source }) => source.kind === 'posting')
    ? 'the postings'
    : 'the role catalogue';
  const count = `${inWords(core.length)} core and ${inWords(preferred.length)} preferred`;
  const refs = (list: readonly Requirement[]) => list.slice(0, most).map(({ id }) => id);
  return [
    ...say(
      `For ${target}, ${count} requirements are compared, taken from ${from} (${sources.slice(0, 3).join('; ')}).`,
      ...refs(requirements),
    ),
    ...named('Core', core),
    ...named('Preferred', preferred),
  ];
}

const named = (kind: string, requirements: readonly Requirement[]): NarrativeSentence[] =>
  requirements.length === 0
    ? []
    : say(
        `${kind}: ${joinFirst(
          requirements.map((one) => (one.level ? `${nameOf(one)} (${one.level})` : nameOf(one))),
          most,
        )}.`,
        ...requirements.slice(0, most).map(({ id }) => id),
      );

export function marketInsights({ market, target }: NarrativeInput): NarrativeSentence[] {
  return market.wages.flatMap((wage) => {
    const { occupation, place, date, currency, p25, median, p75, employment, source } = wage;
    const ref = `wage:${wage.id}`;
    const when = isoMonth(date);
    if (median === null) return [];
    const range =
      p25 !== null && p75 !== null
        ? `, and the middle half earned between ${money(p25, currency)} and ${money(p75, currency)}`
        : '';
    return [
      ...say(
        `Nearest to ${target} in these data is the occupation ${occupation}. In the ${place.replace(/^the /i, '')}, ${when}, its median wage was ${money(median, currency)} a year${range} (${source.name}).`,
        ref,
      ),
      ...(employment === null
        ? []
        : say(
            `${new Intl.NumberFormat('en').format(employment)} people worked in that occupation then and there.`,
            ref,
          )),
      ...say('Wages elsewhere, and for one level of seniority alone, are not in these data.', ref),
    ];
  });
}

export function techStackPopularity({ market, profile }: NarrativeInput): NarrativeSentence[] {
  const languages = market.popularity.flatMap((fact) => {
    const points = Math.abs(fact.changeOverYear * 100).toFixed(1);
    const change =
      points === '0.0'
        ? 'unchanged over the year'
        : `${fact.changeOverYear > 0 ? 'up' : 'down'} ${points} percentage points over the year`;
    const text = `${fact.name} held ${percent(fact.share)} of searches for language tutorials ${/^world-?wide$/i.test(fact.place) ? 'worldwide' : `in ${fact.place}`} in ${isoMonth(fact.date)}, ${ordinal(fact.rank)} of all, ${change} (${fact.source.name}).`;
    return say(text, `popularity:${fact.id}`);
  });
  const hot = market.technologies.filter((fact) => fact.hot);
  if (hot.length === 0) return languages;
  const shown = new Set(profile.skills.filter(({ kind }) => kind !== 'transferable').map(({ id }) => id));
  const both = hot.filter(({ skill }) => shown.has(skill));
  const wantedFirst = hot.toSorted((one, other) => Number(other.inDemand) - Number(one.inDemand));
  return [
    ...languages,
    ...say(
      `Listed as hot technologies of the occupation: ${firstNames(wantedFirst)} (${hot[0]?.source.name}).`,
      ...firstRefs(wantedFirst),
    ),
    ...(both.length === 0
      ? say('The CV shows none of them.', ...firstRefs(wantedFirst))
      : say(`Of all of them the CV shows ${firstNames(both)}.`, ...firstRefs(both))),
  ];
}

type Technology = NarrativeInput['market']['technologies'][number];

const firstNames = (list: readonly Technology[]): string =>
  joinFirst(
    list.map(({ name }) => name),
    most,
  );
const firstRefs = (list: readonly Technology[]): string[] =>
  list.slice(0, most).map(({ id }) => `technology:${id}`);

export function marketOutlook({ market }: NarrativeInput): NarrativeSentence[] {
  const wanted = market.technologies.filter(({ inDemand }) => inDemand);
  const moving = market.popularity.filter(({ changeOverYear }) => Math.abs(changeOverYear) >= 0.005);
  return [
    ...(wanted.length === 0
      ? []
      : say(
          `Marked as in demand in employers' postings for the occupation: ${firstNames(wanted)} (${wanted[0]?.source.name}).`,
          ...firstRefs(wanted),
        )),
    ...moving.flatMap((fact) =>
      say(
        `Interest in ${fact.name} ${fact.changeOverYear > 0 ? 'rose' : 'fell'} over the twelve months to ${isoMonth(fact.date)}.`,
        `popularity:${fact.id}`,
      ),
    ),
    ...(wanted.length + moving.length === 0
      ? []
      : say(
          'These are observations of the past; the catalogue holds no forecast.',
          ...firstRefs(wanted),
          ...moving.map(({ id }) => `popularity:${id}`),
        )),
  ];
}
