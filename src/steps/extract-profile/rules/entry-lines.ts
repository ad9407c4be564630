import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { endsInLegalForm, hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import { bulletLength, openingLength, type Row } from './cv-rows.ts';
import { labelOf } from './heading-labels.ts';

const mostWords = 14;

const openingVerb =
  /^(?:experience (?:in|with|of|as|working)|searching|looking|seeking|updated|responsible|worked|working|managed|managing|developed|developing|designed|created|implemented|(?:led|built|used)(?!\p{L})|provided|assisted|supported|performed|conducted|maintained|involved|handled|handling|prepared|coordinated|ensured|helped|using|achieved|increased|reduced|delivered|collaborated|participated|trained|taught|verantwortlich|zuständig|mitarbeit bei|betreuung von|(?:technolog(?:y|ies)|environment|tools?|skills?|tasks?)(?!\p{L})|aufgaben|description|responsibilities|key (?:responsib|task|achiev|dut|skill|result|project|contribut|activit|area|technolog|accomplish|deliver|highlight)\p{L}*|duties|tech stack|team size|missions?|funciones|tareas|atividades|mansioni|obowiązki|tugas|gpa|grade(?!\p{L})|thesis|cgpa|https?:|www\.)/iu;

/** Repeated at the top or bottom of pages: no part of any entry. */
const pageLine =
  /curriculum vitae|^lebenslauf|^r[ée]sum[ée]$|^page \d|^seite \d|\d\s*\/\s*\d$|^\d+ of \d+$/iu;

/** A bulleted line that heads an entry: "• Acme\tGraz, Austria". */
const isHeadingCell = (text: string): boolean => {
  const [name = '', place = ''] = text.split('\t');
  return place !== '' && isPlace(place.trim()) && name.split(/\s+/).length <= 8;
};

/** A short line in the manner of a heading: no sentence, no list item, no continuation. */
export function isHeadingLike(row: Row | undefined): boolean {
  if (row === undefined || row.isHeading || row.hasMarginDate) return false;
  const text = row.text.slice(bulletLength(row.text)).trim();
  if (row.isBullet && !isHeadingCell(text)) return false;
  if (pageLine.test(text)) return false;
  if (isField(row)) return true;
  const words = text.split(/\s+/).length;
  if (
    words > mostWords ||
    text.length > 110 ||
    (/[.;]$/.test(text) && !/(?:Jr|Sr)\.$/i.test(text) && !endsInLegalForm(text))
  )
    return false;
  if (/[,:]$/.test(text) || opensDuty(text) || isDuty(text)) return false;
  if (/^\p{Ll}/u.test(text) && !isPlainTitle(text)) return false;
  return !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) || words < 8;
}

/** Whether a line begins as duties, tools and grades do. */
export const opensDuty = (text: string): boolean => openingVerb.test(text) && !isVerbalTitle(text);

/** "Managing Director, Ltd", "Technology Manager": a title that opens as a duty does, in capitals up to its noun. */
function isVerbalTitle(text: string): boolean {
  const words = (text.split(/\s*[,|•·\t(]|\s[–—-]\s|\s(?:at|of|for|in)\s/u)[0] ?? '').trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}&]/u.test(word)) &&
    !/(?<!us|skill)ed$/iu.test(words[0] ?? '') &&
    !/[^s]s$/u.test(last) &&
    hasTitleWord(last)
  );
}

/** "Supervised severely handicapped students": what somebody did, not what as. */
const isDuty = (text: string): boolean =>
  (/^\p{Lu}\p{Ll}+(?:ed|ought|ept|ade)\s(?:\p{Ll}|\d|\p{Lu}\p{Ll}+\s\p{Ll})/u.test(text) &&
    !/^(?:certified|registered|licen[sc]ed|qualified|chartered|limited|united|skilled|trained|experienced|retired|associated|applied|advanced|specialised|specialized|integrated|accredited|assisted living)\b/iu.test(
      text,
    )) ||
  (/^\p{Lu}\p{Ll}{2,}ing\s\p{Ll}/u.test(text) && !hasTitleWord(text));

/** A job title without capitals on a line of its own. */
function isPlainTitle(text: string): boolean {
  const words = text.split(/\s+/);
  const opensSentence = /^(?:and|with|of|to|for|as|the|in|by|or|from|using|a|an|on|at|und|mit|et|y)\s/u.test(
    text,
  );
  return words.length <= 5 && !opensSentence && hasTitleWord(words.at(-1) ?? '');
}

/** Names of places, employers and posts: capitals on all words that carry meaning. */
export function isNameLike(line: string): boolean {
  const text = line.trim();
  if (hasOrganisationMark(text) || isPlace(text)) return true;
  const words = text.match(/[\p{L}][\p{L}\p{M}'’&-]*/gu) ?? [];
  if (words.length === 0 || words.length > 10) return false;
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:of|the|and|at|for|in|de|der|die|das|und|la|le|les|du|des|et|di|da|do|dos|y|e|van|von|für|bei|zu|zum|zur|im|en|w|i|dan|to|on|al|el)$/.test(
        word,
      ),
  );
  return small.length === 0
    ? words.length <= 8
    : small.length <= 1 && hasTitleWord(text) && words.length <= 6;
}

/** A line of a form: "Position: Cook". */
export const isField = (row: Row): boolean => {
  const label = labelOf(row.text.slice(openingLength(row.text)));
  return label !== null && /[\p{L}\p{N}]/u.test(row.text.slice(openingLength(row.text) + label.length));
};

/** "(evenings and weekends)": a line in brackets between the lines of a heading that names nobody and nothing. */
export const isAsideLine = (row: Row): boolean => {
  const inner = /^\s*[([]([^()[\]]*)[)\]]\s*$/.exec(row.text)?.[1];
  return (
    inner !== undefined &&
    row.ranges.length === 0 &&
    !isPlace(inner) &&
    labelOf(inner) === null &&
    !hasTitleWord(inner) &&
    !hasOrganisationMark(inner)
  );
};
