/** Ranks of qualifications, lowest first. */
export const degreeRanks = ['secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeRank = (typeof degreeRanks)[number];

/** After an academic short form: a subject, another short form, or the word itself. */
const academic = String.raw`(?=\s*(?:\(?hons|degree|/\s?(?:[BM]\.?[AS]|\x00)|(?:or|and)\s+(?:[BM]\.?[AS]|higher|equivalent)|in\s+\p{L}|,?\s(?:Hons|BSc|BS|MS|MSc)\b))`;
const notDegree = '(?!\\s+(?:data|classes?|the|of ceremonies|mariner|key|plan|craftsman))';

/**
 * Names of qualifications, as CVs and postings of several countries write them, each with whether case
 * counts. A name found is taken out of the text before the next is looked for, so the general words at the
 * end ("degree", "diploma") count only where no particular qualification bears them.
 */
export const qualificationNames: readonly (readonly [DegreeRank, 'any-case' | 'as-written', string])[] = [
  // Below a bachelor's although the words "degree" or "diploma" stand in them.
  [
    'vocational',
    'any-case',
    String.raw`(?:associate['’]?s?|foundation)\s+degree|associate of (?:arts|science|applied)`,
  ],
  [
    'secondary',
    'any-case',
    String.raw`high[ -]school(?:\s+(?:diploma|degree|graduate|education))?|secondary[ -](?:school|education)(?:\s+diploma)?`,
  ],
  [
    'doctorate',
    'any-case',
    String.raw`ph\.?\s?d\.?s?(?!\p{L})|doctora(?:te|l)s?(?:\s+degree)?|doctor of \p{L}+|doktor(?:grad|titel|at)|doktorand\p{L}*|promoviert\p{L}*|doctorado|doutorado|dottorato|doctorat|doktorat|dr\.\s?(?:rer|phil|ing|med)\b`,
  ],
  [
    'master',
    'any-case',
    String.raw`master['’]s(?:\s+(?:degree|diploma))?|masters?\s+(?:degree|in\s|level|diploma|of\s+(?:science|arts|business|engineering|laws?|philosophy|education|public|social|fine|architecture|nursing))|masters${notDegree}(?=\s*(?:$|[,.;/)]|or\b))|(?<=(?:bachelor(?:['’]?s)?|b\.?sc\.?|ba|bs)\s*(?:or|and|oder|und|ou|/)\s*(?:an?\s)?)masters?${notDegree}|master\s+(?:en|im|1|2)\s|masterabschluss|masterstudium|m\.?\s?sc\b|m\.?\s?eng\b|m\.?b\.?a\b|m\.\s?a\.|m\.\s?s\.|magister\p{L}*|máster|maestr[ií]a|mestrado|laurea magistrale|staatsexamen|bac\s?\+\s?5|postgraduate degree`,
  ],
  [
    'master',
    'any-case',
    String.raw`diplom(?:-?\s?(?:ingenieur|kauf|informatik|volkswirt|betriebswirt|physik|chemik|psycholog)\p{L}*|studium|abschluss|-\p{L}+)|dipl\.-?\s?\p{L}+`,
  ],
  [
    'master',
    'as-written',
    String.raw`(?:\bM[AS]${academic})|(?<![\p{L}])S2(?=\s+\p{Lu}|\s*$|[/,])|^MA(?=,?\s+(?:in\s+)?\p{L})|^MS(?=\s+in\s)`,
  ],
  [
    'bachelor',
    'any-case',
    String.raw`bachelor(?:['’]?s)?(?:\s+(?:degree|diploma|of\s+\p{L}+))?|bachelor\p{L}*|b\.?\s?sc\b|b\.?\s?eng\b|b\.?\s?tech\b|b\.?\s?com\b|b\.?\s?ed\b|b\.?s\.?n\b|b\.\s?a\.|b\.\s?s\.|licence(?:\s+professionnelle|\s+(?:en|de|d['’])(?!\s?conduire)|\s3\b)|licenciatura|licenciad[oa]|grado (?:en|universitario)|bacharel\p{L}*|laurea|licencjat|inżynier|sarjana|undergraduate degree|bac\s?\+\s?[34]|hbo|fachhochschul\p{L}*|graduação|ensino superior|titulación universitaria|formation supérieure|diplôme d['’]ingénieur`,
  ],
  [
    'bachelor',
    'as-written',
    String.raw`\bB[AS]${academic}|^BA(?=,?\s+(?:in\s+)?\p{Lu}\p{Ll})(?!\s(?:Team|Lead|Role|Manager|Experience))|(?<![\p{L}])S1(?=\s+\p{Lu}|\s*$|[/,])`,
  ],
  [
    'vocational',
    'any-case',
    String.raw`apprenticeship|journey(?:man|person)|berufsausbildung|ausbildung|gesellenbrief|gesellenprüfung|gesell(?:e|in)\b|meister(?:brief|prüfung|titel)|facharbeiter\p{L}*|fach(?:frau|mann)\b|kauf(?:frau|mann)\b|staatlich geprüfte\p{L}*|vocational|higher national|hn[dc]\b|nvq|btec|certificate (?:iii|iv)\b|trade certificate|trade qualification|bac\s?\+\s?2|bac pro\p{L}*|formación profesional|formation professionnelle|opleiding|weiterbildung (?=(?:zum|zur|als|im)\s)|mbo\b|fagbrev|yrkesutdanning|diploma (?:iii|iv)|city (?:&|and) guilds`,
  ],
  [
    'vocational',
    'as-written',
    String.raw`\b(?:BTS|DUT|BUT)\b(?=\s|$|[/,])(?!\s\p{Lu}{4})|\bCAP(?=\s*/\s*BEP|\s+(?:ou|en|de|d['’]|cuisine|boulang|pâtiss|coiff|petite|[A-ZÉ][a-zéè]+(?:er|ie|ine|ure|eur|ist)))|(?<=(?:[Mm]inimal|[Mm]in\.?|[Ll]ulusan|[Pp]endidikan|[Dd]iploma|SM[AK]|S1)[\s/:]+)D[34]\b|\bD[34](?=\s*/|\s+(?:[Jj]urusan|[Tt]eknik|[Aa]kuntansi|[Mm]anajemen|[Kk]e\w+an))`,
  ],
  [
    'secondary',
    'any-case',
    String.raw`abitur|a-levels?|gcses?|baccalaur[ée]at|bachillerato|matura|leaving certificate|realschul\p{L}*|hauptschul\p{L}*|waec|wassce|maturità|liceo`,
  ],
  ['secondary', 'as-written', String.raw`\b(?:SMA|SMK|GED)\b`],
  [
    'bachelor',
    'any-case',
    String.raw`(?:university|college)\s+(?:degree|diploma|education|graduate)|hochschulabschluss|hochschulstudium|universitätsabschluss|studium|diplôme universitaire|(?<!(?:\d|high|some|certain|large|great)[\s-])(?<!to an? \p{L}{2,15} )degrees?(?!\s+of\b|\s+(?:celsius|fahrenheit|c\b|f\b))`,
  ],
  ['vocational', 'any-case', String.raw`diplomas?\b|diplôme`],
];
