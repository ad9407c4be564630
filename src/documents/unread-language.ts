import { lazy } from '../catalog/lazy.ts';

/** Scripts of languages that the rules hardly read, by the names a reader knows them under. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Chinese or Japanese', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['Korean', /\p{sc=Hangul}/gu],
  ['Arabic script', /\p{sc=Arabic}/gu],
  ['Hebrew', /\p{sc=Hebrew}/gu],
  ['Cyrillic script', /\p{sc=Cyrillic}/gu],
  ['Greek', /\p{sc=Greek}/gu],
  ['Thai', /\p{sc=Thai}/gu],
  [
    'a script of India',
    /[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Gujarati}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Gurmukhi}]/gu,
  ],
];

/** Small words that are frequent in one language and rare in those that the rules read. */
const smallWords: Readonly<Record<string, string>> = {
  Swedish: 'och för inte att är på som från även har där arbetade samt',
  'Norwegian or Danish': 'og ikke på til fra også jeg som ved har innen samt hvor',
  Finnish: 'ja sekä että olen oli myös kanssa jossa työ työskentelin vuodesta tai',
  Czech: 'jsem práce byl nebo jako také při ve pro který jsou',
  Hungarian: 'és egy hogy voltam vagyok munka is mint nem az',
  Romanian: 'și pentru din este sunt fost care prin într cadrul sau',
  Turkish: 've bir ile için olarak bu olan çalıştım gibi da',
  Vietnamese: 'và của các trong cho với được là tại công',
};

const known = lazy(() =>
  Object.entries(smallWords).map(([name, words]) => [name, new Set(words.split(' '))] as const),
);

/** Share of letters, or of words, from which on a text is in a language. */
const mostlyLetters = 0.3;
const mostlyWords = 0.06;
const fewestWords = 60;
const fewestKinds = 5;
/** Letters looked at: a language shows early. */
const sample = 20_000;

/**
 * A note where a text is largely in a language that the rules hardly read: what they do not find there is not
 * missing from the CV.
 */
export function languageNotes(text: string): string[] {
  const language = unreadLanguage(text.slice(0, sample));
  return language === null
    ? []
    : [
        `Much of the text is in ${language}. The rules read English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and Indonesian; of other languages they find names and dates at best, so much of what the text says may be missing.`,
      ];
}

function unreadLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [name, letter] of scripts)
    if ((text.match(letter)?.length ?? 0) > letters * mostlyLetters) return name;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  for (const [name, small] of known()) {
    const hits = words.filter((word) => small.has(word));
    if (hits.length > words.length * mostlyWords && new Set(hits).size >= fewestKinds) return name;
  }
  return null;
}
