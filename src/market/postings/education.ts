import { lazy } from '../../catalog/lazy.ts';
import { qualificationsIn } from '../qualifications.ts';
import { type AskedSpan, tidyName } from './asked-span.ts';
import { nameStops } from './credential-words.ts';

/** Between two qualifications of one demand: "Bachelor's or Master's", "BS/MS", "D3 / S1". */
const joint =
  /^[\s,()/]*(?:(?:hold|have|possess|or|and|oder|bzw\.?|und|ou|et|o|y|of|atau|preferably|ideally|an?|eine?n?|une?|higher)[\s,()/]*)*$/iu;

const stops =
  'or|and|oder|und|ou|et|y|with|plus|from|at|is|are|was|were|would|will|preferred|required|desired|essential|mit|von|aus|ist|oder|bzw|sowie|avec|est|con|dengan|that|which|who|ideally|including|gained|obtained|completed|within|combined|not|but';

const subject = lazy(() => {
  const word = String.raw`(?!(?:${stops})(?!\p{L}))[\p{L}\p{N}][\p{L}\p{N}.&/'’+-]*`;
  const phrase = `${word}(?:\\s+${word}){0,5}`;
  const further = String.raw`(?:,\s+${phrase})*(?:,?\s+(?:or|and|oder|und|ou|et|o|y|atau)\s+(?!(?:equivalent|comparable|similar|vergleichbar|gleichwertig|équivalent|equivalente|\d|at least|an?\s+(?:minimum|equivalent|comparable|similar|\p{L}+\s+(?:licen|certif))|(?:\p{L}+\s+)?(?:experience|years|erfahrung|expérience|experiencia))(?!\p{L}))(?!an?\s)${phrase})?`;
  return new RegExp(
    String.raw`^(?:\s*\([^()]{1,30}\))?(?:\s+(?:level|stufe|niveau)\s+\p{N})?(?:\s+(?:degree|diploma|qualification|training|education|level|module|programme|program|studies|abschluss|studium))?(?:[\s,:–-]+(?:in|of|im|in der|als|als?\s|as an?|en|zum|zur|jurusan|de|di|em|des|der)\s+(?:an?\s+|the\s+)?${phrase}${further}|\s+d['’]${phrase}|\s*:\s*${phrase}${further})?`,
    'iu',
  );
});

/** "kaufmännische Ausbildung", "technisches Studium": which one it is. */
const adjective = /(?<!\p{L})\p{Ll}+(?:ische|liche|isches|liches|ischer|licher)[nsr]?\s+$/u;

/** "Journeyperson certificate": a paper that is held, no schooling. */
const paper = /^\s+(?:certificates?|tickets?|licen[cs]es?|card)(?!\p{L})/iu;

/** "Grado en" Turismo, "Licence de" droit. */
const openEnd = /\s(?:en|de|in|em)$/iu;

/** "CAP cuisine", "D3 Akuntansi": short forms with the subject right after them. */
const shortForm = /^(?:CAP|BTS|DUT|BUT|D[34]|S[12]|SM[AK]|Bac pro\p{L}*)$/iu;
const directSubject =
  /^\s+(?!(?:ou|or|et|atau|dan|en|in|de|jurusan|minimal|souhaité|exigé|requis)(?!\p{L}))\p{L}[\p{L}-]+/iu;

/** The degrees and trainings a clause names, each with its subject; those joined by "or" are one. */
export function educationIn(clause: string): AskedSpan[] {
  const groups: { start: number; end: number }[] = [];
  for (const named of qualificationsIn(clause)) {
    const last = groups.at(-1);
    const rest = clause.slice(named.end);
    if (paper.test(rest)) continue;
    const direct =
      shortForm.test(clause.slice(named.start, named.end)) ||
      openEnd.test(clause.slice(named.start, named.end))
        ? directSubject.exec(rest)?.[0].length
        : undefined;
    const end = named.end + (direct ?? subject().exec(rest)?.[0].length ?? 0);
    if (last && (named.start < last.end || joint.test(clause.slice(last.end, named.start))))
      last.end = Math.max(end, last.end);
    else
      groups.push({
        start: named.start - (adjective.exec(clause.slice(0, named.start))?.[0].length ?? 0),
        end,
      });
  }
  const named = groups.map(({ start: from, end }) => {
    const start = bareWord.test(clause.slice(from, end).trim()) ? kindBefore(clause, from) : from;
    const name = tidyName(
      clause
        .slice(start, end)
        // "(CILEX or similar)"
        .replace(/\s*\([^()]*\)\s*$/, '')
        .replace(
          /\s*,?\s+(?:or|and|in)\s+(?:an?\s+)?(?:related|relevant|similar|equivalent)?(?:\s+(?:field|subject|discipline|area)s?)?$/iu,
          '',
        ),
    );
    return { name: name.charAt(0).toUpperCase() + name.slice(1), start, end };
  });
  // "… or a degree" beside a degree that is named says nothing more.
  const particular = named.filter(({ name }) => !bareWord.test(name));
  return particular.length > 0 ? particular : named;
}

const bareWord = /^(?:degrees?|diplomas?|studium)(?:\s*\([^()]*\))?$/iu;

const stopWords = lazy(
  () =>
    new Set(
      `${nameStops} university college academic higher further undergraduate postgraduate first second advanced good completed tertiary formal technical-degree`.split(
        /\s+/,
      ),
    ),
);

/** Where "legal secretary diploma" begins: up to three words before a bare "diploma" that say of what. */
function kindBefore(clause: string, from: number): number {
  let start = from;
  const before = clause.slice(Math.max(0, from - 60), from);
  for (const { 0: word, index } of [...before.matchAll(/\S+/g)].slice(-3).reverse()) {
    if (stopWords().has(word.toLowerCase()) || /[^\p{L}-]/u.test(word)) break;
    start = Math.max(0, from - 60) + index;
  }
  return start;
}
