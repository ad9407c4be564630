/** Nouns of papers that allow or attest; what stands before or after them says which. */
export const credentialNouns = String.raw`certificates?|certifications?|licen[cs]es?|tickets?|clearance|accreditation|chartership|endorsement|registration|qualification|check(?=\s*(?:$|[,.;)]))`;

/** Words that end a credential's name when it is read backwards from its noun. */
export const nameStops = `a an the any and or with valid current full clean relevant recognised recognized appropriate recent your my have has hold
holds holding possess possessing must be of in to for required require requires you we their is are similar equivalent comparable other additional
further formal such as least at one more not no if willing able obtain obtaining gain get including preferably ideally desirable essential active
industry good strong plus both either related professional minimum necessary proper standard basic valid, current, this that`;

/** Titles that are granted: "registered nurse", "chartered accountant". */
export const grantedTitles =
  'registered|certified|chartered|licen[cs]ed|accredited|board[ -]certified|qualified';

/** After these words a granted title is none: "qualified candidates". */
export const notTitles =
  'candidates?|applicants?|persons?|people|individuals?|professionals?|staff|team|colleagues?|trademarks?|office|charity|company|companies|provider|products?|premises|copy|mail|users?|to|by|for|and|or|software|employees?|experience';

/** What follows "licence" or "certificate" where it is a thing of trade, no paper of a person. */
export const notCredential =
  'management|queues?|systems?|sales|agreements?|fees?|costs?|keys?|models?|compliance|renewals?|sales|servers?|desk|process(?:es)?|systems?|of (?:analysis|origin|conformity|patients?|guests?|products?)|authority|authorities|rotation';

/** Papers with a name of their own in other languages, and in English where no noun tells. */
export const namedPapers = String.raw`\p{L}*führerschein(?:\s*(?:der\s+)?(?:klasse\s+)?(?:[A-E]1?E?(?:\/[A-E]1?E?)*)(?!\p{L}))?|fahrerlaubnis(?:\s*(?:der\s+)?klasse\s+[A-E]1?E?)?|\p{Lu}\p{Ll}*(?:er|el|ler|ungs|ing|kran|stapler)schein|\p{L}+zertifi(?:kat|zierung)(?!\p{L})|approbation|gesundheitszeugnis|sachkundenachweis\p{L}*|(?:flurförder|ausbilder)\p{L}*(?:schein|eignungsprüfung)|permis\s+(?:de\s+conduire(?:\s+[A-E]E?)?|[A-E]E?(?!\p{L}))|CACES(?:\s*®?\s*(?:R\d+|\d[AB]?))*|habilitations?\s+[\p{L}]+(?:\s+[BH]\d?[A-Z]?\d?(?!\p{L}))*|(?:class\s+[A-C]\s+)?CDL(?:[\s-][A-C](?!\p{L}))?(?!\p{L})|carte professionnelle(?:\s+\p{L}+)?|(?:carn[eé]t?|permiso|licencia)\s+de\s+(?:conducir|conducción|manejo|carretillero|manipulador(?:\s+de\s+alimentos)?)(?:\s+(?:tipo\s+)?[A-E]1?(?!\p{L}))?|rijbewijs(?:\s+[A-E]E?)?|\p{L}+[ -]?(?:certificaat|diploma|attest)(?!\p{L})|code 95|(?:carta|carteira) de (?:condução|motorista|habilitação)(?:\s+(?:categoria\s+)?[A-E]E?(?!\p{L}))?|VCA(?!\p{L})|CNH(?:\s+(?:categoria\s+)?[A-E])?|carteira de (?:motorista|habilitação)|patente(?:\s+di\s+guida)?(?:\s+[A-E])?(?!\p{L})|prawo jazdy(?:\s+kat\.?\s*[A-E])?|SIM\s+[ABC]\d?(?!\p{L})|sertifika(?:t|si)(?:\s+\p{L}+){1,3}|körkort(?:\s+[A-E])?|førerkort(?:\s+[A-E])?|(?:class|category|cat\.?)\s+[A-E]1?E?\s+(?:driv\p{L}+\s+)?licen[cs]e|\p{Lu}{2,}\s+(?:card|ticket|badge)`;
