import type { Report } from '../../schemas/report.ts';
import { UsageError } from '../core/errors.ts';
import type { Entry } from './entry.ts';
import { type Statement, statementsOf } from './statements.ts';

/** More than this many answers to one question are no answer. */
const mostFound = 5;
const leastAlike = 0.5;
/** Words shorter than this stand in every sentence. */
const shortestTelling = 4;

/**
 * The statements meant by a reader: a JSON Pointer, a reference (`R4`, `skill:python`, `phase:2`), the name of
 * a requirement or skill, or words of a sentence.
 *
 * @throws UsageError `no-such-statement`, with the nearest ones.
 */
export function findStatements(
  report: Report,
  entries: ReadonlyMap<string, Entry>,
  asked: string,
): Statement[] {
  const all = statementsOf(report);
  const wanted = fold(asked);
  const named = namedEntry(report, entries, asked.trim());
  if (named) return [named];
  const exact = all.filter(({ pointer, text }) => pointer === asked.trim() || fold(text) === wanted);
  if (exact.length > 0) return exact.slice(0, 1);
  const holding = wanted === '' ? [] : all.filter(({ text }) => ` ${fold(text)} `.includes(` ${wanted} `));
  if (holding.length > 0) return holding.slice(0, mostFound);
  const near = nearest(all, wanted);
  const hint = near.length > 0 ? ` The nearest:\n${near.map(({ text }) => `  ${text}`).join('\n')}\n` : ' ';
  throw new UsageError(
    'no-such-statement',
    `The report does not say “${asked.trim()}”.${hint}Give words of a sentence, a requirement (R4) or a reference (skill:python).`,
  );
}

function namedEntry(report: Report, entries: ReadonlyMap<string, Entry>, asked: string): Statement | null {
  const byRef = new Map([...entries.keys()].map((ref) => [ref.toLowerCase(), ref]));
  const requirement = report.requirements.find(
    ({ id, skill }) => id.toLowerCase() === asked.toLowerCase() || fold(skill.name) === fold(asked),
  );
  const skill = report.profile.skills.find(({ name }) => fold(name) === fold(asked));
  const ref =
    (requirement && `assessment:${requirement.id}`) ??
    byRef.get(asked.toLowerCase()) ??
    (skill && byRef.get(`skill:${skill.id}`));
  const found = ref === undefined ? undefined : entries.get(ref);
  if (ref === undefined || found === undefined) return null;
  const text = requirement ? `${requirement.id} ${requirement.skill.name}` : ref;
  return { pointer: '', section: "the report's ledger", text, refs: [ref] };
}

function nearest(all: readonly Statement[], wanted: string): Statement[] {
  const words = new Set(wanted.split(' ').filter((word) => word.length >= shortestTelling));
  if (words.size === 0) return [];
  const scored = all.map((statement) => {
    const own = new Set(fold(statement.text).split(' '));
    const shared = [...words].filter((word) => own.has(word)).length;
    return { statement, share: shared / words.size };
  });
  return scored
    .filter(({ share }) => share >= leastAlike)
    .sort((one, other) => other.share - one.share)
    .slice(0, 3)
    .map(({ statement }) => statement);
}

/** Words alone: a sentence copied from a rendered report has marks, escapes and other quotation marks. */
const fold = (text: string): string =>
  text
    .replace(/\[\^?\d+\]/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#%]+/gu, ' ')
    .trim();
