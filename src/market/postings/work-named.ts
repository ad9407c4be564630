import { isTitleWord } from '../../documents/structure/title-words.ts';
import { withoutLead, withoutTail } from './bare-wording.ts';
import { isNameLike, saysNothing } from './name-like.ts';
import { shortName } from './short-name.ts';

const work =
  /(?<!\p{L})(?:experience|track record|background|berufserfahrung|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|pengalaman)\s+(?:(?:of|in)\s+)?(?:(?:working|being|employed)\s+)?(?:(?:in|within|at|as|for|als|im|bei|dans|comme|en|como|sebagai|in an?)\s+(?:an?\s+|the\s+|einer?\s+|une?\s+|una?\s+)?(?!well(?!\p{L}))(?=\p{Ll})|(?!using\s)(?=\p{Ll}+ing\s))(.+)$/iu;

/** "Agency experience"; not "customer experience", which is something to design. */
const before =
  /^(?!.*(?<!\p{L})(?:customer|user|guest|employee|brand|digital|visitor|patient|shopping|developer)s?\s+experience$)(.{2,50}?)[\s-]+experience$/iu;

/**
 * A kind of work a clause asks experience in: "Experience in a busy kitchen" → "busy kitchen", "Rigging
 * experience" → "Rigging"; null where it names a thing.
 */
export function workNamed(clause: string): string | null {
  const rest = work.exec(clause)?.[1];
  if (rest !== undefined) return shortName(rest);
  const field = before.exec(withoutTail(clause.replace(/[.\s]+$/, '')))?.[1];
  const name = field === undefined ? null : shortName(withoutLead(field));
  return name === null || !isNameLike(name) || saysNothing(name) ? null : name;
}

/** The job a clause names instead of something to know: "Experienced baker", "qualified mechanical engineer" → the job. */
export function titleNamed(clause: string): string | null {
  const name = shortName(clause);
  const last = name === null ? '' : (name.split(/\s+/).at(-1) ?? '');
  return name !== null && name.split(/\s+/).length <= mostTitleWords && isTitleWord(last) ? name : null;
}

const mostTitleWords = 5;
