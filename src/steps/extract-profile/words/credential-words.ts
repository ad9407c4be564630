const papers: readonly RegExp[] = [
  // English
  /(?<!\p{L})(?:certificates?|certifications?|certified|licen[cs]e[ds]?|licensure|registration|chartered \p{L}+|accredited \p{L}+|qualified teacher status|gas safe registered|driver'?s? permit)(?!\p{L})/iu,
  /(?<!\p{L})registered (?:[\p{L}-]+ ){0,2}(?:nurse|midwife|practitioner|pharmacist|engineer|electrician|architect|dietitian|physiotherapist|therapist|social worker|manager|technologist|technician|teacher|accountant|auditor)(?!\p{L})/iu,
  /(?<!\p{L})\p{Lu}{3,6}[- ]registered(?!\p{L})/u,
  // A name in capitals and a word for what proves it: "CSCS Gold card", "ACLS Provider", "HGV licence"
  /(?<!\p{L})\p{Lu}{2,6}\d?(?: [\p{L}\d.-]+){0,3} (?:card|ticket|pass|provider|badge|diploma)(?!\p{L})/u,
  /(?<!\p{L})(?:food (?:hygiene|handling|safety)|first[- ]aid|fork-?lift|manual handling)(?: [\p{L}\d.-]+){0,3} (?:card|ticket|permit|level \d)(?!\p{L})/iu,
  /^(?:emergency |standard |basic |paediatric |pediatric )?first[- ]aid(?: at work| responder)?(?=\s*(?:[,(–-]|$))/iu,
  // German
  /(?<!\p{L})(?:\p{L}*zertifikat\p{L}*|zertifiziert\p{L}*|geprüfte[rnm]? \p{Lu}\p{L}+|staatlich (?:geprüfte|anerkannte)[rnm]? \p{Lu}\p{L}+|(?!personalaus)\p{L}{3,}(?:schein|ausweis)|\p{L}*nachweis|ausbildereignung\p{L}*|approbation|meisterbrief|meisterprüfung)(?!\p{L})/iu,
  /(?<!\p{L})\p{L}*(?:schweißer|schweisser|sachkunde|fachkunde|befähigungs|eignungs|sachkundigen)\p{L}*prüfung(?!\p{L})/iu,
  // What somebody passed or is authorised to do under a standard or a regulation: "coded welder to ISO 9606-1", "NR-10"
  /(?<!\p{L})(?:\p{L}*prüfung|\p{L}*schulung|\p{L}*unterweisung|qualifi\p{L}+|coded|test|exam\p{L}*|auditor|inspector|welder|\p{L}*schweißer(?:in)?)(?!\p{L})[^.;]{0,40}(?<![\p{L}\d])(?:DIN|EN|ISO|IEC|ASME|AWS|ANSI|API|BS|CSA|DGUV|DVS|VDE|NF|UNE|UNI|PN|NOM|NBR|AS\/NZS)[ -]?(?:(?:[A-Z]{2,4}|Vorschrift|Grundsatz|Regel|Information)[ -])*(?:\d|[IVX]+(?!\p{L}))/iu,
  /(?<!\p{L})ISO[ -]?\d{4,5}(?::\d{4})? (?:lead |internal )?auditor(?!\p{L})|^NR[- ]?\d{1,2}(?!\d)/iu,
  // French, Spanish, Portuguese, Italian
  /(?<!\p{L})(?:certificat|habilitations?|permis|attestation|agrément|carte professionnelle|certificados?|licencia|carn[eé]t?|habilitación|colegiad[oa]|certificação|licença|registro profissional|certificazione|certificato|patente|patentino|abilitazione|iscrizione all'albo)(?!\p{L})/iu,
  // Dutch, Polish, Indonesian, Scandinavian, Czech, Turkish, Russian, Chinese, Japanese
  /(?<!\p{L})(?:\p{L}*certificaat|rijbewijs|\p{L}+-registratie|certyfikat|uprawnienia|prawo jazdy|licencja|sertifikat|sertifikasi|lisensi|surat izin|certifikat|körkort|førerkort|\p{L}*bevis|osvědčení|sertifika(?:sı)?|удостоверение|сертификат|лицензия)(?!\p{L})|证书|资格证|執照|免許|資格/iu,
];

/** Whether a line names a paper that somebody holds: a certificate, a licence, a registration, a ticket. */
export const namesPaper = (text: string): boolean => papers.some((pattern) => pattern.test(text));
