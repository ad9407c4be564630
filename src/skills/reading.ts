import type { Candidate } from './candidates.ts';
import { isEverydayProgramNamed } from './everyday-programs.ts';
import { type NameContext, nameContext } from './name-context.ts';

/** A candidate in its context, and whether it has been found to mean the skill. */
export type Reading = Candidate & {
  readonly text: string;
  /** Null where the name means the skill wherever it stands. */
  readonly context: NameContext | null;
  accepted: boolean;
};

/** True for languages, libraries and programs, which bear proper names. */
export const isProperName = ({ skill: { kind } }: Pick<Reading, 'skill'>): boolean =>
  kind === 'language' || kind === 'framework' || kind === 'tool' || kind === 'platform';

const reach = 100;

/** What the candidate is taken for by its own wording, before its neighbours are asked. */
export function readCandidate(text: string, candidate: Candidate): Reading {
  const { means, skill, start, end } = candidate;
  const written = text.slice(start, end);
  if (means === 'always') return { ...candidate, text: written, context: null, accepted: true };
  const context = nameContext(text, start, end, skill.kind);
  const reading = { ...candidate, text: written, context };
  const isWorded =
    means === 'as-spelled' ||
    hasWording(context) ||
    isAcronymInUse(reading) ||
    (isProperName(reading) &&
      isEverydayProgramNamed(
        written,
        text.slice(Math.max(0, start - reach), start),
        text.slice(end, end + reach),
        context,
      ));
  const accepted = (isAsSpelled(reading) && isWorded) || isTrait(reading);
  return { ...reading, accepted };
}

const marked: ReadonlySet<NameContext['left']> = new Set(['word', 'strong', 'lead', 'qualifier', 'deed']);

function hasWording({ left, right, labelled }: NameContext): boolean {
  if (left === 'glued' || right === 'glued') return false;
  if (right === 'noun') return left !== 'proper';
  // A capital inside a sentence marks the name; at its begin it marks nothing ("Access reports show …").
  if (right === 'made') return marked.has(left);
  if (left === 'strong') return right !== 'word';
  if (left === 'lead') return right === 'edge' || right === 'purpose';
  return labelled && left === 'edge' && right === 'edge';
}

/** "I bring patience, communication with every kind of person": an item of a list of strengths, in any case. */
const isTrait = ({ skill: { kind }, context }: Pick<Reading, 'skill' | 'context'>): boolean =>
  kind === 'soft' &&
  context?.offered === true &&
  context.left === 'edge' &&
  context.right !== 'word' &&
  context.right !== 'made' &&
  context.right !== 'glued';

/** "SEO for a recipe site": a practice known by its letters opens the item. */
const isAcronymInUse = ({
  text,
  skill: { kind },
  context,
}: Pick<Reading, 'text' | 'skill' | 'context'>): boolean =>
  /^\p{Lu}{3,}$/u.test(text) &&
  (kind === 'practice' || kind === 'concept' || kind === 'domain') &&
  context?.left === 'edge' &&
  (context.right === 'purpose' || context.right === 'preposition');

/** True for an item that says nothing but the name, its version or level. */
export const isWholeItem = ({ context }: Reading): boolean =>
  context?.left === 'edge' && context.right === 'edge';

/** In the catalogue's upper and lower case; "Front-end" for "Frontend" is. */
export const isAsSpelled = ({ text, spelling }: Pick<Reading, 'text' | 'spelling'>): boolean =>
  text === spelling || lettersOf(text) === lettersOf(spelling);

const lettersOf = (name: string): string => name.normalize('NFKC').replace(/[^\p{L}\p{N}+#]/gu, '');

export function caseOf({ text }: Reading): 'lower' | 'upper' | 'mixed' {
  if (text === text.toLowerCase()) return 'lower';
  return text === text.toUpperCase() ? 'upper' : 'mixed';
}
