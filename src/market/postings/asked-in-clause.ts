import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { skillMatcher } from '../../skills/known-skills.ts';
import { type AskedSpan, overlaps, tidyName } from './asked-span.ts';
import { doneForYears, fieldOfYears, namesExperience } from './experience.ts';
import { namesBeside, taken } from './named-things.ts';
import { type AskedPaper, languagesAsked, papersAsked } from './papers-asked.ts';
import { type AskedSkill, skillsAsked } from './skills-asked.ts';
import { substituteIn } from './substitutes.ts';
import { yearsIn } from './years.ts';

export type AskedThing = Pick<
  RequirementsAnswer['requirements'][number],
  'kind' | 'name' | 'alternatives' | 'level' | 'years'
> & {
  /** "… or equivalent experience": it can be done without. */
  readonly replaceable?: boolean;
};

/** What a clause asks for by names that can be known: degrees, papers, languages, skills, years in a field. */
export function knownIn(whole: string, isListed: boolean): AskedThing[] {
  const substitute = substituteIn(whole);
  const before = substitute === null ? [] : papersAsked(whole.slice(0, substitute.start));
  const replaced = before.length > 0 ? substitute : null;
  const clause = replaced === null ? whole : blanked(whole, [replaced], ' ');
  const papers = papersAsked(clause);
  const languages = languagesAsked(clause, papers);
  const free = (span: { start: number; end: number }): boolean =>
    ![...papers, ...languages].some((paper) => overlaps(span, paper));
  const years = yearsIn(clause).filter(free);
  const found = skillsAsked(clause, skillMatcher().find(clause).filter(free), years, [
    ...papers,
    ...languages,
  ]);
  const used = new Set(found.map((skill) => skill.years));
  const fields = years
    .filter(({ text }) => !used.has(text))
    .map((one) => ({
      text: one.text,
      start: one.start,
      field: beforeChoice(fieldOfYears(clause, one) ?? doneForYears(clause, one), found),
    }))
    // "The contract runs for three years" asks for nothing.
    .filter(({ field }) => field !== null || namesExperience(clause));
  // "Three years in sourdough baking" asks for that, not for baking as well.
  const skills = found.filter(
    (skill) => !fields.some(({ field }) => field !== null && isWorkIn(field, skill)),
  );
  const spans = [
    ...papers,
    ...languages,
    ...skills,
    ...fields.flatMap(({ field }) => (field ? [field] : [])),
  ];
  const inOrder: { readonly at: number; readonly thing: AskedThing }[] = [
    ...[...papers, ...languages].map((paper) => ({
      at: paper.start,
      thing: paperThing(paper, replaced !== null && paper.end <= replaced.start),
    })),
    ...fields.map(({ text, start, field }) => ({
      at: start,
      thing: {
        kind: 'experience' as const,
        name: field?.name ?? 'work experience',
        alternatives: [],
        level: null,
        years: text,
      },
    })),
    ...skills.map((skill) => ({ at: skill.start, thing: skillThing(skill) })),
  ].sort((a, b) => a.at - b.at);
  const beside = namesBeside(blanked(clause, spans, taken), isListed).map(
    (name): AskedThing => ({ kind: 'skill', name, alternatives: [], level: null, years: null }),
  );
  return [...inOrder.map(({ thing }) => thing), ...beside];
}

const mostFieldWords = 4;

const isWorkIn = (field: AskedSpan, skill: AskedSkill): boolean =>
  overlaps(field, skill) && skill.isWork && field.name.split(/\s+/).length <= mostFieldWords;

/** "building services in Go, Rust or Java": the field ends before a choice that is asked for besides. */
function beforeChoice(field: AskedSpan | null, skills: readonly AskedSkill[]): AskedSpan | null {
  const choice = skills.find(
    (skill) => skill.alternatives.length > 0 && field !== null && overlaps(skill, field),
  );
  if (field === null || choice === undefined || choice.start <= field.start) return field;
  const name = tidyName(field.name.slice(0, choice.start - field.start)).replace(
    /\s+(?:in|with|using|of|for|on|such as|like|e\.g\.?|mit|en|avec|con)$/iu,
    '',
  );
  return { name, start: field.start, end: field.start + name.length };
}

const paperThing = ({ kind, name, alternatives }: AskedPaper, replaceable: boolean): AskedThing => ({
  kind,
  name,
  alternatives,
  level: null,
  years: null,
  ...(replaceable ? { replaceable } : {}),
});

const skillThing = ({ name, alternatives, level, years }: AskedSkill): AskedThing => ({
  kind: 'skill',
  name,
  alternatives,
  level,
  years,
});

function blanked(
  clause: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  mark: string,
): string {
  let text = clause;
  for (const { start, end } of spans)
    text = text.slice(0, start) + mark.repeat(end - start) + text.slice(end);
  return text;
}
