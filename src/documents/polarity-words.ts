const NEGATIONS = `no not non none never nothing nobody neither nor without cannot lack lacks lacked lacking few little hardly barely
  rarely seldom except besides unless n't isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt couldnt shouldnt cant
  kein keine keinen keinem keiner keines nicht nichts nie niemals niemand ohne weder noch kaum außer
  pas sans aucun aucune jamais ni ne rien sauf sin ningún ninguna ninguno nunca nada tampoco
  não sem nunca nenhum nenhuma nem senza nessun nessuno nessuna mai nulla né geen niet zonder nooit noch
  ikke inte utan ingen inget inga aldrig uden aldri ei ilman nie bez żaden brak нет не без ни никогда`;

const NUMBER_WORDS = `zero one two three four five six seven eight nine ten eleven twelve dozen half single double twice once hundred
  thousand million billion all every some any most first second third only
  null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend erste zweite dritte
  deux trois quatre cinq sept huit neuf dix cent mille uno dos tres cuatro cinco seis siete ocho nueve diez cien mil`;

/** Words that carry no fact of their own: copying may drop or add them. */
const LIGHT = `a an the i my we our and of in at on for to with as by from that which
  der die das den dem des ein eine einen einem einer und im in am an bei mit zu zur zum von vom für als
  le la les un une des de du et en au aux à l d el los las una y con por para del al il lo gli i e di da con per o os as um uma do dos
  het een en van voor`;

let table: Map<string, 'negation' | 'number' | 'light'> | undefined;

/**
 * What a word (lower case, apostrophes dropped) contributes to the truth of a sentence: it turns it
 * around, counts, is light, or (undefined) has a meaning of its own. English, German, French, Spanish,
 * Portuguese, Italian, Dutch; negations in some more.
 */
export function wordWeight(word: string): 'negation' | 'number' | 'light' | undefined {
  table ??= buildTable();
  if (/\p{N}/u.test(word) || /^\p{L}{2,}(?:teen|ty)$/u.test(word)) return 'number';
  return table.get(word);
}

function buildTable(): Map<string, 'negation' | 'number' | 'light'> {
  const entries = new Map<string, 'negation' | 'number' | 'light'>();
  for (const word of LIGHT.split(/\s+/)) entries.set(word, 'light');
  for (const word of NUMBER_WORDS.split(/\s+/)) entries.set(word, 'number');
  for (const word of NEGATIONS.split(/\s+/)) entries.set(word, 'negation');
  return entries;
}
