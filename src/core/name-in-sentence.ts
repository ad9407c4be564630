/** What kind of thing a name is the name of: that of a catalogue skill, or null for a text's own words. */
export type NamedKind =
  | 'language'
  | 'framework'
  | 'tool'
  | 'platform'
  | 'concept'
  | 'practice'
  | 'soft'
  | 'domain'
  | null;

const products: ReadonlySet<NamedKind> = new Set(['language', 'framework', 'tool', 'platform']);

/** A product's name that ends in what products are called is no name of one product: "Design software". */
const classNoun =
  /(?:^|\s)(?:software|systems?|records|spreadsheets?|tools?|machines?|machinery|equipment|devices|instruments|languages?|apparatus|vehicles|registers?|tills?|ovens?|meters?|pumps?|drives|automation|lifts?|scanners?)$/i;

/** Words that keep their capital wherever they stand: names of persons, peoples, places and methods. */
const properWord =
  /^(?:Android|Apple|Google|Microsoft|Amazon|Scrum|Kanban|Kaizen|Bayes(?:ian)?|Boolean|Gantt|Gauss(?:ian)?|Fourier|Monte|Markov|Montessori|Waldorf|Steiner|Bobath|Braille|Makaton|Pilates|Heimlich|Doppler|Pareto|Christmas|Europe(?:an)?|Asian?|Africa[n]?|America[n]?|Britain|British|UK|US|England|English|France|French|German[y]?|Ital(?:y|ian)|Spain|Spanish|Portug(?:al|uese)|Dutch|Danish|Swedish|Norwegian|Finnish|Polish|Czech|Hungarian|Romanian|Greek|Turkish|Russian|Ukrainian|Arabic|Hebrew|Hindi|Urdu|Chinese|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Thai|Indonesian|Tagalog|Latin|Irish|Welsh|Scottish)(?:['’]s)?$/;

/** Endings of English nouns and adjectives; a word beyond the catalogue with one of them is no name. */
const commonEnding =
  /(?:ing|ment|ments|tion|tions|sion|ity|ties|ance|ence|ship|ness|ure|ism|ics?|logy|graphy|ry|al|als|ive|ed|ous|ary|able|ible|ate|ates|ful)$/;

/** Words that open requirements in ads and name nothing by themselves. */
const commonWord =
  /^(?:a|an|the|any|all|basic|good|very|full|own|first|second|further|current|valid|clean|car|degree|master|master's|bachelor|bachelor's|diploma|school|work|team|staff|shift|people|data|patient|food|stock|budget|project|product|process|quality|care|health|safety|design|text|test|risk|time|night|hand|life|menu|rota|ward|class|lesson|kitchen|office|customer|client|sales|site|at|with|in|on|of|for|to|and|or|no)$/i;

/**
 * A name as it stands inside a sentence: common nouns in lower case ("machine learning", "LLM fine-tuning"),
 * proper names and abbreviations as they are ("Kubernetes", "scikit-learn", "Six Sigma"). Nothing but the case
 * of the first letter ever changes.
 */
export function nameInSentence(name: string, kind: NamedKind): string {
  if (/^E-\p{Ll}/u.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  const [first = '', ...others] = name.split(/[\s/,–-]+/);
  if (!/^\p{Lu}\p{Ll}[\p{Ll}'’]*$/u.test(first) || properWord.test(first)) return name;
  // "Amazon Web Services", "Six Sigma": capitals inside make a proper name; "AI", "UI" do not.
  if (others.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !properWord.test(word))) return name;
  if (kind === null) {
    if (!commonEnding.test(first) && !commonWord.test(first)) return name;
  } else if (products.has(kind) && !classNoun.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
