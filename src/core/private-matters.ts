/**
 * What a CV may say of a person and no judgement may rest on: birth, age, sex, nationality, religion, family, health,
 * looks, where somebody lives, belonging to a union or a party, whom somebody loves. In the languages that CVs are read in; what is worded as work ("childcare", "married
 * quarters officer") is not meant, so a bare word counts only as a form has it, behind its label.
 */
const labels =
  "date of birth|d\\.?o\\.?b\\.?|birth ?date|birth ?day|place of birth|birth ?place|born(?: on| in)?|age|sex|gender|pronouns?|nationality|citizenship|religion|denomination|faith|caste|race|ethnicity|ethnic origin|marital status|civil status|family status|spouse(?:['’]?s name)?|husband(?:['’]?s name)?|wife(?:['’]?s name)?|father(?:['’]?s name)?|mother(?:['’]?s name)?|children|dependants?|health(?: status)?|state of health|medical condition|disabilit(?:y|ies)|height|weight|blood (?:group|type)|photo(?:graph)?|picture|address|home address|(?:permanent|current|present|postal|correspondence) address|geburts(?:datum|tag|ort|name)|geboren(?: am| in)?|alter|geschlecht|staatsangehörigkeit|nationalität|konfession|religionszugehörigkeit|familienstand|kinder|gesundheit(?:szustand)?|behinderung|grad der behinderung|gdb|foto|lichtbild|anschrift|adresse|wohnort|né(?:e)? (?:le|à)|date de naissance|lieu de naissance|âge|sexe|nationalité|situation (?:familiale|de famille)|état civil|enfants|santé|handicap|fecha de nacimiento|lugar de nacimiento|edad|sexo|género|nacionalidad|estado civil|hijos|religión|salud|discapacidad|dirección|domicilio|data de nascimento|naturalidade|idade|nacionalidade|filhos|religião|endereço|data di nascita|luogo di nascita|nato a|nata a|età|sesso|nazionalità|stato civile|figli|indirizzo|residenza|geboortedatum|geboorteplaats|leeftijd|geslacht|nationaliteit|burgerlijke staat|kinderen|adres|data urodzenia|miejsce urodzenia|wiek|płeć|narodowość|obywatelstwo|stan cywilny|dzieci|tempat(?:,? ?(?:dan|/|&)? ?tanggal lahir| lahir)|tanggal lahir|ttl|usia|umur|jenis kelamin|kewarganegaraan|agama|status (?:perkawinan|pernikahan)|golongan darah|tinggi badan|berat badan|alamat";

/** A word that may be of something else counts where a list or a sentence ends with it. */
const ends = '(?=\\s*(?:[,.;:)|/]|and\\b|und\\b|$))';
const phrases = (): string =>
  [
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
    '(?:years?|months?|time) (?:at home )?with my (?:children|kids|family|son|daughter)',
  ]
    .concat(ofUnion(), ofParty(), ofFaith(), ofLove(), ofHealth())
    .join('|');

/**
 * An office in a union is the person's own belonging; who negotiates with one does the work of personnel. Credit
 * unions and those of students are not meant.
 */
function ofUnion(): string[] {
  const other = "credit|customs|european|african|western|students?['’]?s?|rugby|monetary|postal";
  const about =
    'with|between|against|from|by|advis\\p{L}+|consult\\p{L}+|met|trained|for|number of|meetings? of|both|and|or|to|of';
  const role = 'rep|representative|member|steward|delegate|convenor|official|activist|organi[sz]er|secretary';
  const field =
    '(?:(?:health|safety|learning|branch|site|workplace|area|regional|equality|lay|staff|and|&) ){0,4}';
  const trades = "(?:trades?|labou?r|workers['’]?|teachers['’]?|nurses['’]?|miners['’]?)";
  return [
    `(?<!(?:^|[^\\p{L}])(?:${about}) (?:(?:the|a|our|their|local|all|three|two) )?(?:${trades} )?)(?:${trades} )?(?<!(?:${other}) )union ${field}(?:${role})(?!s|['’]s)`,
    `(?<!(?:${about}) (?:the |a )?)shop steward(?!s)`,
    `(?:member|officer|secretary|treasurer|chair\\p{L}*) (?:of|in) (?:the |a |my |our )?(?:\\p{L}+ )?${trades} union`,
    '(?:gewerkschafts|betriebsrats)(?:mitglied|vorsitz\\p{L}*)|(?:mitglied|vorsitz\\p{L}*) (?:des|im|der|einer) (?:betriebsrat(?:e?s)?|gewerkschaft)',
    'délégué(?:e)? syndical\\p{L}*|(?:delegad[oa]|representante|delegat[oa]|rappresentante) (?:sindical|sindacale)|vakbonds(?:lid|afgevaardigde)',
  ];
}

function ofParty(): string[] {
  const parties =
    'labour|conservative|green|liberal|democrat(?:ic)?|republican|socialist|communist|christian';
  return [
    `(?:member|activist|councillor|candidate|treasurer|chair\\p{L}*|secretary|canvass\\p{L}*) (?:of|for|in) (?:the )?(?:(?!working|third|search|birthday)\\p{L}+ ){0,3}party(?! (?:wall|planning))`,
    `(?:${parties}) party (?:member|activist|councillor|candidate|volunteer|treasurer|branch)`,
    `(?<!third )party member(?:ship)?${ends}|parteimitglied`,
  ];
}

