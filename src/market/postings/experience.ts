import { type AskedSpan, tidyName } from './asked-span.ts';
import { withoutExplanation, withoutTail } from './bare-wording.ts';
import type { YearsWording } from './years.ts';

const experience =
  'experience|erfahrung|berufserfahrung|praxis|expérience|experiencia|experiência|esperienza|ervaring|pengalaman';
const fieldAfter = new RegExp(
  String.raw`^['’]?\s*(?:of\s+|an\s+|de\s+|di\s+|d['’])?(?:[\p{L}-]+['’]?\s+){0,4}?(?:${experience})\s*,?\s+(?:(?:working|gained|spent)\s+)?(?:in|with|within|as|on|of|using|at|for|als|im|mit|bei|en|dans|con|em|com|di|dans|sur|sebagai|dengan|dalam|bidang|comme|como|op|met|chez)\s+(?:(?:an?|the|der|dem|einer?|einem|une?|le|la|un|una|similar|comparable|bidang|field of|area of|domaine d[eu]|bereich)\s+)*`,
  'iu',
);
const gerundAfter = new RegExp(
  String.raw`^['’]?\s*(?:of\s+)?(?:[\p{L}-]+['’]?\s+){0,3}?(?:${experience})\s+(?=\p{Ll}+ing\s)`,
  'iu',
);
const directAfter =
  /^['’]?\s*(?:(?:minimum|min\.?|mínimo|mindestens|au moins|minimaal)\s+)?(?:(?:in|as|of|within|with|using|als|en|em|como|comme|nel|nella|dans|sebagai|di|im|met)\s+(?:(?:an?|the|der|dem|einer?|einem|une?|le|la|un|una)\s+)*|(?=\p{Ll}+ing\s))/iu;
const fieldBefore = new RegExp(
  String.raw`^['’]?\s*(?:of\s+|de\s+|d['’])?((?:[\p{L}\p{N}/&+-]+\s+){1,4}?)(?:${experience})(?!\p{L})`,
  'iu',
);

const ends =
  /[.,;:()!?]|\s[–—-]\s|\s+(?:and|und|plus|sowie|et)\s+(?=(?:\d|an?\s|at least|strong|good|excellent|experience|knowledge|proven|solid|ability|fluent|you|a |the ability|sehr|gute|sichere|une?\s))|\s+(?:with|mit|avec)\s+(?=(?:strong|good|excellent|proven|an?\s|knowledge))/iu;
const praise =
  /^(?:(?:relevant|professional|proven|hands-on|practical|solid|work(?:ing)?|industry|post-\p{L}+|previous|similar|commercial|full-time|progressive|direct|demonstrated|strong|recent|prior|total|combined|overall|related|equivalent|successful|paid|job|real-world|einschlägige|praktische|relevante)\s+)+/iu;
const maxField = 60;
const maxRegion = 160;

const anyExperience = new RegExp(`(?:${experience})`, 'iu');

/** Whether a clause speaks of experience. */
export const namesExperience = (clause: string): boolean => anyExperience.test(clause);

/** The field that years are asked for in: "5 years of experience in road haulage" → "road haulage"; null where none is named. */
export function fieldOfYears(clause: string, years: YearsWording): AskedSpan | null {
  const rest = clause.slice(years.end, years.end + maxRegion);
  for (const pattern of [fieldAfter, gerundAfter, directAfter]) {
    const lead = pattern.exec(rest)?.[0];
    if (lead === undefined) continue;
    const field = fieldText(rest.slice(lead.length));
    if (field === '') continue;
    const start = years.end + lead.length;
    return { name: field, start, end: start + field.length };
  }
  const before = fieldBefore.exec(rest);
  const words = before?.[1]?.replace(praise, '') ?? '';
  const name = tidyName(words);
  if (before === null || name === '' || notField.test(name)) return null;
  const start = years.end + before[0].indexOf(words);
  return { name, start, end: start + words.length };
}

/** A piece of a sentence, or nothing but another word for experience. */
const notField =
  /^(?:of|years?|experience|the following.*|one of.*|you|any|a|(?:(?:an?|the|similar|same|comparable|relevant|related|equivalent)\s+)*(?:role|position|job|field|area|capacity|function|post|industry|setting|environment)s?)$|(?<!\p{L})(?:experience|have|has|had|you|we|from previous|is|are|was|were)(?!\p{L})/iu;

function fieldText(rest: string): string {
  const field = withoutTail(withoutExplanation(rest.split(ends)[0] ?? '')).trim();
  const name = tidyName(field);
  if (!/\p{L}{2}/u.test(name) || notField.test(name)) return '';
  if (name.length <= maxField) return name;
  const cut = name.slice(0, maxField);
  return cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 20))
    .replace(/\s+(?:and|or|of|in|with|to|the|a|an|for|on|und|oder)$/iu, '');
}

const done =
  /(?<!\p{L})(?:have|has|having|['’]ve)\s+(?:(?:already|previously|ideally|also)\s+)?((?:\p{L}{2,}ed|run|led|held|been|taught|built|sold|kept|made|driven|grown|written|taken|dealt|flown|spent|done)\s+[^,.;:]{3,80}?)\s+(?:(?:for|over)\s+)?(?:(?:at least|a minimum of|minimum|more than|over|min\.?)\s*)?$/iu;
const size =
  /\s+(?:of|with)\s+(?:at least\s+|more than\s+|about\s+)?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)(?!\p{L})).*$/iu;
const employed =
  /^(?:worked|been employed|been|served)\s+(?:(?:in|as|for|at|with|on)\s+)?(?:(?:an?|the)\s+)?/iu;

/** What is said to have been done for the years after it: "have run a kitchen of ten for three years" → "run a kitchen". */
export function doneForYears(clause: string, years: YearsWording): AskedSpan | null {
  const from = Math.max(0, years.start - maxRegion);
  const found = done.exec(clause.slice(from, years.start));
  const work = found?.[1];
  if (found === null || work === undefined) return null;
  const start = from + found.index + found[0].indexOf(work) + (employed.exec(work)?.[0].length ?? 0);
  const name = fieldText(work.replace(size, '').replace(employed, ''));
  return name === '' ? null : { name, start, end: start + name.length };
}
