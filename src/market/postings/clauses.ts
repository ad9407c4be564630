import { saysDemand, saysNotNeeded, saysPreferred } from './asking.ts';

/** Part of a sentence that asks with one strength, in offsets of the sentence. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

const hardBreak =
  /\s*;\s+|\s+(?:[–—-]|\|)\s+(?=(?:ideally|preferably|bonus|nice))|,?\s+(?=(?:but|although|though|however|aber|jedoch|mais|pero)\s)|,\s+(?=(?:so|hence|therefore|which is why|daher|deshalb|donc)\s+(?!that\s|on(?!\p{L})))/giu;
const predicate =
  /,?\s+and\s+(?=(?:to\s+(?:be|have|know|hold|speak)|be(?!\s+(?:able|willing|ready)\s+to\s+work)|have|know|knows|hold|holds|bring|brings|speak|speaks|possess|you(?:['’](?:re|ve|ll))?\s+(?:are|have|know|can|must|will|should|need|speak|hold|bring)?)\s)/giu;
const softBreak =
  /,?\s+(?=(?:and |or )?(?:preferably|ideally|desirably|idealerweise|vorzugsweise|wünschenswert(?!\s*[.)]?\s*$)|idéalement|de préférence|preferiblemente|bij voorkeur)(?!\p{L}))|\s+(?=\((?:preferably|ideally|idealerweise|bonus|plus))|,\s+(?=(?:while|whereas)\s)/giu;
const lastJoint = /,\s+(?:and\s+)?|\s+(?:and|while|whereas|und|et|y)\s+/giu;

/** The clauses of a sentence: at semicolons, before "but" and "preferably", and where what is a plus begins. */
export function clausesOf(sentence: string): Clause[] {
  const joined: Clause[] = [];
  const clauses = cut({ text: sentence, start: 0 }, hardBreak)
    .flatMap((clause) => (saysDemand(clause.text) ? cut(clause, predicate) : [clause]))
    .flatMap((clause) => (clause.text.length < shortest ? [clause] : cut(clause, softBreak)))
    .flatMap(predicates);
  for (const clause of clauses) {
    const before = joined.at(-1);
    // "… but it is a plus": what is meant stands before.
    if (before === undefined || !turn.test(clause.text) || hasSubject(clause.text)) joined.push(clause);
    else {
      const text = sentence.slice(before.start, clause.start + clause.text.length);
      joined[joined.length - 1] = { text, start: before.start };
    }
  }
  return joined;
}

const shortest = 12;
const turn = /^\(?(?:but|although|though|however|aber|jedoch|mais|pero)\s/iu;

const hasSubject = (text: string): boolean =>
  !/^(?:but|although|though|however|aber|jedoch|mais|pero),?\s+(?:it|this|that|they)?\s*(?:is|are|would|will|be|an?|preferred|desirable|beneficial|helpful|advantageous|not|ist|wäre|von|ein|c['’]est|un|es|sería)(?!\p{L})/iu.test(
    text,
  );

function cut({ text, start }: Clause, at: RegExp): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(at)) {
    if (index === 0 || insideBrackets(text, index)) continue;
    clauses.push({ text: text.slice(from, index), start: start + from });
    from = index + mark.length;
  }
  clauses.push({ text: text.slice(from), start: start + from });
  return clauses.filter((clause) => /\p{L}/u.test(clause.text));
}

/** "Fluent English is required and German is a plus": two predicates, two clauses. */
function predicates(clause: Clause): Clause[] {
  const { text } = clause;
  if (!saysPreferred(text) && !saysNotNeeded(text)) return [clause];
  for (const { 0: mark, index } of [...text.matchAll(lastJoint)].reverse()) {
    if (insideBrackets(text, index)) continue;
    const [before, after] = [text.slice(0, index), text.slice(index + mark.length)];
    const turns =
      saysPreferred(after) !== saysPreferred(before) || saysNotNeeded(after) !== saysNotNeeded(before);
    if (!turns || !/\p{L}/u.test(before)) continue;
    const ownVerb =
      /(?<!\p{L})(?:required|essential|necessary|mandatory|a must|erforderlich|zwingend|requise?|imprescindible)\s*$/iu.test(
        before,
      );
    const alone =
      mark.startsWith(',') &&
      !/(?<!\p{L})(?:and|or|und|oder|et|ou|y|o)(?!\p{L})/iu.test(after) &&
      !before.includes(',') &&
      namesOneThing(after);
    if (ownVerb || (saysDemand(before) && saysNotNeeded(after)) || alone) {
      return [
        { text: before, start: clause.start },
        { text: after, start: clause.start + index + mark.length },
      ];
    }
  }
  return [clause];
}

/** "German is a plus" after a comma; not the end of a list, "Flink would be a plus for all teams". */
const namesOneThing = (text: string): boolean =>
  /^[^,]{2,60}\s(?:is|are|would be|will be|ist|wäre|est|es)\s/iu.test(text) ||
  text.trim().split(/\s+/).length <= 4;

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
