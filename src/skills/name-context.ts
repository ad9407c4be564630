import type { CatalogSkill } from '../../schemas/catalog.ts';
import { levelFromWording } from './level-from-wording.ts';
import { patternsAfter, patternsBefore } from './name-patterns.ts';
import { isLabelled } from './skill-label.ts';
import { seasons } from './skill-wording.ts';

/** What the words directly around a name say. */
export type NameContext = {
  /**
   * `edge`: an item or line begins here; `strong`, `lead`: skill wording leads to it; `qualifier`: "advanced …";
   * `opening`: one capitalised word from the begin of the line; `proper`: a capitalised word inside it.
   */
  readonly left: 'edge' | 'strong' | 'lead' | 'qualifier' | 'word' | 'opening' | 'proper' | 'glued';
  /**
   * `edge`: the item ends here; `noun`: "… programming"; `purpose`: "… for"; `preposition`: "… on"; `word`: any
   * other word.
   */
  readonly right: 'edge' | 'noun' | 'purpose' | 'preposition' | 'word' | 'glued';
  /** The line or the heading above it is labelled as a list of skills. */
  readonly labelled: boolean;
  /** The clause says what somebody brings along: "I bring", "my strengths are". */
  readonly offered: boolean;
};

const window = 120;

/** Looks at the words around `text.slice(start, end)`; the cost does not grow with the text. */
export function nameContext(
  text: string,
  start: number,
  end: number,
  kind: CatalogSkill['kind'],
): NameContext {
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  const name = text.slice(start, end);
  const labelled = isLabelled(before);
  const left = labelled && /\p{L}\s$/u.test(before) ? 'edge' : leftOf(name, before);
  return { left, right: rightOf(name, after, kind), labelled, offered: isOffered(before) };
}

const offer =
  /(?<!\p{L})(?:bring|brings|bringing|offer|offers|strengths?|known for|praised for|valued for|good at|strong (?:in|at)|qualities|stärken|bringe|apporte|aporto|ofrezco|trago|porto)(?!\p{L})[^.;!?\n]*$/iu;
const isOffered = (before: string): boolean => offer.test(before);

function leftOf(name: string, before: string): NameContext['left'] {
  const { edge, strong, lead, qualifier, proper, opening, glued, time } = patternsBefore();
  if (before === '' || edge.test(before)) return 'edge';
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/["'“”‘’*_`]+$/u, '');
  if (seasons.has(name.toLowerCase()) && time.test(line)) return 'word';
  if (strong.test(line)) return 'strong';
  if (lead.test(line)) return 'lead';
  if (qualifier.test(line)) return 'qualifier';
  if (proper.test(line)) return opening.test(line) ? 'opening' : 'proper';
  return glued.test(line) ? 'glued' : 'word';
}

/** "Excel (advanced)", "R (basic)": a bracket that words a level is about a skill. */
function isRated(after: string): boolean {
  const said = /^\s*[([]([^()[\]]{1,30})[)\]]/u.exec(after)?.[1];
  return said !== undefined && levelFromWording(said) !== null;
}

function rightOf(name: string, after: string, kind: CatalogSkill['kind']): NameContext['right'] {
  const {
    edge,
    initial,
    letterPair,
    year,
    noun,
    languageNoun,
    softwareNoun,
    ability,
    based,
    purpose,
    preposition,
  } = patternsAfter();
  if (name.length === 1 && (initial.test(after) || letterPair.test(after))) return 'glued';
  if (seasons.has(name.toLowerCase()) && year.test(after)) return 'word';
  if (isRated(after)) return 'noun';
  if (after === '' || edge.test(after)) return 'edge';
  if (noun.test(after) || ability.test(after) || based.test(after)) return 'noun';
  if (kind === 'language' && languageNoun.test(after)) return 'noun';
  if ((kind === 'framework' || kind === 'platform') && softwareNoun.test(after)) return 'noun';
  if (purpose.test(after)) return 'purpose';
  if (preposition.test(after)) return 'preposition';
  return /^\s/u.test(after) ? 'word' : 'glued';
}
