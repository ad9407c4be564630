import { stanceOf } from '../steps/extract-profile/rules/stance.ts';
import { namesIn } from './skill-names.ts';

const standIn = /\b(?:it|this|that|them|these|those|any of (?:it|this|that))\b/gi;

/**
 * Whether the person's words deny a skill ("I never used Docker", "never used it"), rather than only what the CV
 * was read to say of it ("that line is about my colleague").
 */
export function denies(words: string, id: string | null, name: string): boolean {
  const named = namesIn(words, id, name);
  const meant =
    named.length > 0
      ? named
      : [...words.matchAll(standIn)].map(({ index, 0: text }) => ({
          start: index,
          end: index + text.length,
        }));
  return meant.some(({ start, end }) => stanceOf(words, start, end) === 'denied');
}
