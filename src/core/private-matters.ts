/**
 * What a CV may say of a person and no judgement may rest on: birth, age, sex, nationality, religion, family, health,
 * looks, where somebody lives. In the languages that CVs are read in; what is worded as work ("childcare", "married
 * quarters officer") is not meant, so a bare word counts only as a form has it, behind its label.
 */
const labels =
  "date of birth|d\\.?o\\.?b\\.?|birth ?date|birth ?day|place of birth|birth ?place|born(?: on| in)?|age|sex|gender|pronouns?|nationality|citizenship|religion|denomination|faith|caste|race|ethnicity|ethnic origin|marital status|civil status|family status|spouse(?:['’]?s name)?|husband(?:['’]?s name)?|wife(?:['’]?s name)?|father(?:['’]?s name)?|mother(?:['’]?s name)?|children|dependants?|health(?: status)?|state of health|medical condition|disabilit(?:y|ies)|height|weight|blood (?:group|type)|photo(?:graph)?|picture|address|home address|(?:permanent|current|present|postal|correspondence) address|geburts(?:datum|tag|ort|name)|geboren(?: am| in)?|alter|geschlecht|staatsangehörigkeit|nationalität|konfession|religionszugehörigkeit|familienstand|kinder|gesundheit(?:szustand)?|behinderung|grad der behinderung|gdb|foto|lichtbild|anschrift|adresse|wohnort|né(?:e)? (?:le|à)|date de naissance|lieu de naissance|âge|sexe|nationalité|situation (?:familiale|de famille)|état civil|enfants|santé|handicap|fecha de nacimiento|lugar de nacimiento|edad|sexo|género|nacionalidad|estado civil|hijos|religión|salud|discapacidad|dirección|domicilio|data de nascimento|naturalidade|idade|nacionalidade|filhos|religião|endereço|data di nascita|luogo di nascita|nato a|nata a|età|sesso|nazionalità|stato civile|figli|indirizzo|residenza|geboortedatum|geboorteplaats|leeftijd|geslacht|nationaliteit|burgerlijke staat|kinderen|adres|data urodzenia|miejsce urodzenia|wiek|płeć|narodowość|obywatelstwo|stan cywilny|dzieci|tempat(?:,? ?(?:dan|/|&)? ?tanggal lahir| lahir)|tanggal lahir|ttl|usia|umur|jenis kelamin|kewarganegaraan|agama|status (?:perkawinan|pernikahan)|golongan darah|tinggi badan|berat badan|alamat";

/** A word that may be of something else counts where a list or a sentence ends with it. */
const ends = '(?=\\s*(?:[,.;:)|/]|and\\b|und\\b|$))';
const phrases = [
  '\\d{2} (?:years|yrs) old',
  '\\d{2}[- ]year[- ]old (?:man|woman|male|female|mother|father|mum|dad|parent|professional|graduate|\\p{L}+ (?:with|from|looking|seeking))',
  `(?<=^|[,;(] ?)aged \\d{2}${ends}`,
  `\\d{2} (?:jahre alt|ans|años(?: de edad)?|anni|jaar oud)${ends}`,
  'born (?:on|in) (?:\\d|\\p{Lu})',
  'geboren (?:am|in|\\d)',
  'née? (?:le|en) \\d',
  `(?:happily |un)?married(?: with (?:\\d|one|two|three|four|children|kids)|${ends})`,
  `(?:divorced|widowed|verheiratet|ledig|geschieden|verwitwet|mariée?|célibataire|casad[oa]|solter[oa]|divorciad[oa]|coniugat[oa]|celibe|nubile|gehuwd|ongehuwd|żonaty|zamężna|belum menikah|menikah)${ends}`,
  'status\\s*[:=]\\s*(?:single|married|divorced|widowed)',
  '(?:mother|father|mum|mom|dad|parent) (?:of|to) (?:\\d|one|two|three|four|five|six|twins|my)',
  '(?:mutter|vater) (?:von|zweier|dreier|eines|einer)',
  `(?:severely |registered |partially )disabled|(?:schwer)behinder(?:t|te|ter|ung)|gdb \\d+|wheelchair user`,
  `(?:practising |devout )?(?:muslim|catholic|protestant|jewish|hindu|buddhist|sikh)${ends}`,
  '(?:she|he|they) ?/ ?(?:her|him|them)',
].join('|');

/** Beside other private matters, children are somebody's own. */
const ownChildren =
  /(?:\d|one|two|three|four|five|ein|zwei|drei|deux|trois|dos|tres|dois|due|tre|twee|dua|tiga) (?:(?:grown|small|young|school-age) )?(?:children|child|kids?|sons?|daughters?|kind(?:er)?|enfants?|hijos?|filhos?|figli|kinderen|dzieci|anak)/iu;

let patterns: { readonly labelled: RegExp; readonly phrase: RegExp } | undefined;

function compiled() {
  patterns ??= {
    labelled: new RegExp(`(?:^|[|;,•·\\t\\n(]|\\s{2,})[\\s*_>#•·–-]*(?:${labels})[*_]*\\s*[:：=]`, 'iu'),
    phrase: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${phrases})(?![\\p{L}\\p{N}])`, 'iu'),
  };
  return patterns;
}

/** Whether a text tells of something that never counts. */
export const tellsPrivateMatter = (text: string): boolean =>
  compiled().labelled.test(text) || compiled().phrase.test(text);

const joints = /(?:\s*[|;(•·\t\n]\s*|(?<=[\p{L}\p{N})])[,.]\s+|\s+[–—-]\s+|\s{3,})/gu;

/**
 * The longest stretch of a quote, word for word, that tells of nothing private; of two equally long the first, and
 * one that holds `name` before others. The whole quote where it does not; null where all of it does.
 */
export function publicStretch(quote: string, name: string | null = null): string | null {
  if (!tellsPrivateMatter(quote)) return quote;
  const cuts = [...quote.matchAll(joints)];
  const starts = [0, ...cuts.map(({ index, 0: joint }) => index + joint.length)];
  const ends = [...cuts.map(({ index }) => index), quote.length];
  let best: string | null = null;
  const weight = (text: string): number =>
    text.length + (name !== null && text.toLowerCase().includes(name.toLowerCase()) ? quote.length : 0);
  for (const [first, start] of starts.entries()) {
    let reached: string | null = null;
    for (const end of ends.slice(first)) {
      const stretch = quote.slice(start, end);
      if (tellsPrivateMatter(stretch) || ownChildren.test(stretch)) break;
      reached = stretch;
    }
    if (reached !== null && /\p{L}/u.test(reached) && (best === null || weight(reached) > weight(best))) {
      best = reached;
    }
  }
  return best;
}
