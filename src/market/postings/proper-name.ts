import { isHumanLanguage } from '../../documents/structure/human-languages.ts';
import { isFiller } from './bare-wording.ts';

const usualWords = 3;

/** An item whose words are names: capitals, figures or signs inside it ("Qualys", "SAP FI", "Opera PMS"). */
const named =
  /^(?:[\p{Lu}\d][\p{L}\p{N}.+#&/'’-]*|\p{Ll}*\p{Lu}[\p{L}\p{N}.+#-]*)(?:\s+(?:[\p{Lu}\d][\p{L}\p{N}.+#&/'’-]*))*$/u;
const noName =
  /^(?:\d+\+?|[ABC][12]\+?|[IVX]+|I|A|EU|UK|US|USA|IT|HR|CV|PC|B2B|B2C|KPIs?|SLAs?|etc\.?|Mon\p{L}*day|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Europe\p{L}*|Germany|England|English|REQUIREMENTS|QUALIFICATIONS|SKILLS|RESPONSIBILITIES|PROFILE|Prof|Dr|Mr|Mrs|Wort|Schrift|Team|Teams|Degree|Bachelor\p{L}*|Master\p{L}*|PhD|Experience|Knowledge|Ability|Strong|Good|Excellent|Understanding|Familiarity|Proficien\p{L}+|Working|Must|Minimum|You|We|The|This|Our|Your|And|Or|In|With|For)$/u;

/** Whether a text is the name of a thing as names are written: capitals, figures or signs, few words. */
export function isProperName(text: string, mostWords = usualWords): boolean {
  if (
    text.length < 2 ||
    /[<>]/.test(text) ||
    text.split(/\s+/).length > mostWords ||
    noName.test(text) ||
    isHumanLanguage(text) ||
    isFiller(text)
  )
    return false;
  return named.test(text) && /\p{L}/u.test(text);
}
