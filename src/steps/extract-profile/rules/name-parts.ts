import { titleWords } from '../../../documents/structure/title-words.ts';
import { isEmploymentNote, isPlacement } from '../words/employment-words.ts';
import { isSubjectName } from '../words/field-words.ts';
import { isField } from '../words/organisation-units.ts';
import { hasLegalForm, hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace, isTownWithState } from '../words/place-words.ts';
import type { HeadingPart } from './heading-parts.ts';
import { joined, looksLikeTown, type Piece, type Span, splitAtCommas } from './name-pieces.ts';

/** What the parts of an entry's heading are; null where that cannot be told. */
export interface NamedParts {
  readonly title: Span | null;
  readonly organisation: Span | null;
  readonly location: Span | null;
  /** Whether words or labels told title and organisation apart, not only their order. */
  readonly sure: boolean;
}

/** Whether in the other entries of the section the title comes before the organisation; null where unknown. */
export type Order = 'title-first' | 'organisation-first' | null;

/** Tells title, organisation and place of an entry apart. */
export function nameParts(parts: readonly HeadingPart[], order: Order): NamedParts {
  const pieces = parts.flatMap(splitAtCommas).filter(({ role }) => role !== 'field');
  const labelled = (role: HeadingPart['role']) => pieces.find((piece) => piece.role === role) ?? null;
  const own = pieces.find(({ text }) => isOwnBusiness(text)) ?? null;
  const titlePiece = labelled('title') ?? bestTitle(pieces);
  const said = labelled('organisation');
  let left = pieces.filter(
    (piece) => piece !== titlePiece && piece !== said && !isOwnBusiness(piece.text) && !isNobody(piece.text),
  );
  const isWhere = (piece: Piece): boolean =>
    isPlace(piece.text) ||
    (isTownWithState(piece.text) &&
      left.some((other) => other.row === piece.row && other.end <= piece.start));
  const places = left.filter(isWhere);
  const place = labelled('location') ?? places[0] ?? null;
  left = left.filter((piece) => piece !== place && !places.includes(piece));
  if (titlePiece !== null) {
    // Who works for themselves has an employer's name only where it reads like one.
    const employers = own === null ? left : left.filter(({ text }) => hasOrganisationMark(text));
    const organisation = said ?? bestOrganisation(employers, titlePiece, place);
    const location = bare(place ?? placeAfter(left, organisation));
    const title = withWard(titlePiece, left, organisation, parts);
    return { title, organisation: bare(organisation), location, sure: organisation !== null };
  }
  if (own !== null && said === null)
    return {
      title: own,
      organisation: left.find(({ text }) => hasOrganisationMark(text)) ?? null,
      location: place,
      sure: true,
    };
  return withoutTitleWord(left, said, place, order);
}

/** "Sarnen (80 %)": without how much somebody worked. */
function bare<Part extends Span>(part: Part | null): Part | null {
  const note = part === null ? null : /\s*\(([^()]*)\)$/.exec(part.text);
  if (part === null || note === null || !isEmploymentNote(note[1] ?? '')) return part;
  return { ...part, end: part.start + note.index, text: part.text.slice(0, note.index) };
}

