/** Scripts written without blanks between words: any place is a boundary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Longer stretches are prose, where a stop without a blank is a slip and not part of a name. */
const NAME_LENGTH = 24;

/** Whether `text.slice(start, end)` begins and ends where words do: not "Java" in "JavaScript", not "C" in "C++". */
export function onTokenBoundaries(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (!isBoundary(text, start) || !isBoundary(text, end)) return false;
  if (length <= NAME_LENGTH && (joinsByStop(text, start) || joinsByStop(text, end))) return false;
  return length > 2 || !isPartOfJoinedName(text, start, end);
}

/** The code point that ends before `offset`; '' at the start of the text. */
function before(text: string, offset: number): string {
  if (offset <= 0) return '';
  const code = offset >= 2 ? text.codePointAt(offset - 2) : undefined;
  return code !== undefined && code > 0xffff ? text.slice(offset - 2, offset) : text.charAt(offset - 1);
}

function after(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

const isWord = (character: string): boolean => WORD.test(character) && !UNSPACED.test(character);

function isBoundary(text: string, offset: number): boolean {
  const left = before(text, offset);
  const right = after(text, offset);
  if (left === '' || right === '') return true;
  if ((isWord(left) && isWord(right)) || /\p{M}/u.test(right)) return false;
  // C++, C#, F#; but "React+Redux" and "5+ years" are words beside a sign.
  if (isWord(left) && /[+#]/.test(right)) return /\d/.test(left) || isWord(after(text, offset + 1));
  if (/[+#]/.test(left) && left === right) return false;
  // 1,000 and 3.8
  if (/[.,]/.test(right) && /\d/.test(left)) return !/\d/.test(after(text, offset + 1));
  if (/[.,]/.test(left) && /\d/.test(right)) return !/\d/.test(before(text, offset - 1));
  return true;
}

/** Node.js, ASP.NET, .NET: the stop belongs to the word. "1.Learn" and "…learnt" do not count. */
function joinsByStop(text: string, offset: number): boolean {
  const left = before(text, offset);
  const right = after(text, offset);
  if (left === '.' && isWord(right)) return !/[\d.]/.test(before(text, offset - 1));
  return right === '.' && isWord(left) && /\p{L}/u.test(after(text, offset + 1));
}

/** One or two characters joined to a neighbour are another name: C in Objective-C, R in R&D. */
function isPartOfJoinedName(text: string, start: number, end: number): boolean {
  const joint = /[-‐‑&'’]/;
  const left = joint.test(before(text, start)) && isWord(before(text, start - 1));
  const right = joint.test(after(text, end)) && isWord(after(text, end + 1));
  return left || right;
}
