import { dateTokens } from './date-tokens.ts';
import { fold } from './fold.ts';

/** "Until today" in the words of CVs; they end a period. */
const present = `present|the present|at present|now|current|currently|ongoing|on going|on-going|today|date|to date|till date|till now|till today|till to date|till the date|until now|until today|up to now|up to date|as of now|continuing|still|
the present day|present day|continuing|actual|heute|jetzt|dato|bis heute|bis dato|laufend|aktuell|gegenwärtig|derzeit|
actualidad|la actualidad|la fecha|a la fecha|presente|el presente|hoy|aujourd'hui|aujourd’hui|ce jour|présent|maintenant|
en cours|actuel|actuellement|oggi|in corso|ad oggi|attuale|attualmente|atual|atualmente|o momento|momento|hoje|o presente|
heden|nu|huidig|het heden|obecnie|teraz|nadal|dziś|chwili obecnej|sekarang|saat ini|kini|nå|pågående|tills vidare|nykyinen|jelenleg|jelen|súčasnosť|şu an|şimdi|nåværende|nuvarande|i dag|idag|
současnost|dosud|günümüz|halen|devam|prezent|настоящее время|настоящее|наст. время|н.в.|сейчас|дотепер|теперішній час|
至今|今|现在|現在|目前|현재|ปัจจุบัน|hiện tại|nay`;

/** Between the two ends of a period. Single-letter ones ("a", "à") only between two dates. */
const connectors = `-|–|—|‒|―|−|~|〜|～|→|➔|\u00ad|to|until|till|til|through|thru|up to|upto|up until|bis|bis zum|bis zur|au|à|a|al|
jusqu'à|jusqu’à|jusqu'au|jusqu’au|jusqu'en|hasta|hasta el|até|ao|fino a|fino al|tot|tot en met|t/m|do|aż do|sampai|
sampai dengan|s/d|s.d.|hingga|til|till|до|по|至|到|から|đến`;

/** Before a date: it began then and goes on, unless an end follows. */
const since = `since|seit|depuis|desde|dal|dall|dallo|sinds|vanaf|od|sejak|с|з|ab|as of|från|since about|depuis le|seit dem`;
/** Before a date: it ended then. */
const until = `until|till|up to|bis|jusqu'en|jusqu’en|hasta|até|fino al|tot|do|sampai|hingga|до`;
/** Before the first date of a period, without a meaning of its own. */
const from = `from|von|vom|de|du|del|dal|dalla|van|od|dari|с|from about|da|des|between|zwischen`;
/** After a date: it began then and goes on. */
const onwards = `onwards|onward|and ongoing|and counting|起|から|以来`;
/** Words before a year that make it a date even when a word follows. */
const prepositions = `in|since|by|of|from|until|class of|im jahr|seit|en|em|nel|dal|w|pada|tahun|depuis|desde|year|jahr|année|año|ano|anno|
rok|rocznik|dated|expected|graduated|awarded|completed|obtained|ca|circa|en el|im|during|mid|early|late|end|until`;
const seasons = `spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|
invierno|estate|autunno|inverno|verão|outono|lente|zomer|herfst|wiosna|lato|jesień|zima|michaelmas|hilary|trinity|ws|ss|
wise|sose|wintersemester|sommersemester|q1|q2|q3|q4|h1|h2|mid|early|late|end|ende|anfang|mitte|début|fin|finales|principios|
semester|term|ganjil|genap`;
/** Products that carry a year in their name. */
const products = `server|office|windows|studio|excel|word|access|outlook|sharepoint|exchange|autocad|dynamics|vs|sql|powerpoint|visio|
project|revit|inventor|solidworks|iso|din|iec|en|ohsas|itil|cobit|nec|ieee|rfc|photoshop|ssis|ssrs|biztalk|tfs|ecmascript|
section|sec|room|suite|zip|plz|agenda|route|highway|bs|as|nfpa|csa`;

/** Sequences of folded tokens under their first token, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

function table(list: string): () => PhraseTable {
  let built: Map<string, string[][]> | undefined;
  return () => {
    if (built !== undefined) return built;
    built = new Map();
    for (const phrase of list.split('|')) {
      const words = dateTokens(phrase.trim()).map((token) => fold(token.text));
      const first = words[0];
      if (first === undefined) continue;
      const same = built.get(first);
      if (same === undefined) built.set(first, [words]);
      else same.push(words);
    }
    for (const same of built.values()) same.sort((a, b) => b.length - a.length);
    return built;
  };
}

export const dateWords = {
  present: table(present),
  connectors: table(connectors),
  since: table(since),
  until: table(until),
  from: table(from),
  onwards: table(onwards),
  prepositions: table(prepositions),
  seasons: table(seasons),
  products: table(products),
} as const;