/** "Self-employed" says how somebody worked, not for whom. */
const isOwnBusiness = (text: string): boolean =>
  /^(?:self[- ]employed|freelance(?:r|rs)?|free-lance|selbst?ständig|freiberuflich|indépendante?|autónom[oa]|autônom[oa]|libero professionista|zzp(?:'er)?|zelfstandig|sole trader|private|own account)$/iu.test(
    text,
  );

/** "Various venues": more than one, and none by name. */
const isNobody = (text: string): boolean =>
  /^(?:various|several|multiple|different|diverse[rns]?|verschiedene[rn]?|divers(?:es)?|plusieurs|différente?s|varios|varias|vários|várias|vari|diversi|verschillende|różne|berbagai)(?:\s\p{Ll}|$)/iu.test(
    text,
  ) && !hasLegalForm(text);

function withoutTitleWord(
  left: readonly Piece[],
  said: Piece | null,
  place: Piece | null,
  order: Order,
): NamedParts {
  const organisation =
    said ??
    left.find((piece) => hasLegalForm(piece.text)) ??
    left.find((piece) => hasOrganisationMark(piece.text)) ??
    null;
  const others = left.filter((piece) => piece !== organisation);
  const [first, second] = others;
  if (organisation !== null) {
    return {
      title: first ?? null,
      organisation,
      location: place ?? null,
      sure: first !== undefined && said !== null,
    };
  }
  if (first === undefined) return { title: null, organisation: null, location: place, sure: false };
  const third = others[2];
  // "Orchard Hand, Whitestone Apples, Motueka" among posts that name title, employer and town in this order.
  if (
    order === 'title-first' &&
    second !== undefined &&
    second.group === first.group &&
    !isField(second.text) &&
    !isSubjectName(second.text) &&
    (third === undefined
      ? place !== null && place.row === second.row && place.start > second.end
      : others.length === 3 &&
        third.group === first.group &&
        looksLikeTown(third.text) &&
        !isField(third.text))
  )
    return { title: first, organisation: second, location: place ?? third ?? null, sure: false };
  // Behind a comma stands a town or a department as often as the other of the two.
  if (second === undefined || order === null || second.group === first.group)
    return { title: first, organisation: null, location: place, sure: false };
  const [title, other] = order === 'title-first' ? [first, second] : [second, first];
  return { title, organisation: other, location: place, sure: false };
}

/** "Staff Nurse, Bay 4" over "St Anna Hospital, Graz": with the employer on another line, all of this one is the title. */
function withWard(
  title: Piece,
  left: readonly Piece[],
  employer: Piece | null,
  parts: readonly HeadingPart[],
): Piece {
  const part = parts[title.group];
  const isElsewhere =
    employer !== null &&
    employer.row !== title.row &&
    hasOrganisationMark(employer.text) &&
    /\s/.test(employer.text);
  const behind = left.filter((piece) => piece.group === title.group && piece.start > title.end);
  const [only, ...others] = behind;
  if (part === undefined || !isElsewhere || only === undefined || others.length > 0) return title;
  const isWard = /^[\p{Lu}\d][^\d/]*$/u.test(only.text) && only.text.split(/\s+/).length <= 4;
  return isWard && !hasOrganisationMark(only.text) ? joined(part, title, only) : title;
}

/** Employer and place of a heading that names no post. */
export function nameEmployer(parts: readonly HeadingPart[]): Pick<NamedParts, 'organisation' | 'location'> {
  const pieces = parts.flatMap(splitAtCommas);
  const said = pieces.find((piece) => piece.role === 'organisation');
  const left = pieces.filter((piece) => !isPlace(piece.text));
  const organisation =
    said ??
    left.find((piece) => hasLegalForm(piece.text)) ??
    left.find((piece) => hasOrganisationMark(piece.text)) ??
    left[0] ??
    null;
  const place = pieces.find((piece) => isPlace(piece.text)) ?? placeAfter(left, organisation);
  return { organisation, location: place };
}

/** The piece that is a job title: words of titles, no company's form, its own head last or first. */
function bestTitle(pieces: readonly Piece[]): Piece | null {
  const scored = pieces
    .filter((piece) => piece.role === null)
    .map((piece) => ({ piece, score: titleScore(piece.text) }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.piece ?? null;
}

/** "Harlow's Chemist": named after who keeps it. */
const ofOwner = /^\p{Lu}[\p{L}-]{2,}(?<!Master|Bachelor|Driver|Associate|Children)['’]s(?:\s\p{Lu}|$)/u;

function titleScore(text: string): number {
  const found = titleWords(text);
  if (hasLegalForm(text) || ofOwner.test(text)) return 0;
  if (found.length === 0) return isPlacement(text) && !hasOrganisationMark(text) ? 1 : 0;
  const bare = text.replace(/\s*[([].*$/u, '').trim();
  const words = bare.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  // "Flexpoint (temp agency)": what stands in brackets tells of the name and is none.
  if (bare !== '' && titleWords(bare).length === 0) return 1;
  const isHead = found.includes(last) || found.includes(first);
  if (hasOrganisationMark(text))
    return isHead
      ? 2
      : words.some((word) => /^(?:of|de|für|der|di|du)$/.test(word)) && found.includes(first)
        ? 2
        : 0.5;
  return isHead ? 3 : 2;
}

function bestOrganisation(left: readonly Piece[], title: Piece, place: Piece | null): Piece | null {
  const formed = left.find((piece) => hasLegalForm(piece.text));
  const placed = place === null ? undefined : besidePlace(left, place);
  const named = left.filter((piece) => hasOrganisationMark(piece.text) && titleScore(piece.text) < 3);
  const marked = named.find((piece) => !isWorkplace(piece, title, named)) ?? named[0];
  const first = formed ?? (placed !== undefined && placed.row !== title.row ? placed : (marked ?? placed));
  if (first !== undefined) return first;
  const sameGroup = left.filter((piece) => piece.group === title.group);
  const sameRow = left.filter((piece) => piece.row === title.row);
  const candidates =
    sameGroup.length > 0 && left.length === sameGroup.length
      ? sameGroup
      : sameRow.length > 0
        ? sameRow
        : left;
  return (
    candidates.find((piece) => titleScore(piece.text) < 2) ??
    left.find((piece) => piece.row !== title.row && titleScore(piece.text) < 2) ??
    null
  );
}

/** "Trainee, Food Laboratory" over "Institut Donnersberg": where in the house, with the house on a line of its own. */
const isWorkplace = (piece: Piece, title: Piece, named: readonly Piece[]): boolean =>
  piece.row === title.row &&
  /(?<!\p{L})(?:laborator(?:y|ies)|labs?|labor|pharmacy|kitchen|library|studio|logistics|technology|systems|services|engineering|clinic|surgery|theatre|nursery|store|shop|pharmacie|logistik|technik)$/iu.test(
    piece.text,
  ) &&
  piece.text.split(/\s+/).length <= 3 &&
  named.some((other) => other.row !== title.row && !isField(other.text));

/** Employers are named beside where they are: the piece next to the place, before it rather than after. */
function besidePlace(left: readonly Piece[], place: Piece): Piece | undefined {
  const near = left.filter((piece) => piece.row === place.row && titleScore(piece.text) < 2);
  return near.findLast((piece) => piece.end <= place.start) ?? near.find((piece) => piece.start >= place.end);
}

/** "Acme, Graz": what follows the organisation after a comma is where it is. */
function placeAfter(left: readonly Piece[], organisation: Piece | null): Piece | null {
  if (organisation === null) return null;
  const after = left.filter((piece) => piece.row === organisation.row && piece.start > organisation.end);
  const next = after[0];
  return next !== undefined &&
    looksLikeTown(next.text) &&
    !isField(next.text) &&
    after.length <= 2 &&
    next.text.length < 40
    ? next
    : null;
}
