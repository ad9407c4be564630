import { tidyName } from './asked-span.ts';
import { withoutLead } from './bare-wording.ts';

const suchAs =
  /[\s,(]+(?:such as|e\.?\s?g\.?,?|for example|for instance|like|z\.\s?b\.|wie(?: z\.\s?b\.)?|tels? que|telles? que|par exemple|p\.\s?ex\.|como|por ejemplo|seperti|misalnya|zoals|bijvoorbeeld|bijv\.?)[\s,:(]*$/iu;
const mostWords = 4;

/**
 * The general thing that examples stand for: "CI tools" before "such as Jenkins". The text given ends where
 * the first example begins. Null where no examples are announced or nothing short stands before.
 */
export function exemplified(before: string): string | null {
  const announced = suchAs.exec(before);
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
