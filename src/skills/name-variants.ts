import type { CatalogSkill } from '../../schemas/catalog.ts';
import { singular } from './fold.ts';
import { type SkillToken, tokenize } from './tokenize.ts';

/** Kinds whose names are common nouns, so that they have a plural. */
const countable: ReadonlySet<CatalogSkill['kind']> = new Set(['concept', 'practice', 'soft', 'domain']);

/** Compounds that are written as one word or as two. */
const compound = /^(front|back|full|micro|cyber|data|web|cloud|cross|multi)(\p{L}{3,})$/u;

const shortestJoined = 5;

/** The key of a token on the way through the trie. A slash in a text is followed only where the name has one. */
export function stepKey(token: SkillToken, isFirst: boolean): string {
  if (isFirst) return token.text;
  const word = token.text.startsWith('.') ? token.text.slice(1) : token.text;
  return token.gap === 'slash' ? `/${word}` : word;
}

/** The keys of a name as it is written; empty where it has no letter, digit or ampersand. */
export const nameKeys = (name: string): string[] => keysOf(tokenize(name));

const keysOf = (tokens: readonly SkillToken[]): string[] =>
  tokens.map((token, index) => stepKey(token, index === 0));

/** The same for spellings that mean the name as surely as itself. */
export function variantKeys(name: string, kind: CatalogSkill['kind']): string[][] {
  const tokens = tokenize(name);
  const written = keysOf(tokens);
  const variants = [written.map(withoutSlash), ...joined(tokens, written), split(written)];
  return countable.has(kind) ? [...variants, ...numbers(name, [written, ...variants])] : variants;
}

/** "JavaScript" written as "Java Script"; null for names without a capital inside. */
export function spacedSpelling(name: string): string | null {
  const pieces = name.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const isName = pieces.length > 1 && pieces.every((piece) => /^\p{Lu}\p{L}+$/u.test(piece));
  return isName && !/^(?:no|in|on|one|an|we|it|all)$/iu.test(pieces[0] ?? '') ? pieces.join(' ') : null;
}

const withoutSlash = (key: string): string => (key.length > 1 && key.startsWith('/') ? key.slice(1) : key);

function joined(tokens: readonly SkillToken[], written: readonly string[]): string[][] {
  const results: string[][] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const left = written[index - 1] ?? '';
    const right = written[index] ?? '';
    const gap = tokens[index]?.gap;
    const whole = left + right;
    const isOneWord = gap === 'hyphen' || (gap === 'space' && (tokens.length === 2 || compound.test(whole)));
    if (isOneWord && whole.length >= shortestJoined && /^\p{L}+$/u.test(whole)) {
      results.push([...written.slice(0, index - 1), whole, ...written.slice(index + 1)]);
    }
  }
  return results;
}

const split = (written: readonly string[]): string[] =>
  written.flatMap((key) => compound.exec(key)?.slice(1) ?? [key]);

const endsInCapitalS = /(?<![\p{L}\p{N}])\p{Lu}+S$/u;

/** Singular and plural of the last word, where it is long enough or an acronym ("API") to be safe. */
function numbers(name: string, sequences: readonly string[][]): string[][] {
  const isAcronym = /(?<![\p{L}\p{N}])\p{Lu}{2,}s?$/u.test(name);
  return sequences.flatMap((keys) => {
    const last = keys.at(-1) ?? '';
    if (!/^\p{L}+$/u.test(last) || (last.length < 4 && !isAcronym)) return [];
    // The last letter of ACLS is support, no plural.
    if (endsInCapitalS.test(name)) return [keys];
    const one = singular(last);
    return [one, plural(one)].map((word) => [...keys.slice(0, -1), word]);
  });
}

function plural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:ch|sh|x|s)$/u.test(word) ? `${word}es` : `${word}s`;
}
