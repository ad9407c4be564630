import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { Importance } from '../../../schemas/vocabulary.ts';
import { lazy } from '../../catalog/lazy.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { lines } from '../../documents/lines.ts';
import { sentences } from '../../documents/sentences.ts';
import { levelFromWording } from '../../skills/level-from-wording.ts';
import { createSkillMatcher } from '../../skills/matcher.ts';
import { degreeRankOf } from '../qualifications.ts';
import { groupAlternatives } from './alternatives.ts';
import { humanLanguagesIn } from './human-languages.ts';
import { importanceOf } from './importance.ts';
import { type PostingSectionKind, postingSections } from './posting-sections.ts';
import { shortName } from './short-name.ts';
import { yearsWording } from './years.ts';

type Asked = RequirementsAnswer['requirements'][number];

const matcher = lazy(() => createSkillMatcher(loadCatalog()));
const degreeWording =
  /\b(?:degree|diploma|bachelor|master|ph\.?d|b\.?sc|m\.?sc|studium|abschluss|apprenticeship|ausbildung|licenciatura|sarjana|d3|s1)\b/i;
const credentialWording =
  /\b(?:licen[cs]ed?|registration|registered|certificat\w+|certified|accredit\w+|clearance)\b/i;
const maxQuote = 400;

/** The requirements of one posting, in the order of its text; a requirement named twice comes twice. */
export function readPosting(text: string): Asked[] {
  return postingSections(text).flatMap((section) =>
    sentences(text, section.start, section.end).flatMap(({ start, end }) => {
      const quote = text.slice(start, end).trim();
      if (quote.length > maxQuote) return [];
      const importance = importanceOf(quote, section.kind);
      return importance === null ? [] : askedIn(quote, importance, section.kind);
    }),
  );
}

/** The job title a posting starts with; null where its first lines are no title. */
export function postingTitle(text: string): string | null {
  const first = lines(text).find((line) => line.text.trim() !== '');
  const title = first?.text
    .trim()
    .replace(/^#+\s*/, '')
    .replace(/^(?:job title|position|role|vacancy|stelle|poste|puesto|posisi|lowongan)\s*[:–-]\s*/i, '')
    .replace(/\s*[([](?:m\/w\/d|f\/m\/[dx]|h\/f|m\/f).*$/i, '')
    .trim();
  return title && title.length <= 80 && !/[.!?]$/.test(title) ? title : null;
}

function askedIn(quote: string, importance: Importance, section: PostingSectionKind): Asked[] {
  const years = yearsWording(quote)?.text ?? null;
  const level = levelFromWording(quote);
  const common = { importance, quote, alternatives: [] };
  const found: Asked[] = [];
  const groups = groupAlternatives(quote, matcher().find(quote));
  for (const group of groups) {
    const names = group.map(({ skillId }) => loadCatalog().skill(skillId)?.name ?? skillId);
    const distinct = [...new Set(names)];
    const alternatives = distinct.length > 1 ? distinct : [];
    found.push({ ...common, kind: 'skill', name: distinct.join(' or '), alternatives, level, years });
  }
  if (degreeWording.test(quote) && degreeRankOf(quote) !== null) {
    found.push({ ...common, kind: 'education', name: shortName(quote) ?? quote, level: null, years: null });
  }
  if (groups.length === 0) {
    for (const name of humanLanguagesIn(quote)) {
      found.push({ ...common, kind: 'language', name, level: null, years: null });
    }
  }
  if (found.length > 0) return found;
  // A line no catalogue entry explains is still a requirement where the posting lists requirements.
  const name = section === 'required' || section === 'preferred' || years ? shortName(quote) : null;
  if (name === null) return [];
  if (years) return [{ ...common, kind: 'experience', name: fieldOf(quote), level: null, years }];
  const kind = credentialWording.test(quote) ? 'credential' : 'skill';
  return [{ ...common, kind, name, level: null, years: null }];
}

/** "5 years of experience in road haulage" → "road haulage"; "experience" where no field is named. */
function fieldOf(quote: string): string {
  const field =
    /(?:experience|erfahrung|expérience|experiencia|pengalaman)\s+(?:in|with|as(?: an?)?|within|working (?:in|as|with)|als|en|di)\s+([^.,;()]{3,50})/i.exec(
      quote,
    )?.[1];
  return field?.trim() ?? 'experience';
}
