/** Ranks of qualifications, lowest first. */
export const degreeRanks = ['secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeRank = (typeof degreeRanks)[number];

/**
 * Names of qualifications by rank, as CVs and postings of several countries write them. Checked highest
 * first. A qualification that fits none has no rank, and is then never said to be too low.
 */
const patterns: readonly (readonly [DegreeRank, RegExp])[] = [
  [
    'doctorate',
    /\b(?:ph\.?\s?d|doctora(?:te|l)|doctor of|doktor|promotion zum|dr\.\s?(?:rer|phil|ing|med))/iu,
  ],
  [
    'master',
    /\b(?:master'?s?|m\.?\s?sc|m\.?\s?eng|m\.?b\.?a|m\.?\s?a\.|magister|máster|maestr[ií]a|mestrado|laurea magistrale|diplom(?:-?\s?(?:ingenieur|kauf|informatik|volkswirt|betriebswirt)\w*)?\b(?!\s+(?:in|of)\b)|staatsexamen|s2\b)/iu,
  ],
  [
    'bachelor',
    /\b(?:bachelor'?s?|b\.?\s?sc|b\.?\s?eng|b\.?\s?tech|b\.?\s?com|b\.?\s?ed|b\.?s\.?n|b\.\s?a\.|b\.\s?s\.|ba|bs|licence|licenciatura|licenciado|bacharel|laurea|licencjat|sarjana|s1|undergraduate degree|university degree|college degree|degree)\b/iu,
  ],
  [
    'vocational',
    /\b(?:apprentice\w*|journey(?:man|person)|ausbildung|gesell\w+|fach(?:arbeiter|frau|mann)\w*|kauf(?:frau|mann)|vocational|associate'?s? degree|associate of|diploma|higher national|hnd|hnc|nvq|btec|bts|dut|cap|certificate (?:iii|iv|3|4)|trade certificate|technician|d3|mbo|fp)\b/iu,
  ],
  [
    'secondary',
    /\b(?:high school|secondary school|abitur|a-levels?|gcses?|baccalaur[ée]at|bachillerato|matura|leaving certificate|sma|smk|realschul\w*|ged|waec|wassce)\b/iu,
  ],
];

/** Rank of the qualification a text names; null where it names none that is known. */
export function degreeRankOf(text: string): DegreeRank | null {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The lowest rank a text names: "Bachelor's or Master's degree" asks for a bachelor's. */
export function lowestDegreeRankOf(text: string): DegreeRank | null {
  return patterns.findLast(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
