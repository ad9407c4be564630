const stopWords = new Set(
  'a an the and or of in on at to for with by from as is are be ability able good strong solid excellent proven knowledge experience experienced skills skill understanding familiarity working years year using use your you our we will plus least minimum relevant related field subject degree professional hands setting environment role similar'.split(
    ' ',
  ),
);

/** Words folded to lower case; plural and -ing endings off long words, so that "assessments" finds "assessing". */
export const stems = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu) ?? []
  ).map(stem);

/** The stems that say something: no articles, no "experience", no "degree". */
export const tellingStems = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu) ?? []
  )
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => !stopWords.has(word))
    .map(stem);

/** At least five letters stay: "caring" and "car" are not of one stem. */
function stem(word: string): string {
  const bare = word.replace(/\.+$/, '');
  const cut = bare.replace(/(?:ments?|ings?|ies|es|s|ed|y)$/u, '');
  return cut.length >= 5 ? cut : bare.replace(/(?<=\p{L}{3})s$/u, '');
}
