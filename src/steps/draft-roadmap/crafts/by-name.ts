import { guidedTexts, softTexts } from './by-kind.ts';
import type { Craft } from './craft.ts';

type Texts = Omit<Craft, 'roots'>;

/** A law or a standard is read and applied to cases; nobody can be watched at it. */
const rules: Texts = {
  setting: 'work',
  isRules: true,
  able: 'find what it asks in a case and say where it stands',
  practise: (means) =>
    `Work through three made-up or published cases with the text in force${means}, naming the provision for every conclusion, and have somebody who answers for such matters check them`,
  result: 'Three cases with the provision for each conclusion, and the corrections received',
};

/** An act is a law under its title; anybody can act, and acts play. */
const acts = /(?<=[\p{L}\p{N}]['’]? )Act(?!\p{L})|(?<!\p{L})Acts? (?:of|\d)/u;
const rulesWords =
  /(?<!\p{L})(?:laws?|legislation|regulations?|directives?|ordinances?|statutes?|codes? of practice|building codes?|byelaws?|rules|\p{L}*(?:gesetz|verordnung|vorschrift|richtlinie)\p{L}*|arbeitsrecht|lois?|code du travail|réglementation\p{L}*|ley(?:es)?|normativa|leis?|legislação|wetgeving|undang-undang)(?!\p{L})/iu;
const standards =
  /(?<!\p{L})(?:ISO|DIN|IEC|EN|BS|NFPA|ANSI|ASTM|ASME|AS\/NZS|SANS)(?:[ /]+(?:ISO|IEC|EN))*[ -]?\d{2,}/u;

const softWords =
  /(?<!\p{L})(?:calm|patience|patient$|friendl\p{L}+|polite\p{L}*|team ?players?|team spirit|(?:self-)?motivat(?:ed|ion)|attitude|reliab(?:le|ility)$|punctual\p{L}*|flexib(?:le|ility)$|resilien(?:t|ce)$|self-starter|empath\p{L}+|enthusias\p{L}+|work ethic|under pressure|attention to detail|proactive\p{L}*|sense of humou?r|honesty|integrity$|willing\p{L}*|cheerful|belastbar\p{L}*|teamfähig\p{L}*|zuverlässig\p{L}*|freundlich\p{L}*|pünktlich\p{L}*)(?!\p{L})/iu;

/** How to practise what the catalogue does not hold, by what its name says of it; else beside somebody who does it. */
export function textsByName(name: string): { readonly texts: Texts; readonly isSoft: boolean } {
  if ([acts, rulesWords, standards].some((words) => words.test(name))) return { texts: rules, isSoft: false };
  if (softWords.test(name)) return { texts: softTexts, isSoft: true };
  return { texts: guidedTexts, isSoft: false };
}
