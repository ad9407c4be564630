import { lazy } from '../../catalog/lazy.ts';

/** ISO 639-1 codes of languages that postings ask for; their names come from the runtime's locale data. */
const codes =
  'en de fr es it pt nl pl cs sk hu ro bg el tr ru uk ar he fa hi ur bn ta te ml id ms th vi zh ja ko sv no da fi et lv lt sr hr sl sw am yo ig ha zu xh af tl ga cy ca eu'.split(
    ' ',
  );
const locales = ['en', 'de', 'fr', 'es', 'id', 'nl'];

const englishNames = lazy(() => {
  const names = new Map<string, string>();
  const english = new Intl.DisplayNames('en', { type: 'language' });
  for (const locale of locales) {
    const display = new Intl.DisplayNames(locale, { type: 'language' });
    for (const code of codes) names.set((display.of(code) ?? code).toLowerCase(), english.of(code) ?? code);
  }
  names.set('mandarin', 'Chinese');
  return names;
});

/** The human languages a sentence names, by their English names. */
export function humanLanguagesIn(sentence: string): string[] {
  const found = (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(
    (word) => englishNames().get(word) ?? [],
  );
  return [...new Set(found)];
}
