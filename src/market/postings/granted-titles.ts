import { lazy } from '../../catalog/lazy.ts';
import { type AskedSpan, tidyName } from './asked-span.ts';
import { grantedTitles, nameStops, notTitles } from './credential-words.ts';

const titlePattern = lazy(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}-])(?:${grantedTitles})\s+(?!(?:${notTitles}|in|with|as|is|are|would|will|the|a|an)(?!\p{L}))[\p{L}][\p{L}-]*(?:\s+(?:of\s+)?(?!(?:${nameStops.trim().replace(/,/g, '').split(/\s+/).join('|')}|who|which|that|would|will|preferred|experience\p{L}*|desired|${notTitles})(?!\p{L}))\p{L}[\p{L}-]*){0,2}(?:\s*\(\p{Lu}[^()]{1,20}\))?`,
      'giu',
    ),
);

/** "Registered nurse", "chartered accountant": titles that are granted. */
export function grantedTitlesIn(clause: string): AskedSpan[] {
  return [...clause.matchAll(titlePattern())]
    .filter(
      ({ 0: text }) =>
        !/^qualified/i.test(text) || /status|teacher|electrician|accountant|\p{Lu}\p{Ll}+ \p{Lu}/u.test(text),
    )
    .map(({ 0: text, index }) => ({ name: tidyName(text), start: index, end: index + text.length }));
}

const registeredWith =
  /(?<!\p{L})(?:registered|registrable|register|certified|accredited|licen[cs]ed|qualified)\s+(with|in|as|by|to)\s+(?:(?:an?|the)\s+)?((?:(?!(?:or|and|is|are|preferred|required|with|the)(?!\p{L}))[\p{L}][\p{L}.&'’-]*\s*){1,4})/giu;
const qualifiedIn =
  /(?<![\p{L}-])(\p{Lu}[\p{Lu}\d+]+)[\s-]+(?:certified|registered|accredited|licen[cs]ed|qualified)(?!\p{L})/gu;

/** "Registered with the HCPC", "ACCA qualified". */
export function registrationsIn(clause: string): AskedSpan[] {
  const withBody = [...clause.matchAll(registeredWith)].flatMap(
    ({ 0: text, 1: how = '', 2: whom = '', index }) => {
      if (/^(?:qualified|licen)/i.test(text) && how !== 'as') return [];
      const body = tidyName(whom);
      const name =
        how === 'with' || how === 'by'
          ? `${body} ${/^regist/i.test(text) ? 'registration' : 'certification'}`
          : tidyName(text);
      return [{ name, start: index, end: index + text.trimEnd().length }];
    },
  );
  const short = [...clause.matchAll(qualifiedIn)].map(({ 0: text, index }) => ({
    name: tidyName(text),
    start: index,
    end: index + text.length,
  }));
  return [...withBody, ...short];
}
