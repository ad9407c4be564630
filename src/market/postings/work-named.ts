import { shortName } from './short-name.ts';

const work =
  /(?<!\p{L})(?:experience|track record|background|berufserfahrung|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|pengalaman)\s+(?:(?:of|in)\s+)?(?:(?:working|being|employed)\s+)?(?:(?:in|within|at|as|for|als|im|bei|dans|comme|en|como|sebagai|in an?)\s+(?:an?\s+|the\s+|einer?\s+|une?\s+|una?\s+)?(?!well(?!\p{L}))(?=\p{Ll})|(?=\p{Ll}+ing\s))(.+)$/iu;

/** A kind of work a clause asks experience in: "Experience in a busy kitchen" → "busy kitchen"; null where it names a thing. */
export function workNamed(clause: string): string | null {
  const rest = work.exec(clause)?.[1];
  return rest === undefined ? null : shortName(rest);
}
