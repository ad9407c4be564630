import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Requirement, Requirements } from '../../../schemas/requirement.ts';
import { lazy } from '../../catalog/lazy.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { Completion } from '../../core/define-step.ts';
import type { QuoteRecord } from '../../core/facts.ts';
import type { Issue } from '../../core/step-output-error.ts';
import { saysNotNeeded, saysPreferred } from '../../market/postings/asking.ts';
import { clausesOf } from '../../market/postings/clauses.ts';
import { yearsIn, yearsWording } from '../../market/postings/years.ts';
import { skillMatcher } from '../../skills/known-skills.ts';
import type { RequirementsInput } from './input.ts';
import { mergeRequirements } from './merge.ts';
import { createPlaceFinder } from './place-finder.ts';

type Asked = RequirementsAnswer['requirements'][number];
type Draft = Omit<Requirement, 'id'>;

/**
 * Names before other names, so that a short form of one skill never hides the name of another. Names that are
 * everyday words as well ("Excel", "Swift") count as they are written: as the name of a demand they mean it.
 */
const skillsByName = lazy(() => {
  const { skills } = loadCatalog();
  const ids = new Map<string, string>();
  const add = (key: string, id: string): void => {
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, name } of skills) add(name.toLowerCase(), id);
  for (const { id, aliases } of skills) for (const alias of aliases) add(alias.toLowerCase(), id);
  for (const { id, ambiguous } of skills)
    for (const name of ambiguous) if (/\p{Lu}/u.test(name)) add(name, id);
  return ids;
});

/** Locates the quotes in the postings, maps names to catalogue ids, merges what is asked twice. */
export function completeRequirements(
  answer: RequirementsAnswer,
  input: RequirementsInput,
): Completion<Requirements> {
  const locate = createPlaceFinder(input.postings);
  const quotes: QuoteRecord[] = [];
  const drafts = answer.requirements.flatMap((asked, index): Draft[] => {
    const place = locate(asked.quote);
    quotes.push({ quote: asked.quote, pointer: `/requirements/${index}/quote`, located: place });
    if (place === null || asked.name.trim() === '' || isWaived(place.quote)) return [];
    return [draftOf(asked, place, input)];
  });
  const requirements = mergeRequirements(drafts).map((draft, index) => ({ ...draft, id: `R${index + 1}` }));
  const unlocated = quotes.some(({ located }) => located === null);
  const issues: Issue[] =
    requirements.length === 0 && !unlocated
      ? [
          {
            path: 'requirements',
            message: 'No requirement was found in the job ads. Give ads that list what they ask for.',
          },
        ]
      : [];
  const target = answer.target?.trim() || input.postings[0]?.name || 'the posting';
  return { output: { target, role: null, requirements }, quotes, issues };
}

function draftOf(asked: Asked, place: Place, input: RequirementsInput): Draft {
  const alternatives = alternativesOf(asked);
  const id = asked.kind === 'skill' && alternatives.length === 0 ? skillIdOf(asked.name) : null;
  const posting = input.postings.find((one) => one.id === place.document);
  return {
    kind: asked.kind,
    skill: { id, name: (id && loadCatalog().skill(id)?.name) || asked.name.trim() },
    alternatives,
    statement: statementOf(place.quote),
    importance: asked.importance,
    level: asked.kind === 'language' ? null : asked.level,
    years: yearsOf(asked, place),
    source: { kind: 'posting', name: posting?.name ?? place.document, url: null, date: null, place },
  };
}

/**
 * What would do, each under its catalogue name where there is one. A name such as "Go or Zig" is taken
 * apart, so that the one nobody catalogued counts as well. A degree with several names is one all the same.
 */
function alternativesOf({ kind, name, alternatives }: Asked): Requirement['alternatives'] {
  if (kind === 'education') return [];
  if (kind !== 'skill') {
    const named = [...new Set(alternatives.map((one) => one.trim()).filter((one) => one !== ''))];
    return named.length > 1 ? named.map((one) => ({ id: null, name: one })) : [];
  }
  if (skillIdOf(name) !== null) return [];
  const parts = name.split(/\s+or\s+|\s*,\s*/i).map((part) => part.trim());
  const choice = parts.length > 1 && parts.every((part) => /^\S+(?:\s\S+){0,2}$/.test(part)) ? parts : [];
  const named = [...alternatives, ...(alternatives.length > 1 || /\sor\s/i.test(name) ? choice : [])];
  const known = new Map<string, Requirement['alternatives'][number]>();
  for (const one of named) {
    const id = skillIdOf(one);
    known.set(id ?? one.toLowerCase(), { id, name: (id && loadCatalog().skill(id)?.name) || one });
  }
  return known.size > 1 ? [...known.values()] : [];
}

/** "No degree required": whoever takes it for a demand is mistaken. */
const isWaived = (quote: string): boolean =>
  clausesOf(quote).every(({ text }) => saysNotNeeded(text) && !saysPreferred(text));

/** The sentence in one line, without marks of Markdown. */
const statementOf = (quote: string): string =>
  quote
    .replace(/[*_]{2,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim() || quote;

/** A figure counts only where the quoted line really words it. */
function yearsOf(asked: Asked, place: Place): number | null {
  const years = asked.years === null ? undefined : yearsWording(asked.years)?.years;
  return yearsIn(place.quote).find((worded) => worded.years === years)?.years ?? null;
}

/** The catalogue skill a name means as a whole: "Docker" is one, "experience with Docker at scale" is not. */
function skillIdOf(name: string): string | null {
  const mentions = skillMatcher().find(name);
  const [only] = mentions;
  if (mentions.length === 1 && only && only.end - only.start >= name.trim().length - 2) return only.skillId;
  return skillsByName().get(name.trim()) ?? skillsByName().get(name.trim().toLowerCase()) ?? null;
}
