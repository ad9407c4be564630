import { popularityChart } from '../../charts/popularity-chart.ts';
import type { PageContext } from '../context.ts';
import { type Html, markup } from '../markup.ts';
import { sourced } from '../sourced.ts';
import { fill } from '../templates.ts';

/** Popularity of what is asked, and the technologies listed for the occupation by how much they are asked for. */
export function techStackPopularity({ report: { market } }: PageContext): Html {
  const { popularity, technologies } = market;
  const groups = [
    {
      title: 'Hot and in demand',
      names: namesOf(technologies.filter(({ hot, inDemand }) => hot && inDemand)),
    },
    { title: 'In demand', names: namesOf(technologies.filter(({ hot, inDemand }) => !hot && inDemand)) },
    { title: 'Hot', names: namesOf(technologies.filter(({ hot, inDemand }) => hot && !inDemand)) },
    { title: 'Listed too', names: namesOf(technologies.filter(({ hot, inDemand }) => !hot && !inDemand)) },
  ].filter(({ names }) => names.length > 0);
  return markup`${sourced(popularity.length > 0 && popularityChart(popularity), popularity)}${sourced(
    groups.length > 0 && fill('technologies', { groups }),
    technologies,
  )}`;
}

const namesOf = (facts: readonly { readonly name: string }[]): string[] => [
  ...new Set(facts.map(({ name }) => name)),
];
