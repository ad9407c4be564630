import type { CatalogRole } from '../../schemas/catalog.ts';
import { editDistance } from './edit-distance.ts';
import { roleWords } from './role-words.ts';

export type RoleMatch =
  | { readonly role: CatalogRole; readonly nearest?: never }
  | { readonly nearest: readonly CatalogRole[]; readonly role?: never };

type RoleName = { readonly role: CatalogRole; readonly words: readonly string[] };

const mostOffered = 5;
const leastAlike = 0.34;
/** A title is a handful of words; what goes beyond is no title and is not compared. */
const longestTitle = 20;

/** Finds a role by id, name or alias, whatever the case, hyphens, word order and short forms. */
export function createRoleFinder(roles: readonly CatalogRole[]): (query: string) => RoleMatch {
  const names: RoleName[] = [];
  const byKey = new Map<string, CatalogRole>();
  for (const role of roles) {
    for (const name of [role.name, role.id, ...role.aliases]) {
      const words = roleWords(name);
      names.push({ role, words });
      if (!byKey.has(keyOf(words))) byKey.set(keyOf(words), role);
    }
  }
  return (query) => {
    const words = roleWords(query).slice(0, longestTitle);
    const role = byKey.get(keyOf(words));
    return role === undefined ? { nearest: nearestRoles(names, words) } : { role };
  };
}

const keyOf = (words: readonly string[]): string => [...words].sort().join(' ');

function nearestRoles(names: readonly RoleName[], words: readonly string[]): CatalogRole[] {
  const best = new Map<CatalogRole, number>();
  for (const name of names) {
    const score = likeness(words, name.words);
    if (score >= leastAlike && score > (best.get(name.role) ?? 0)) best.set(name.role, score);
  }
  const ordered = [...best].sort(([a, left], [b, right]) => right - left || a.id.localeCompare(b.id, 'en'));
  return ordered.slice(0, mostOffered).map(([role]) => role);
}

/** Share of the words of both titles that have a like word in the other, 0 to 1. */
function likeness(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const shared = (from: readonly string[], to: readonly string[]): number =>
    from.reduce((sum, word) => sum + Math.max(...to.map((other) => wordLikeness(word, other))), 0);
  return (shared(left, right) + shared(right, left)) / (left.length + right.length);
}

/** 1 for the same word, less for each differing letter, 0 for words with too little in common. */
function wordLikeness(left: string, right: string): number {
  if (left === right) return 1;
  const longest = Math.max(left.length, right.length);
  if (longest > 30 || Math.min(left.length, right.length) < 4) return 0;
  const share = 1 - editDistance(left, right) / longest;
  return share >= 0.7 ? share : 0;
}
