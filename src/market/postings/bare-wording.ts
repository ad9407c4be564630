import { lazy } from '../../catalog/lazy.ts';
import { tidyName } from './asked-span.ts';
import { fillerGlue, fillerWording, leadWording, nameEnds, tailWording } from './lead-words.ts';

const patterns = lazy(() => ({
  lead: new RegExp(`^(?:${leadWording})`, 'iu'),
  tail: new RegExp(`(?:${tailWording})[\\s.)]*$`, 'iu'),
  end: new RegExp(nameEnds, 'iu'),
  filler: new RegExp(`^(?:(?:${fillerWording}|${fillerGlue})(?![\\p{L}])[\\s,/&-]*)+$`, 'iu'),
}));

const mostSteps = 12;

/** Cuts off what only leads to the thing asked for, and what is said of it: "You have sound knowledge of X" → "X". */
export function withoutLead(text: string): string {
  let rest = text.replace(/^[^\p{L}\p{N}.]+/u, '');
  for (let step = 0; step < mostSteps; step += 1) {
    const lead = patterns().lead.exec(rest)?.[0];
    // "Knowledge" alone is all there is; and "Management" is no article with something after it.
    if (lead === undefined || lead.length >= rest.length) break;
    rest = rest.slice(lead.length).trimStart();
  }
  return rest;
}

/** Cuts off "is required", "would be an advantage" at the end. */
export const withoutTail = (text: string): string => text.replace(patterns().tail, '').trimEnd();

/** Cuts a name before what explains it: "… such as", "… so that you". */
export function withoutExplanation(text: string): string {
  const at = patterns().end.exec(text)?.index;
  return at === undefined || at < 3 ? text : text.slice(0, at);
}

/** Whether a wording names nothing but traits that every posting praises. */
export const isFiller = (text: string): boolean => patterns().filler.test(tidyName(text));
