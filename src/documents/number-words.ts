/** Small numbers in words, as texts of several languages have them; hyphens and spaces as written. */
const rows: readonly (readonly [value: number, words: string])[] = [
  [1, 'one ein eine einem einer un une uno una um uma een'],
  [2, 'two zwei deux dos dois duas due twee dua'],
  [3, 'three drei trois tres três tre drie tiga'],
  [4, 'four vier quatre cuatro quatro quattro empat'],
  [5, 'five fünf cinq cinco cinque vijf lima'],
  [6, 'six sechs seis sei zes enam'],
  [7, 'seven sieben sept siete sete sette zeven tujuh'],
  [8, 'eight acht huit ocho oito otto delapan'],
  [9, 'nine neun neuf nueve nove negen sembilan'],
  [10, 'ten zehn dix diez dez dieci tien sepuluh'],
  [11, 'eleven elf onze once undici'],
  [12, 'twelve zwölf douze doce doze dodici twaalf'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen fünfzehn quinze quince vijftien'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty zwanzig vingt veinte vinte venti twintig'],
  [30, 'thirty dreißig trente treinta trinta trenta dertig'],
];

const values: ReadonlyMap<string, number> = new Map(
  rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** The number a word stands for, whatever its case; undefined for other words. */
export const numberOf = (word: string): number | undefined => values.get(word.toLowerCase());

/** All number words as alternatives of a regular expression, longest first. */
export const numberWordPattern: string = [...values.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The same for English alone, where words of other languages would be mistaken ("once", "sept"). */
export const englishNumberPattern: string =
  'seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|thirty|three|seven|eight|four|five|nine|one|two|six|ten';
