import type { Requirement } from '../../../../schemas/requirement.ts';
import { webAddress } from '../../web-address.ts';
import { demandInWords } from '../../words/demand.ts';
import type { PageContext } from '../context.ts';
import type { Html } from '../markup.ts';
import { fill } from '../templates.ts';

/** What is asked, core and preferred apart, each with where it comes from. */
export function marketRequirements({ report: { requirements }, cite }: PageContext): Html {
  const sources = [...new Map(requirements.map(({ source }) => [keyOf(source), source])).values()];
  const letters = new Map(sources.map((source, index) => [keyOf(source), letter(index)]));
  const rows = requirements.map((requirement) => ({
    ...requirement,
    name: requirement.skill.name,
    // A catalogue's statement is made from the name; an advertisement's own words say more.
    words: requirement.source.kind === 'posting' ? requirement.statement : null,
    demand: demandInWords(requirement),
    letter: letters.get(keyOf(requirement.source)),
    quotes: cite(
      requirement.source.place ? [requirement.source.place] : [],
      `Asked: ${requirement.skill.name}`,
    ),
  }));
  return fill('market-requirements', {
    groups: [
      { title: 'Core', rows: rows.filter(({ importance }) => importance === 'core') },
      { title: 'Preferred', rows: rows.filter(({ importance }) => importance === 'preferred') },
    ].filter((group) => group.rows.length > 0),
    sources: sources.map((source) => ({
      letter: letters.get(keyOf(source)),
      name: source.name,
      date: source.date,
      // What an advertisement says never becomes a link.
      address: source.kind === 'catalogue' ? webAddress(source.url) : null,
    })),
  });
}

const keyOf = ({ kind, name, url }: Requirement['source']): string => `${kind} ${name} ${url}`;

/** a, b … z, then aa, ab … */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
