import type { NameHit, NameNode } from './name-trie.ts';
import { stepKey } from './name-variants.ts';
import type { SkillToken } from './tokenize.ts';
import type { WebAddress } from './web-addresses.ts';

/** A name found in a text, before its context is asked whether it means the skill. */
export type Candidate = NameHit & { readonly start: number; readonly end: number };

type Match = { readonly hit: NameHit; readonly last: number };

const named: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'platform']);

/** The longest names from left to right, without those that are part of a web or e-mail address. */
export function findCandidates(
  root: NameNode,
  tokens: readonly SkillToken[],
  addresses: readonly WebAddress[],
): Candidate[] {
  const found: Candidate[] = [];
  let nextAddress = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as SkillToken;
    while ((addresses[nextAddress]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextAddress += 1;
    const match = longestMatch(root, tokens, index);
    if (match === null) continue;
    const { start } = token;
    const { end } = tokens[match.last] as SkillToken;
    const address = addresses[nextAddress];
    const isInside =
      address !== undefined && address.start < end && !(address.start >= start && address.end <= end);
    if (isInside) continue;
    found.push({ ...match.hit, start, end });
    index = match.last;
  }
  return found;
}

function longestMatch(root: NameNode, tokens: readonly SkillToken[], first: number): Match | null {
  const token = tokens[first] as SkillToken;
  const next = tokens[first + 1];
  const direct = walk(root.next.get(token.text), tokens, first);
  // "front-end" where the name is written "frontend", and a word divided at the end of a line.
  if (next !== undefined && (next.gap === 'hyphen' || next.gap === 'split')) {
    const whole = walk(root.next.get(token.text + next.text), tokens, first + 1);
    if (whole !== null && whole.last >= (direct?.last ?? 0)) return whole;
    if (next.gap === 'split' && direct?.last === first) return null;
  }
  return direct ?? withoutVersion(root, token, first);
}

/** The longest name that goes on from a node already reached by the token at `at`. */
function walk(from: NameNode | undefined, tokens: readonly SkillToken[], at: number): Match | null {
  let best: Match | null = null;
  let node = from;
  for (let last = at; node !== undefined; ) {
    if (node.hit !== null) best = { hit: node.hit, last };
    last += 1;
    const token = tokens[last];
    if (token === undefined || token.gap === 'break' || token.gap === 'split') break;
    node = node.next.get(stepKey(token, false));
  }
  return best;
}

/** "Python3", "Angular17": a product with its version glued on. */
function withoutVersion(root: NameNode, token: SkillToken, at: number): Match | null {
  const name = /^(\p{L}{3,})\d{1,2}[a-z]?$/u.exec(token.text)?.[1];
  const hit = name === undefined ? null : (root.next.get(name)?.hit ?? null);
  return hit !== null && hit.means === 'always' && named.has(hit.skill.kind) ? { hit, last: at } : null;
}
