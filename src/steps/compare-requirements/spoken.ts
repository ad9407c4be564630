import type { Place } from '../../../schemas/place.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { excerpt } from '../../core/excerpt.ts';
import { publicStretch } from '../../core/private-matters.ts';
import { skillMatcher } from '../../skills/known-skills.ts';
import type { ComparisonInput } from './input.ts';
import { lineNaming, type Naming } from './mention.ts';
import { tellingStems } from './stems.ts';

type Asked = Pick<Requirement, 'skill'>;

const says = '; what it says of it is this: ';
const names = ', though it names it';

/**
 * What a CV says of a thing that it does not show (that it is limited, planned, wished for), to go on with after "The
 * CV does not show …". A line that names it in another way may be on somebody else: that it is there is told, and no
 * more. Empty where no line names it: only then is the CV silent.
 *
 * @param limiting further words that say that the thing is not there yet
 */
export function spokenClause(requirement: Asked, input: ComparisonInput, limiting?: RegExp): string {
  const denied = deniedAlike(requirement, input);
  if (denied !== null) return `${says}${excerpt(denied, 120)}`;
  const naming = namingOf(requirement, input);
  if (naming === null) return '';
  const { place } = naming;
  const limits = naming.limits || limiting?.test(place.quote) === true;
  // Where the person contests a part of the line, it is not told without it.
  const whole = sourceOf(place, input);
  return limits && whole === place.quote ? `${says}${excerpt(place.quote, 120)}` : names;
}

/** Whether a reason tells of a line that names the thing. */
export const isSpokenOf = (rationale: string): boolean =>
  rationale.includes(says) || rationale.includes(names);

/** The words behind `spokenClause` in a reason; null where there are none. */
export const spokenIn = (rationale: string): string | null => {
  const [, words] = rationale.split(says);
  return words === undefined ? null : (/^“([^“”]+)”/.exec(words)?.[1] ?? null);
};

const namingOf = ({ skill: { id, name } }: Asked, { document }: ComparisonInput): Naming | null =>
  lineNaming(document, (text, words) =>
    id === null
      ? tellingStems(name).length > 0 && tellingStems(name).every((stem) => words.has(stem))
      : skillMatcher()
          .find(text.replace(/\s+/g, ' '))
          .some(({ skillId }) => skillId === id),
  );

const sourceOf = ({ start, end, quote }: Place, { document, selfReport }: ComparisonInput): string =>
  selfReport?.documents.find(({ id }) => id === document.id)?.text.slice(start, end) ?? quote;

/** Letters by which words of one root are alike: "consolidation" and "consolidated". */
const rootLength = 7;

/** What the CV denies under a name that is the root of the thing asked for. */
function deniedAlike({ skill }: Asked, { profile }: ComparisonInput): string | null {
  const wanted = tellingStems(skill.name);
  const lack = profile.lacks.find(({ name, stance }) => {
    const stems = tellingStems(name);
    return (
      stance === 'denied' &&
      stems.length > 0 &&
      stems.every((stem) => stem.length >= rootLength && wanted.some((one) => isAlike(one, stem)))
    );
  });
  const quote = lack?.evidence[0]?.quote;
  return quote === undefined ? null : publicStretch(quote);
}

const isAlike = (one: string, other: string): boolean =>
  one.length >= rootLength && one.slice(0, rootLength) === other.slice(0, rootLength);
