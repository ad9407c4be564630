import { tidyName } from './asked-span.ts';
import { withoutLead } from './bare-wording.ts';

const suchAs =
  /[\s,(]+(?:such as|e\.?\s?g\.?,?|for example|for instance|like|z\.\s?b\.|wie(?: z\.\s?b\.)?|tels? que|telles? que|par exemple|p\.\s?ex\.|como|por ejemplo|seperti|misalnya|zoals|bijvoorbeeld|bijv\.?)[\s,:(]*$/iu;
const bracket = /\s*\(\s*$/u;
const mostWords = 4;

/**
 * The general thing that examples stand for: "CI tools" before "such as Jenkins"; before "(Jenkins or Travis)",
 * too, where the examples are a choice. The text given ends where the first example begins. Null where no
 * examples are announced or nothing short stands before.
 */
export function exemplified(before: string, choice: boolean): string | null {
  const announced = suchAs.exec(before) ?? (choice ? bracket.exec(before) : null);
  if (announced === null) return null;
  const phrase =
    before
      .slice(0, announced.index)
      .split(/[,;:.()]\s?|\s(?:and|und|et|y)\s/)
      .at(-1) ?? '';
  const name = tidyName(withoutLead(phrase.trim()));
  const words = name.split(/\s+/).length;
  return name !== '' && words <= mostWords && /\p{L}{2}/u.test(name) ? name : null;
}

/** Whether a text between a skill and the next begins examples of it: " tools (" before a choice, ", such as ". */
export const announces = (between: string, choice: boolean): boolean =>
  /^(?:\s+\p{L}[\p{L}-]*){0,2}[\s,(]/u.test(between) &&
  between.split(/\s+/).length <= mostWords + 2 &&
  (suchAs.test(between) || (choice && bracket.test(between)));
