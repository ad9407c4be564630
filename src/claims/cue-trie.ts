import { lazy } from '../catalog/lazy.ts';
import type { Cue, CueList } from './cue.ts';
import { connectives } from './cues/connectives.ts';
import { documentStatements } from './cues/document-statements.ts';
import { lacks, missing, strength } from './cues/lack.ts';
import { levels } from './cues/levels.ts';
import { possession } from './cues/possession.ts';
import { subjects } from './cues/subjects.ts';
import { times } from './cues/time.ts';
import { verdicts } from './cues/verdicts.ts';
import { degreeWords, fillers, otherWords } from './cues/words.ts';
import type { ClaimToken } from './tokens.ts';

interface CueNode {
  readonly next: Map<string, CueNode>;
  cue: Cue | null;
}

/** A phrase found among the tokens. */
export interface CueMatch {
  readonly cue: Cue;
  /** Index of the token after its last. */
  readonly next: number;
  /** A word of degree stands inside: "no *production* experience". */
  readonly degree: boolean;
  /** "other" or the like stands inside: "no *other* languages". */
  readonly other: boolean;
}

/** Words that a phrase may leave between its own, at most. */
const mostSkipped = 3;

// Where two lists have the same phrase, the one that asserts less comes first.
const table = lazy(() => {
  const root: CueNode = { next: new Map(), cue: null };
  for (const list of [
    documentStatements,
    times,
    connectives,
    lacks,
    missing,
    strength,
    levels,
    verdicts,
    subjects,
    possession,
  ] satisfies CueList[]) {
    for (const [cue, phrases] of list) for (const phrase of phrases) insert(root, phrase.split(' '), 0, cue);
  }
  return root;
});

function insert(node: CueNode, words: readonly string[], at: number, cue: Cue): void {
  const word = words[at];
  if (word === undefined) {
    node.cue ??= cue;
    return;
  }
  const optional = word.endsWith('?');
  if (optional) insert(node, words, at + 1, cue);
  for (const alternative of (optional ? word.slice(0, -1) : word).split('|')) {
    let next = node.next.get(alternative);
    if (next === undefined) {
      next = { next: new Map(), cue: null };
      node.next.set(alternative, next);
    }
    insert(next, words, at + 1, cue);
  }
}

/** The longest phrase that begins with the token at `from`, of those that `accepts` lets pass. */
export function matchCue(
  tokens: readonly ClaimToken[],
  from: number,
  accepts: (cue: Cue, next: number) => boolean,
): CueMatch | null {
  const token = tokens[from];
  if (token?.kind !== 'word') return null;
  const first = table().next.get(token.word);
  if (first === undefined) return null;
  let best: CueMatch | null = null;
  walk(first, from + 1, true, 0, false, false);
  return best;

  function walk(
    node: CueNode,
    at: number,
    complete: boolean,
    skipped: number,
    degree: boolean,
    other: boolean,
  ): void {
    if (complete && node.cue !== null && (best === null || at > best.next) && accepts(node.cue, at)) {
      best = { cue: node.cue, next: at, degree, other };
    }
    const token = tokens[at];
    if (token?.kind === 'mark' && token.mark === ':') {
      const next = node.next.get(':');
      if (next !== undefined) walk(next, at + 1, true, skipped, degree, other);
    }
    if (token?.kind !== 'word' || node.next.size === 0) return;
    const next = node.next.get(token.word);
    if (next !== undefined) walk(next, at + 1, true, skipped, degree, other);
    if (skipped === mostSkipped) return;
    if (fillers().has(token.word)) walk(node, at + 1, false, skipped + 1, degree, other);
    else if (degreeWords().has(token.word)) walk(node, at + 1, false, skipped + 1, true, other);
    else if (otherWords().has(token.word)) walk(node, at + 1, false, skipped + 1, degree, true);
  }
}
