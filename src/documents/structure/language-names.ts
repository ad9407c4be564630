import { fold } from './fold.ts';
import { isHumanLanguage } from './human-languages.ts';
import { languageCodes } from './language-codes.ts';

/** The name of a human language in a text, in UTF-16 offsets of the text. */
export interface LanguageName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Languages that CVs are most often written in: in each of them, a language is called something else. */
const namedIn = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'id', 'sv', 'tr', 'ru'];
/** Languages of regions of Europe that are named in the language of the country. */
const regional =
  'csb szl hsb dsb nds gsw bar oc co br gd gv kw sc fur lij vec nap scn ast an mwl fy li wa pcd rm lad'.split(
    ' ',
  );
/** "British Sign Language", "Deutsche Gebärdensprache": the runtime knows only some by name. */
const signed =
  /^(?:sign language|\p{L}+ sign language|(?:\p{L}+ )?gebärdensprache|langue des signes(?: \p{L}+)?|lengua de signos(?: \p{L}+)?|língua gestual(?: \p{L}+)?|(?:\p{L}+ )?gebarentaal)$/iu;
const mostWords = 4;
const word = /[\p{L}\p{M}][\p{L}\p{M}’']*(?:-[\p{L}\p{M}]+)?/gu;

let known: ReadonlySet<string> | undefined;

/** All names the runtime has for a language: thousands, so that they are asked for only where a list of languages needs them. */
function runtimeNames(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const names = new Set<string>();
  const codes = languageCodes.split(/\s+/);
  const collect = (locale: string, asked: readonly string[]) => {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of asked) {
      const name = display.of(code);
      if (name !== undefined && name.length > 2) names.add(fold(name));
    }
  };
  // Rare languages are known by their English names; the runtime's own languages by many.
  const common = [...Intl.DisplayNames.supportedLocalesOf(codes), ...regional];
  collect('en', codes);
  for (const locale of namedIn) collect(locale, common);
  for (const code of common) collect(code, [code]);
  known = names;
  return names;
}

const isKnown = (text: string): boolean =>
  isHumanLanguage(text) || signed.test(text) || runtimeNames().has(fold(text));

/** Languages named in a line of a list of languages, the longest names first ("Swiss German", "Haitian Creole"). */
export function languageNames(text: string): LanguageName[] {
  const words = Array.from(text.matchAll(word));
  const found: LanguageName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] as RegExpExecArray;
    for (let count = Math.min(mostWords, words.length - at); count >= 1; count -= 1) {
      const last = words[at + count - 1] as RegExpExecArray;
      const end = last.index + last[0].length;
      const name = text.slice(first.index, end);
      if (count > 1 && !/^[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+)+$/u.test(name)) continue;
      // Many languages write their names without capitals: an item of a list may open with one.
      const opens = /(?:^|[,;|•·–\t])[\s*_•·-]*$/u.test(text.slice(0, first.index)) && name.length > 4;
      if (!/\p{Lu}|\p{Lo}/u.test(name) && !opens && !isHumanLanguage(name)) continue;
      if (!isKnown(name)) continue;
      found.push({ start: first.index, end, text: name });
      at += count - 1;
      break;
    }
  }
  return found;
}
