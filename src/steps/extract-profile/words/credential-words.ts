/**
 * How papers are named, by language. Each costly pattern is tried only on lines that hold one of its hints
 * (in lower case): an English CV never compiles the others.
 */
const papers: readonly { readonly hints: string; readonly pattern: RegExp }[] = [
  // English
  {
    hints: 'certif|licen|registration|chartered|accredited|qualified teacher|gas safe|permit',
    pattern:
      /(?<!\p{L})(?:certificates?|certifications?|certified|licen[cs]e[ds]?|licensure|registration|chartered \p{L}+|accredited \p{L}+|qualified teacher status|gas safe registered|driver'?s? permit)(?!\p{L})/iu,
  },
  {
    hints: 'registered',
    pattern:
      /(?<!\p{L})registered (?:[\p{L}-]+ ){0,2}(?:nurse|midwife|practitioner|pharmacist|engineer|electrician|architect|dietitian|physiotherapist|therapist|social worker|manager|technologist|technician|teacher|accountant|auditor)(?!\p{L})/iu,
  },
  {
    hints: 'registered',
    pattern: /(?<!\p{L})\p{Lu}{3,6}[- ]registered(?!\p{L})/u,
  },
  // A name in capitals and a word for what proves it: "CSCS Gold card", "ACLS Provider", "HGV licence"
  {
    hints: 'card|ticket|pass|provider|badge|diploma',
    pattern:
      /(?<!\p{L})\p{Lu}{2,6}\d?(?: [\p{L}\d.-]+){0,3} (?:card|ticket|pass|provider|badge|diploma)(?!\p{L})/u,
  },
  {
    hints: 'card|ticket|permit|level',
    pattern:
      /(?<!\p{L})(?:food (?:hygiene|handling|safety)|first[- ]aid|fork-?lift|manual handling)(?: [\p{L}\d.-]+){0,3} (?:card|ticket|permit|level \d)(?!\p{L})/iu,
  },
  {
    hints: 'first aid|first-aid',
    pattern:
      /^(?:emergency |standard |basic |paediatric |pediatric )?first[- ]aid(?: at work| responder)?(?=\s*(?:[,(–-]|$))/iu,
  },
  // German
  {
    hints: 'zertifi|geprüft|staatlich|schein|ausweis|nachweis|ausbildereignung|approbation|meister',
    pattern:
      /(?<!\p{L})(?:\p{L}*zertifikat\p{L}*|zertifiziert\p{L}*|geprüfte[rnm]? \p{Lu}\p{L}+|staatlich (?:geprüfte|anerkannte)[rnm]? \p{Lu}\p{L}+|(?!personalaus)\p{L}{3,}(?:schein|ausweis)|\p{L}*nachweis|ausbildereignung\p{L}*|approbation|meisterbrief|meisterprüfung)(?!\p{L})/iu,
  },
  {
    hints: 'prüfung',
    pattern:
      /(?<!\p{L})\p{L}*(?:schweißer|schweisser|sachkunde|fachkunde|befähigungs|eignungs|sachkundigen)\p{L}*prüfung(?!\p{L})/iu,
  },
  // What somebody passed or is authorised to do under a standard or a regulation: "coded welder to ISO 9606-1", "NR-10"
  {
    hints: 'prüfung|schulung|unterweisung|qualifi|coded|test|exam|auditor|inspector|welder|schweißer',
    pattern:
      /(?<!\p{L})(?:\p{L}*prüfung|\p{L}*schulung|\p{L}*unterweisung|qualifi\p{L}+|coded|test|exam\p{L}*|auditor|inspector|welder|\p{L}*schweißer(?:in)?)(?!\p{L})[^.;]{0,40}(?<![\p{L}\d])(?:DIN|EN|ISO|IEC|ASME|AWS|ANSI|API|BS|CSA|DGUV|DVS|VDE|NF|UNE|UNI|PN|NOM|NBR|AS\/NZS)[ -]?(?:(?:[A-Z]{2,4}|Vorschrift|Grundsatz|Regel|Information)[ -])*(?:\d|[IVX]+(?!\p{L}))/iu,
  },
  {
    hints: 'iso|nr',
    pattern:
      /(?<!\p{L})ISO[ -]?\d{4,5}(?::\d{4})? (?:lead |internal )?auditor(?!\p{L})|^NR[- ]?\d{1,2}(?!\d)/iu,
  },
  // French, Spanish, Portuguese, Italian
  {
    hints:
      'certif|habilita|permis|attestation|agrément|carte prof|licen|carn|colegiad|registro prof|patent|abilitazione|iscrizione',
    pattern:
      /(?<!\p{L})(?:certificat|habilitations?|permis|attestation|agrément|carte professionnelle|certificados?|licencia|carn[eé]t?|habilitación|colegiad[oa]|certificação|licença|registro profissional|certificazione|certificato|patente|patentino|abilitazione|iscrizione all'albo)(?!\p{L})/iu,
  },
  // Dutch, Polish, Indonesian, Scandinavian, Czech, Turkish, Russian, Chinese, Japanese
  {
    hints:
      'certificaat|rijbewijs|registratie|certyfikat|uprawnienia|prawo jazdy|licencja|sertifi|lisensi|surat izin|certifikat|körkort|førerkort|bevis|osvědčení|удостоверение|сертификат|лицензия|证书|资格|執照|免許|資格',
    pattern:
      /(?<!\p{L})(?:\p{L}*certificaat|rijbewijs|\p{L}+-registratie|certyfikat|uprawnienia|prawo jazdy|licencja|sertifikat|sertifikasi|lisensi|surat izin|certifikat|körkort|førerkort|\p{L}*bevis|osvědčení|sertifika(?:sı)?|удостоверение|сертификат|лицензия)(?!\p{L})|证书|资格证|執照|免許|資格/iu,
  },
];

/** Whether a line names a paper that somebody holds: a certificate, a licence, a registration, a ticket. */
export function namesPaper(text: string): boolean {
  const lower = text.toLowerCase();
  return papers.some(
    ({ hints, pattern }) => hints.split('|').some((hint) => lower.includes(hint)) && pattern.test(text),
  );
}
