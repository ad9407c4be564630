/** Short forms that stand for one word in a job title. */
const shortForms: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  asst: 'assistant',
  admin: 'administrator',
  exec: 'executive',
  dir: 'director',
  ops: 'operations',
};

/** Compounds that are written as one word or as two. */
const compounds = /^(front|back|full|data|web|cyber)(end|stack|base|site|security)$/;

/** Words that carry no meaning in a title: "Head of Data", "Data Head". */
const fillers = new Set(['of', 'the', 'a', 'an', 'for', 'in', 'and']);

/** "(m/w/d)", "(f/m/x)", "(all genders)": who may apply, not what the job is. */
const genderNote = /[([]\s*(?:[a-z*]\s*[/|,]\s*)+[a-z*]\s*[)\]]|[([]\s*all genders\s*[)\]]/giu;

/** The words of a job title as they are compared: lower-case, short forms written out, fillers left off. */
export function roleWords(title: string): readonly string[] {
  const words: string[] = [];
  for (const word of wordsOf(title)) {
    const full = Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word;
    const parts = compounds.exec(full);
    if (parts !== null) words.push(...parts.slice(1));
    else if (!fillers.has(full)) words.push(full);
  }
  return words;
}

function wordsOf(title: string): string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(genderNote, ' ')
      .match(/[\p{L}\p{M}\p{N}]+[+#]*/gu) ?? []
  );
}
