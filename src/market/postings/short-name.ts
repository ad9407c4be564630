import { tidyName } from './asked-span.ts';
import { isFiller, withoutExplanation, withoutLead, withoutTail } from './bare-wording.ts';
import { saysNothing } from './name-like.ts';

const isOneEmptyWord = (name: string): boolean => !name.includes(' ') && saysNothing(name);

const maxWords = 8;
const maxLength = 64;
/** No name ends with one of these. */
const openEnd =
  /(?:\s|^)(?:and|or|of|in|with|to|the|an?|for|on|at|as|by|from|und|oder|mit|von|in|für|der|die|das|des|im|et|ou|de|du|des|la|le|les|à|en|y|o|con|para|del|dan|atau|di|untuk|your|our|their|its|is|are)$/iu;
/** A sentence, not the name of a thing. */
const sentence =
  /(?<![\p{L}'’])(?:i|we|he|she|they|you|us|our|yourself|your|their|am|is|are|was|were|has|will|would|could|which|who|wir|ihr|du|sie|ist|sind|nous|vous|est|sont)(?![\p{L}'’-])/iu;

/**
 * A requirement's sentence cut down to the thing it asks for: "Proven ability to lift 25 kg." → "lift 25 kg".
 * Null where it names nothing but traits that every posting praises, or is no more than a phrase of prose.
 */
export function shortName(text: string): string | null {
  if (/:\s*$/.test(text)) return null;
  const clause = withoutTail(
    text
      .replace(/\([^)]*\)?/g, ' ')
      .replace(/https?:\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const main =
    clause
      .split(
        /[;:!?]\s|[.!?;:]$|\.\s|,\s+(?!(?:and|or)\s|[^,]{1,30}\s(?:and|or|und|oder|et|ou|y|o)\s)|\s[–—-]\s/u,
      )
      .find((part) => withoutLead(part).length > 2) ?? '';
  const bare = tidyName(withoutExplanation(withoutTail(withoutLead(main))));
  const name = shortened(bare);
  if (
    name.length < 3 ||
    !/\p{L}{2}/u.test(name) ||
    isFiller(name) ||
    sentence.test(name) ||
    isOneEmptyWord(name) ||
    /^(?:at|if|when|as|please|note|including|though|while|because|whether|from|to|this|these|that|those|want|one of|the following|following)(?!\p{L})|[<>|{}=]|\d\s(?:people|employees)/iu.test(
      name,
    )
  )
    return null;
  return name;
}

function shortened(name: string): string {
  const words = name.split(' ');
  let kept = words.slice(0, maxWords).join(' ');
  while (kept.length > maxLength && kept.includes(' ')) kept = kept.slice(0, kept.lastIndexOf(' '));
  if (kept.length < name.length) {
    // A list that does not fit ends at its last whole item.
    const whole = kept.replace(/(?:,\s|\s(?:and|or|und|oder|et|y)\s)[^,]*$/iu, '');
    if (whole.split(' ').length >= 2) kept = whole;
  }
  while (openEnd.test(kept)) kept = kept.replace(openEnd, '');
  return tidyName(kept);
}
