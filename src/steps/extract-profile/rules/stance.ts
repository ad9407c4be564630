import {
  abilityAfter,
  asides,
  bareNegations,
  denials,
  denialsAfter,
  learning,
  learningAfter,
  pseudoCues,
  terminators,
} from '../stance-cues.ts';

/** What a sentence says about a skill it names; `aside`: neither that it is there nor that it is missing. */
export type Stance = 'has' | 'learning' | 'denied' | 'aside';

const mostWords = 10;
/** A cue further away than this says nothing about a skill. */
const reach = 140;

interface Cues {
  readonly pseudo: RegExp;
  readonly before: readonly (readonly [Exclude<Stance, 'has'>, RegExp])[];
  readonly after: readonly (readonly [Exclude<Stance, 'has'>, RegExp])[];
  readonly bare: RegExp;
  readonly ability: RegExp;
  readonly terminator: RegExp;
}

let compiled: Cues | undefined;

/**
 * Whether a sentence says that the skill named at `start` to `end` is there, missing, being learned, or
 * nothing of the kind. Bounded look-around: constant time for each mention.
 */
export function stanceOf(sentence: string, start: number, end: number): Stance {
  const { pseudo, before, after, bare, ability, terminator } = cues();
  const from = clauseStart(sentence, start);
  const mask = (text: string): string => text.replace(pseudo, (found) => '_'.repeat(found.length));
  const left = mask(sentence.slice(from, start));
  const right = sentence.slice(end, end + reach);
  for (const [stance, pattern] of after) if (pattern.test(right)) return stance;
  const negated = nearest(bare, left, terminator);
  if (negated && (ability.test(right) || isWholeClause(left, right))) return 'denied';
  if (negated) return 'aside';
  let best: { stance: Stance; end: number } = { stance: 'has', end: -1 };
  for (const [stance, pattern] of before) {
    const at = lastInScope(pattern, left, terminator);
    if (at > best.end) best = { stance, end: at };
  }
  return best.stance;
}

/** Sentences in one span: a full stop, a semicolon or a line break ends what a cue can reach. */
function clauseStart(sentence: string, start: number): number {
  const from = Math.max(0, start - reach);
  const left = sentence.slice(from, start);
  const stop = Math.max(
    left.lastIndexOf('. '),
    left.lastIndexOf(';'),
    left.lastIndexOf('! '),
    left.lastIndexOf('? '),
    left.lastIndexOf(' | '),
    left.lastIndexOf(')'),
  );
  return stop === -1 ? from : from + stop + 1;
}

/** "No Kubernetes." */
const isWholeClause = (left: string, right: string): boolean =>
  /^\W*\p{L}+\s+$/u.test(left) && /^\s*[.)!]?\s*$/.test(right);

/** Where the last cue of a kind ends that reaches the end of the text; -1 where none does. */
function lastInScope(pattern: RegExp, left: string, terminator: RegExp): number {
  let best = -1;
  for (const match of left.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (reaches(left.slice(end), terminator)) best = end;
  }
  return best;
}

const nearest = (pattern: RegExp, left: string, terminator: RegExp): boolean =>
  lastInScope(pattern, left, terminator) > -1;

/** Only other names may stand between a cue and a skill: short pieces of a list, no new statement. */
function reaches(between: string, terminator: RegExp): boolean {
  if (/^\s*,/.test(between) || terminator.test(between)) return false;
  const pieces = between.split(',');
  if (between.split(/\s+/).length > mostWords) return false;
  return pieces.every((piece) => piece.trim().split(/\s+/).length <= 4);
}

function cues(): Cues {
  if (compiled !== undefined) return compiled;
  const word = (list: string): string => String.raw`(?<![\p{L}\p{N}])(?:${tidy(list)})(?![\p{L}\p{N}])`;
  const before = (list: string): RegExp =>
    new RegExp(String.raw`(?:(?<![\p{L}\p{N}])|(?<=^\W*))(?:${tidy(list)})(?![\p{L}\p{N}])`, 'giu');
  const behind = (list: string): RegExp =>
    new RegExp(
      String.raw`^\s*(?:-\p{L}+)?\s*[:(\[–—-]\s*(?:${tidy(list)})(?![\p{L}\p{N}])\s*(?:$|[,;.)\]|])`,
      'iu',
    );
  compiled = {
    pseudo: new RegExp(word(pseudoCues), 'giu'),
    before: [
      ['denied', before(denials)],
      ['learning', before(learning)],
      ['aside', before(asides)],
    ],
    after: [
      ['denied', behind(denialsAfter)],
      ['learning', behind(learningAfter)],
    ],
    bare: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${bareNegations}(?=\s+$|\s+(?:[\p{Lu}\p{N}][^\s,]*(?:,\s+|\s+(?:or|and|nor|oder|und|ou|o|y|e)\s+))+$)`,
      'giu',
    ),
    ability: new RegExp(
      String.raw`^(?:(?:,\s*|\s+(?:or|and|nor|oder|und|ou|o|y)\s+)[\p{Lu}\p{N}][^\s,]*)*[\s-]+(?:\p{Ll}+\s)?${abilityAfter}(?![\p{L}])`,
      'iu',
    ),
    terminator: new RegExp(String.raw`[.;:!?](?:\s|$)(?!$)|(?<![\p{L}])(?:${terminators})(?![\p{L}])`, 'iu'),
  };
  return compiled;
}

const tidy = (list: string): string => list.replace(/\n/g, '');
