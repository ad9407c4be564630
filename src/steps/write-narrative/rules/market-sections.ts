import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import type { Requirement } from '../../../../schemas/requirement.ts';
import { joinNames } from '../../../core/join-names.ts';
import type { NarrativeInput } from '../input.ts';
import { nameOf } from './requirement-names.ts';
import { inWords, say } from './sentence.ts';
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

function named(kind: string, requirements: readonly Requirement[]): NarrativeSentence[] {
  if (requirements.length === 0) return [];
  const shown = requirements.slice(0, most);
  const rest = requirements.length - shown.length;
  const names = shown.map((one) => (one.level ? `${nameOf(one)} (${one.level})` : nameOf(one)));
  return say(
    `${kind}: ${joinNames(names)}${rest > 0 ? `, and ${inWords(rest)} more` : ''}.`,
    ...shown.map(({ id }) => id),
  );
}

export function marketInsights({ market }: NarrativeInput): NarrativeSentence[] {
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
        `${occupation} in the ${place.replace(/^the /i, '')}, ${when}: the median wage was ${money(median, currency)} a year${range} (${source.name}).`,
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
  const both = hot.filter(({ skill }) => shown.has(skill)).slice(0, most);
  const named = hot.toSorted((a, b) => Number(b.inDemand) - Number(a.inDemand)).slice(0, most);
  const rest = hot.length - named.length;
  const refs = (list: typeof hot) => list.map(({ id }) => `technology:${id}`);
  const source = hot[0]?.source.name ?? '';
  return [
    ...languages,
    ...say(
      `Listed as hot technologies of the occupation: ${joinNames(named.map(({ name }) => name))}${rest > 0 ? `, and ${inWords(rest)} more` : ''} (${source}).`,
      ...refs(named),
    ),
    ...(both.length === 0
      ? say('The CV names none of them.', ...refs(named))
      : say(`Of all of them the CV shows ${joinNames(both.map(({ name }) => name))}.`, ...refs(both))),
  ];
}

export function marketOutlook({ market }: NarrativeInput): NarrativeSentence[] {
  const wanted = market.technologies.filter(({ inDemand }) => inDemand).slice(0, most);
  const moving = market.popularity.filter(({ changeOverYear }) => Math.abs(changeOverYear) >= 0.005);
  return [
    ...(wanted.length === 0
      ? []
      : say(
          `Marked as in demand in employers' postings for the occupation: ${joinNames(wanted.map(({ name }) => name))} (${wanted[0]?.source.name}).`,
          ...wanted.map(({ id }) => `technology:${id}`),
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
          ...wanted.map(({ id }) => `technology:${id}`),
          ...moving.map(({ id }) => `popularity:${id}`),
        )),
  ];
}