function ofFaith(): string[] {
  const house = 'church|parish|chapel|mosque|synagogue|gurdwara|congregation';
  return [
    `(?:${house}) (?:elder|warden|council(?:lor)?|choir|treasurer|volunteer|member|youth)`,
    `(?:member|elder|deacon|treasurer|volunteer|youth leader|steward|sings?|singing) (?:of|at|in|for) (?:the |my |our )?(?:[\\p{L}.']+ ){0,3}(?:${house})(?! (?:of england primary|school))`,
    'sunday school teacher|lay preacher|altar server|bible study',
  ];
}

function ofLove(): string[] {
  const whom = 'lgbt\\p{L}*\\+?|gay|lesbian|queer|bisexual|transgender|pride';
  return [
    `(?:${whom}) (?:(?:staff|employee|student) )?(?:network|society|committee|group|alliance|role model|rep|representative|volunteer)`,
    `(?:openly|as a|i am) (?:gay|lesbian|queer|bisexual|transgender)(?: (?:man|woman|person))?${ends}`,
  ];
}

function ofHealth(): string[] {
  const ill = 'illness|depression|surgery|burn-?out|cancer|operation|stroke|diagnosis';
  return [
    '(?:i (?:was|am|have been)|since being|after being) diagnosed with',
    `(?:after|recover(?:ed|ing) from|because of|during|due to) (?:my|(?:my )?own|a (?:long|serious|severe)) (?:${ill})`,
    `my (?:own )?(?:${ill}|recovery|disability)`,
    `(?:cancer|stroke) survivor(?!s)`,
  ];
}

/** Beside other private matters, children are somebody's own. */
const ownChildren =
  /(?:\d|one|two|three|four|five|ein|zwei|drei|deux|trois|dos|tres|dois|due|tre|twee|dua|tiga) (?:(?:grown|small|young|school-age) )?(?:children|child|kids?|sons?|daughters?|kind(?:er)?|enfants?|hijos?|filhos?|figli|kinderen|dzieci|anak)/iu;

let patterns: { readonly hours: RegExp; readonly labelled: RegExp; readonly phrase: RegExp } | undefined;

function compiled() {
  patterns ??= {
    hours:
      /[([]\s*(?:[^()[\]]{0,20}(?:part[- ]?time|teilzeit|halbtags|temps partiel|mi-temps|media jornada|tiempo parcial|tempo parcial|tempo parziale|deeltijd|paruh waktu|\bfte|h(?:ou)?rs? (?:a|per) week)[^()[\]]{0,20}|\d{1,3} ?%)\s*[)\]]/iu,
    labelled: new RegExp(`(?:^|[|;,•·\\t\\n(]|\\s{2,})[\\s*_>#•·–-]*(?:${labels})[*_]*\\s*[:：=]`, 'iu'),
    phrase: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${phrases()})(?![\\p{L}\\p{N}])`, 'iu'),
  };
  return patterns;
}

/** Whether a text tells of something that never counts; `schools` are names that do not count either. */
export const tellsPrivateMatter = (text: string, schools: readonly string[] = []): boolean =>
  // A label ends in its mark and hours stand in brackets: most lines are done with before the long expressions.
  (/[:：=]/u.test(text) && compiled().labelled.test(text)) ||
  (/[([]/u.test(text) && compiled().hours.test(text)) ||
  compiled().phrase.test(text) ||
  schools.some((school) => text.includes(school));

const joints =
  /\s*[([][^()[\]]*[)\]]\s*[,;]?\s*|\s*[|;•·\t\n]\s*|(?<=[\p{L}\p{N})])[,.]\s+|\s+[–—-]\s+|\s{3,}/gu;
/** What ends a value behind a label: a comma does not, in an address or a date. */
const endsValue = /[|;•·\t\n]|\s{3,}/g;

type Cut = { readonly from: number; readonly to: number };

/** Where a quote may be cut. */
function cutsOf(quote: string): Cut[] {
  const values = [...quote.matchAll(new RegExp(compiled().labelled, 'giu'))].map(({ index, 0: label }) => {
    endsValue.lastIndex = index + label.length;
    return { from: index + 1, to: endsValue.exec(quote)?.index ?? quote.length };
  });
  return [...quote.matchAll(joints)]
    .map(({ index, 0: joint }) => ({ from: index, to: index + joint.length, joint }))
    .filter(({ joint }) => !/[([]/.test(joint) || tellsPrivateMatter(joint))
    .filter(({ from, to }) => !values.some((value) => value.from <= from && to <= value.to));
}

/**
 * The longest stretch of a quote, word for word, that tells of nothing private; the first of several. The whole
 * quote where all of it may be told; null where none may.
 */
export function publicStretch(quote: string, schools: readonly string[] = []): string | null {
  if (!tellsPrivateMatter(quote, schools)) return quote;
  const cuts = cutsOf(quote);
  const starts = [0, ...cuts.map(({ to }) => to)];
  const stops = [...cuts.map(({ from }) => from), quote.length];
  let best = '';
  for (const [first, start] of starts.entries()) {
    for (const stop of stops.slice(first)) {
      const stretch = quote.slice(start, stop);
      if (tellsPrivateMatter(stretch, schools) || ownChildren.test(stretch)) break;
      if (/\p{L}/u.test(stretch) && stretch.length > best.length) best = stretch;
    }
  }
  return best === '' ? null : best;
}

/** Whether of none of the quotes anything may be told. */
export const restsOnPrivateMatters = (places: readonly { readonly quote: string }[]): boolean =>
  places.length > 0 && places.every(({ quote }) => publicStretch(quote) === null);
