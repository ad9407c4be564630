import { lazy } from '../../catalog/lazy.ts';
import { type AskedSpan, overlaps, tidyName } from './asked-span.ts';
import { isNameLike, saysNothing } from './name-like.ts';
import { isProperName } from './proper-name.ts';

/** In a choice, names may be longer than in running text. */
const mostWords = 4;

type Stretch = { readonly start: number; readonly end: number };

const properRun =
  /(?<![\p{L}\p{N}])(?:[\p{Lu}\d][\p{L}\p{N}.+#&'’-]*|\p{Ll}+\p{Lu}[\p{L}\p{N}+#-]*)(?: (?:[\p{Lu}\d][\p{L}\p{N}.+#&'’-]*))*/gu;
const orWord = '(?:and\\/or|or|oder|ou|atau|und\\/oder|et\\/ou|y\\/o)';
const plain = String.raw`[\p{L}][\p{L}\p{N}-]*`;

const patterns = lazy(() => ({
  after: new RegExp(
    String.raw`^,?\s+${orWord}\s+(${plain}(?:\s${plain}){0,2}?)(?=\s*(?:$|[,.;:()])|\s+(?:experience|knowledge|skills|is|are|would|preferred|required)(?!\p{L}))`,
    'iu',
  ),
  before: new RegExp(
    String.raw`(?:^|[,:(]\s|(?<!\p{L})(?:of|in|with|mit|en|de|avec|con|em|dengan)\s)(${plain}(?:\s${plain})?)\s+${orWord}\s+$`,
    'iu',
  ),
}));

/** Another of the kind, not one with a name; and what is no thing to know. */
const noName =
  /^(?:an?|the|any|other|another|some\p{L}*|similar|comparable|equivalent|related|relevant|more|higher|above|better|willing\p{L}*|eine?\p{L}*|andere\p{L}*|ähnlich\p{L}*|vergleichbar\p{L}*|équivalent\p{L}*|similaire\p{L}*|lainnya|sejenis\p{L}*|setara|be|to|have|you)(?!\p{L})/iu;
const place =
  /(?<!\p{L})(?:based|located|live|living|reside|offices?|relocat\p{L}+|site)\s+(?:in|at|to|near)\s*$/iu;

/**
 * Names that no catalogue has and that may stand in a choice: written as names ("Sage", "TIA Portal"), or
 * common words right beside "or" and a name already read ("carpentry or joinery").
 */
export function choiceNames(clause: string, read: readonly Stretch[]): AskedSpan[] {
  const found: AskedSpan[] = [];
  const add = (name: string, start: number): void => {
    const span = { name, start, end: start + name.length };
    if (![...read, ...found].some((one) => overlaps(one, span))) found.push(span);
  };
  for (const { 0: run, index } of clause.matchAll(properRun)) {
    const name = tidyName(run);
    const start = index + run.indexOf(name);
    if (!isProperName(name, mostWords) || place.test(clause.slice(Math.max(0, start - 30), start))) continue;
    // A word that only touches a name already read is a part of a longer name.
    if (touches(clause, { start, end: start + name.length }, read)) continue;
    add(name, start);
  }
  for (const { start, end } of read) {
    const after = patterns().after.exec(clause.slice(end, end + 80));
    const next = after?.[1] ?? '';
    if (after && isPlainName(next)) add(next, end + after[0].length - next.length);
    const from = Math.max(0, start - 60);
    const before = patterns().before.exec(clause.slice(from, start));
    const last = before?.[1] ?? '';
    if (before && isPlainName(last)) add(last, from + before.index + before[0].indexOf(last));
  }
  return found.sort((a, b) => a.start - b.start);
}

const isPlainName = (name: string): boolean => !noName.test(name) && !saysNothing(name) && isNameLike(name);

const touches = (clause: string, { start, end }: Stretch, read: readonly Stretch[]): boolean =>
  read.some(
    (one) =>
      (one.end <= start && /^\s*$/.test(clause.slice(one.end, start))) ||
      (end <= one.start && /^\s*$/.test(clause.slice(end, one.start))),
  );
