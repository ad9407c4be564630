import type { ProfileSkill } from '../../schemas/profile.ts';
import type { Report } from '../../schemas/report.ts';
import { loadCatalog } from '../../src/catalog/load-catalog.ts';
import { skillHierarchy } from '../../src/skills/known-skills.ts';
import { type DefectOperator, edited, pick } from './defect.ts';
import { addSentence, isReadAs } from './sentences.ts';

export const proseDefects: readonly DefectOperator[] = [
  {
    check: 'skill-contradiction',
    name: 'the text asserts a skill that the CV does not show',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const sentence = pick(assertions(copy), seed);
        return sentence !== undefined && addSentence(copy, sentence);
      }),
  },
  sentenceDefect(
    'skill-contradiction',
    'the text denies a skill that the profile shows',
    () => true,
    ({ name }) => `The candidate has no knowledge of ${name}.`,
  ),
  {
    check: 'lack-not-stated',
    name: 'the text tells as a lack what the CV does not show',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const sentence = pick(silences(copy), seed);
        return sentence !== undefined && addSentence(copy, sentence);
      }),
  },
  {
    check: 'skill-without-evidence',
    name: 'the text asserts a skill that nobody found and nobody asked for',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const sentence = pick(inventions(copy), seed);
        return sentence !== undefined && addSentence(copy, sentence);
      }),
  },
  {
    check: 'skill-contradiction',
    name: 'the profile denies a skill that it shows',
    plant: (report, seed) =>
      edited(report, (copy) => {
        const current = copy.profile.skills.filter(
          ({ kind, lastUsed }) => kind !== 'transferable' && (lastUsed === null || lastUsed === 'present'),
        );
        const skill = pick(current, seed);
        if (skill === undefined) return false;
        const { id, name, evidence } = skill;
        copy.profile.lacks.push({ id, name, stance: 'denied', evidence: structuredClone(evidence) });
        return true;
      }),
  },
  sentenceDefect(
    'level-contradiction',
    'the text makes a beginner of somebody advanced',
    ({ level }) => level === 'advanced' || level === 'expert',
    ({ name }) => `The candidate is a beginner in ${name}.`,
  ),
  sentenceDefect(
    'level-contradiction',
    'the text adds years to a skill',
    (skill) => skill.months !== null && yearsTooMany(skill) < 100,
    (skill) => `The candidate has ${yearsTooMany(skill)} years of ${skill.name}.`,
  ),
  {
    check: 'fit-contradiction',
    name: 'the text says that all requirements are met',
    plant: (report) =>
      edited(report, (copy) => {
        const isOpen = copy.comparison.assessments.some(({ status }) => status !== 'met');
        return isOpen && addSentence(copy, 'The candidate meets all requirements.');
      }),
  },
  {
    check: 'dangling-reference',
    name: 'a sentence rests on a phase that does not exist',
    plant: (report, seed) =>
      edited(report, ({ narrative }) => {
        const sentence = pick(
          narrative.sections.flatMap(({ sentences }) => sentences),
          seed,
        );
        sentence?.refs.push('phase:999');
        return sentence !== undefined;
      }),
  },
];

/** A sentence on one skill of the profile, put into the text. */
function sentenceDefect(
  check: string,
  name: string,
  accepts: (skill: ProfileSkill) => boolean,
  word: (skill: ProfileSkill) => string,
): DefectOperator {
  return {
    check,
    name,
    plant: (report, seed) =>
      edited(report, (copy) => {
        const sentence = pick(sentencesOn(copy, accepts, word), seed);
        return sentence !== undefined && addSentence(copy, sentence);
      }),
  };
}

/** Sentences of this form on the skills that the profile shows, as far as they are read as such. */
function sentencesOn(
  { profile }: Report,
  accepts: (skill: ProfileSkill) => boolean,
  word: (skill: ProfileSkill) => string,
): string[] {
  return profile.skills
    .filter((skill) => skill.kind !== 'transferable' && skill.id !== null && accepts(skill))
    .map((skill) => ({ id: skill.id, text: word(skill) }))
    .filter(({ id, text }) => isReadAs(text, id))
    .map(({ text }) => text);
}

/** Sentences that assert what neither the profile nor the requirements know. */
function inventions({ profile, requirements }: Report): string[] {
  const hierarchy = skillHierarchy();
  const known = new Set([
    ...profile.skills.flatMap(({ id }) => (id === null ? [] : [id, ...hierarchy.implied(id)])),
    ...requirements.flatMap(({ skill, alternatives }) => [skill, ...alternatives].map(({ id }) => id)),
  ]);
  return ['haskell', 'welding', 'kubernetes', 'autocad', 'cobol']
    .filter((id) => !known.has(id))
    .flatMap((id) => loadCatalog().skill(id) ?? [])
    .map(({ id, name }) => ({ id, text: `The candidate has worked with ${name}.` }))
    .filter(({ id, text }) => isReadAs(text, id))
    .map(({ text }) => text);
}

/** Sentences that assert what is required and not shown. */
const assertions = (report: Report): string[] =>
  sentencesOnSilence(report, (name) => `The candidate has worked with ${name}.`);

/** Sentences that deny what is required and not shown, except where the CV denies it itself. */
function silences(report: Report): string[] {
  const denied = new Set(report.profile.lacks.map(({ id }) => id));
  const wholes = (id: string) => [id, ...skillHierarchy().ancestors(id)];
  return sentencesOnSilence(
    report,
    (name) => `The candidate has no knowledge of ${name}.`,
    (id) => !wholes(id).some((whole) => denied.has(whole)),
  );
}

function sentencesOnSilence(
  { requirements, comparison }: Report,
  word: (name: string) => string,
  accepts: (id: string) => boolean = () => true,
): string[] {
  const silent = new Set(
    comparison.assessments
      .filter(({ status }) => status === 'not-shown')
      .map(({ requirementId }) => requirementId),
  );
  return requirements
    .filter(({ id, kind }) => silent.has(id) && kind === 'skill')
    .flatMap(({ skill: { id, name } }) => (id !== null && accepts(id) ? [{ id, text: word(name) }] : []))
    .filter(({ id, text }) => isReadAs(text, id))
    .map(({ text }) => text);
}

/** A whole number of years that neither the dates nor the words of the CV bear out. */
const yearsTooMany = ({ months, statedYears }: ProfileSkill): number =>
  Math.ceil(Math.max((months?.max ?? 0) / 12, statedYears ?? 0)) + 5;
