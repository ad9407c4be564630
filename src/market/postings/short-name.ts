const lead =
  /^(?:(?:you (?:have|are|bring|will have)|we (?:expect|require)|must (?:have|be)|(?:a |an )?(?:strong|solid|good|proven|deep|excellent|sound|demonstrated|practical|hands-on|in-depth|working|basic|advanced|valid|current|full|recent)|(?:knowledge|understanding|experience|expertise|familiarity|proficiency|background|interest|skills?|ability|track record)(?: (?:of|in|with|to|as|using|on))?|(?:able|proficient|experienced|skilled|fluent|familiar|comfortable)(?: (?:to|in|with|at))?|(?:minimum|at least)(?: of)?|an?|the|in|of|with|and)\s+)+/i;

const maxLength = 60;

/** A requirement's sentence cut down to the thing it asks for: "Proven ability to lift 25 kg." → "lift 25 kg". */
export function shortName(sentence: string): string | null {
  const clause = (sentence.replace(/\([^)]*\)/g, ' ').split(/[;:.!?]\s|[;.!?]$|,\s|\s[–—-]\s/)[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = clause
    .replace(lead, '')
    .replace(
      /\s+(?:is|are)\s+(?:required|essential|preferred|desirable|a plus|an advantage|necessary|mandatory)$/i,
      '',
    )
    .replace(/\s+(?:required|preferred|desirable|essential|a plus)$/i, '')
    .trim();
  if (bare.length < 3) return null;
  if (bare.length <= maxLength) return bare;
  const cut = bare.slice(0, maxLength);
  return cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 20))
    .replace(/\s+(?:and|or|of|in|with|to|the|a|for)$/i, '');
}
