import type { Candidate } from './candidates.ts';

const longestName = 60;

/**
 * Leaves out letters that the text itself explains as another skill: after "Good Clinical Practice (GCP)", GCP is no
 * cloud, there and everywhere else in the text.
 */
export function withoutOtherSense(text: string, found: readonly Candidate[]): Candidate[] {
  const meant = new Map<string, string>();
  for (const [index, { skill, start, end }] of found.entries()) {
    const letters = text.slice(start, end);
    const named = found[index - 1];
    if (named === undefined || named.skill.id === skill.id || !/^\p{Lu}{2,6}$/u.test(letters)) continue;
    if (start - named.start > longestName || !/^\s*\(\s*$/u.test(text.slice(named.end, start))) continue;
    if (initialsOf(text.slice(named.start, named.end)) === letters) meant.set(letters, named.skill.id);
  }
  if (meant.size === 0) return [...found];
  return found.filter(({ skill, start, end }) => {
    const id = meant.get(text.slice(start, end));
    return id === undefined || id === skill.id;
  });
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s/-]+/u)
    .filter((word) => !/^(?:and|of|the|for|in|to)$/iu.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
