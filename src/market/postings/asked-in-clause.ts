import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { skillMatcher } from '../../skills/known-skills.ts';
import { type AskedSpan, overlaps, tidyName } from './asked-span.ts';
import { credentialsIn } from './credentials.ts';
import { educationIn } from './education.ts';
import { fieldOfYears, namesExperience } from './experience.ts';
import { languagesIn } from './human-languages.ts';
import { namesBeside, taken } from './named-things.ts';
import { type AskedSkill, skillsAsked } from './skills-asked.ts';
import { yearsIn } from './years.ts';

export type AskedThing = Pick<
  RequirementsAnswer['requirements'][number],
  'kind' | 'name' | 'alternatives' | 'level' | 'years'
>;

/** What a clause asks for by names that can be known: degrees, papers, languages, skills, years in a field. */
export function knownIn(clause: string, isListed: boolean): AskedThing[] {
  const education = educationIn(clause);
  const credentials = credentialsIn(clause).filter((one) => !education.some((other) => overlaps(one, other)));
  const papers = [...education, ...credentials];
  const free = (span: { start: number; end: number }): boolean =>
    !papers.some((paper) => overlaps(span, paper));
  const languages = languagesIn(clause).filter(free);
  const years = yearsIn(clause).filter(free);
  const found = skillsAsked(clause, skillMatcher().find(clause).filter(free), years);
  const used = new Set(found.map((skill) => skill.years));
  const fields = years
    .filter(({ text }) => !used.has(text))
    .map((one) => ({
      text: one.text,
      start: one.start,
      field: beforeChoice(fieldOfYears(clause, one), found),
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
    ...education.map((span) => ({ at: span.start, thing: plain('education', span) })),
    ...credentials.map((span) => ({ at: span.start, thing: plain('credential', span) })),
    ...languages.map((span) => ({ at: span.start, thing: plain('language', span) })),
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
  const beside = namesBeside(blanked(clause, spans), isListed).map(
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

const plain = (kind: AskedThing['kind'], { name }: AskedSpan): AskedThing => ({
  kind,
  name,
  alternatives: [],
  level: null,
  years: null,
});

const skillThing = ({ name, alternatives, level, years }: AskedSkill): AskedThing => ({
  kind: 'skill',
  name,
  alternatives,
  level,
  years,
});

function blanked(clause: string, spans: readonly { start: number; end: number }[]): string {
  let text = clause;
  for (const { start, end } of spans)
    text = text.slice(0, start) + taken.repeat(end - start) + text.slice(end);
  return text;
}
