import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Requirement, Requirements } from '../../../schemas/requirement.ts';
import { lazy } from '../../catalog/lazy.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { Completion } from '../../core/define-step.ts';
import type { QuoteRecord } from '../../core/facts.ts';
import type { Issue } from '../../core/step-output-error.ts';
import { createLocator } from '../../documents/locate.ts';
import { pageOf } from '../../documents/page-of.ts';
import { yearsWording } from '../../market/postings/years.ts';
import { createSkillMatcher } from '../../skills/matcher.ts';
import type { RequirementsInput } from './input.ts';
import { mergeRequirements } from './merge.ts';

type Asked = RequirementsAnswer['requirements'][number];
type Draft = Omit<Requirement, 'id'>;

const matcher = lazy(() => createSkillMatcher(loadCatalog()));

/** Locates the quotes in the postings, maps names to catalogue ids, merges what is asked twice. */
export function completeRequirements(
  answer: RequirementsAnswer,
  input: RequirementsInput,
): Completion<Requirements> {
  const locate = placeFinder(input);
  const quotes: QuoteRecord[] = [];
  const drafts = answer.requirements.flatMap((asked, index): Draft[] => {
    const place = locate(asked.quote);
    quotes.push({ quote: asked.quote, pointer: `/requirements/${index}/quote`, located: place });
    return place === null ? [] : [draftOf(asked, place, input)];
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
  const target = answer.target ?? input.postings[0]?.name ?? 'the posting';
  return { output: { target, role: null, requirements }, quotes, issues };
}

function draftOf(asked: Asked, place: Place, input: RequirementsInput): Draft {
  const ids = asked.alternatives.flatMap((name) => skillIdOf(name) ?? []);
  const alternatives = ids.length > 1 ? [...new Set(ids)] : [];
  const id = asked.kind === 'skill' && alternatives.length === 0 ? skillIdOf(asked.name) : null;
  const posting = input.postings.find((one) => one.id === place.document);
  return {
    kind: asked.kind,
    skill: { id, name: (id && loadCatalog().skill(id)?.name) || asked.name },
    alternatives,
    statement: place.quote.replace(/\s+/g, ' '),
    importance: asked.importance,
    level: asked.level,
    // A figure counts only where the quoted line really words it.
    years: yearsWording(place.quote)?.years ?? null,
    source: { kind: 'posting', name: posting?.name ?? place.document, url: null, date: null, place },
  };
}

/** The catalogue skill a name means as a whole: "Docker" is one, "experience with Docker at scale" is not. */
function skillIdOf(name: string): string | null {
  const mentions = matcher().find(name);
  const [only] = mentions;
  if (mentions.length === 1 && only && only.end - only.start >= name.trim().length - 2) return only.skillId;
  const folded = name.trim().toLowerCase();
  return loadCatalog().skills.find((skill) => skill.name.toLowerCase() === folded)?.id ?? null;
}

function placeFinder(input: RequirementsInput): (quote: string) => Place | null {
  const locators = input.postings.map((posting) => ({ posting, locator: createLocator(posting) }));
  return (quote) => {
    for (const { posting, locator } of locators) {
      const found = locator.locate(quote);
      if (!found) continue;
      const page = pageOf(posting, found.start);
      const { start, end } = found;
      const place = { document: posting.id, section: null, quote: found.quote, start, end };
      return page === undefined ? place : { ...place, page };
    }
    return null;
  };
}
