import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../schemas/report.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { generateReport } from './generate-report.ts';
import { packageRoot } from './paths.ts';
import { askedName } from './steps/compare-requirements/names.ts';
import { anyCv } from './testing/arbitrary-profile.ts';
import { fixtureCv, fixtureSlugs } from './testing/fixture-cvs.ts';
import { reportFromProfile } from './testing/report-from-profile.ts';

const postings = join(packageRoot(), 'fixtures', 'postings');
const now = new Date('2026-11-20T00:00:00Z');

/** Sentences and characters a section may have at most. */
const limits: Record<string, { sentences: number; characters: number }> = {
  'executive-summary': { sentences: 8, characters: 1600 },
  'candidate-profile': { sentences: 18, characters: 4200 },
  'market-requirements': { sentences: 6, characters: 1900 },
  'market-insights': { sentences: 6, characters: 1600 },
  'tech-stack-popularity': { sentences: 10, characters: 1800 },
  'skill-gap-assessment': { sentences: 24, characters: 5200 },
  'upskilling-roadmap': { sentences: 40, characters: 12_000 },
  'recommended-resources': { sentences: 6, characters: 3000 },
  'market-outlook': { sentences: 8, characters: 1600 },
  'next-steps': { sentences: 6, characters: 1800 },
};

const judging =
  /\b(?:weak|weakness(?:es)?|poor|lacks?|lacking|fails?|failed|unfortunately|sadly|impressive|excellent|outstanding|exceptional|perfect|ideal|strong|solid|extensive|proven|merely|insufficient|inadequate|unqualified|underqualified|overqualified|should be hired|good fit|good match|well suited|suitable|ready for|promising|talented|gifted|only)\b/i;
const pronoun = /\b(?:he|she|him|his|her|hers|himself|herself)\b/i;
const address = /\b(?:you|your|yours)\b/i;
const broken =
  /undefined|null|NaN|\[object|\s[,;:]|\s\.(?!\w)|,,|\.\.|“”|\(\)|\s{2}|\b1 (?:weeks|hours|years|months)\b|\bone (?:\w+ )?are\b/;

/** Quotations are the words of the CV, the ad or the catalogue. */
const unquoted = (text: string): string => text.replace(/“[^“”]*”/g, '“…”');

/** Of a sentence that asks or hands on an item of the plan only what leads up to it is the narrative's own. */
const own = (text: string): string => unquoted(text).replace(/:\s.*$/s, ':');

function faults({ narrative, requirements, comparison, profile }: Report): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const data = [
    ...profile.positions.flatMap(({ title, organisation }) => [title, organisation ?? '']),
    profile.candidate.name ?? '',
  ].filter((text) => text !== '');
  for (const { id, sentences } of narrative.sections) {
    const limit = limits[id];
    const length = sentences.reduce((sum, { text }) => sum + text.length, 0);
    if (limit && (sentences.length > limit.sentences || length > limit.characters)) {
      found.push(`${id} is long: ${sentences.length} sentences, ${length} characters`);
    }
    let before = '';
    for (const { text } of sentences) {
      if (seen.has(text)) found.push(`twice: ${text}`);
      seen.add(text);
      const told = data.reduce((rest, words) => rest.replaceAll(words, 'X'), unquoted(text));
      if (judging.test(own(told))) found.push(`judges: ${text}`);
      if (pronoun.test(told)) found.push(`pronoun: ${text}`);
      if (address.test(told) && !text.endsWith('?') && id !== 'upskilling-roadmap' && id !== 'next-steps') {
        found.push(`address: ${text}`);
      }
      if (broken.test(told)) found.push(`broken: ${text}`);
      if (!/[.?]$/.test(text)) found.push(`no end: ${text}`);
      const frame = text.split(' ').slice(0, 2).join(' ');
      if (frame === before) found.push(`same frame: ${text}`);
      before = frame;
    }
  }
  const gaps = narrative.sections.find(({ id }) => id === 'skill-gap-assessment')?.sentences ?? [];
  const prose = gaps.map(({ text }) => text).join(' ');
  for (const requirement of requirements) {
    const { status, rationale } =
      comparison.assessments.find((one) => one.requirementId === requirement.id) ?? {};
    if (requirement.importance !== 'core' || status === 'met') continue;
    const isNamed = prose.includes(askedName(requirement)) || prose.includes(rationale?.slice(7) ?? '');
    if (!isNamed) found.push(`not named: ${requirement.skill.name}`);
  }
  return found;
}

describe.each(fixtureSlugs)('the narrative on %s', (slug) => {
  const cv = fixtureCv(slug);
  it.each(loadCatalog().roles.map(({ name }) => name))('for %s keeps the rules of wording', async (role) => {
    expect(faults(await generateReport({ cv, role }, { now }))).toEqual([]);
  });

  it.each(readdirSync(postings).filter((name) => !name.endsWith('.json')))(
    'for the ad %s keeps the rules of wording',
    async (name) => {
      expect(faults(await generateReport({ cv, jobs: [{ path: join(postings, name) }] }, { now }))).toEqual(
        [],
      );
    },
  );
});

it('keeps the rules of wording for any profile, role and time to spare', async () => {
  const anyRole = fc.constantFrom(...loadCatalog().roles.map(({ id }) => id));
  const anyPlan = fc.record({
    weeks: fc.integer({ min: 1, max: 60 }),
    hoursPerWeek: fc.integer({ min: 1, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(anyCv(), anyRole, anyPlan, async (cv, role, plan) => {
      expect(faults(await reportFromProfile(cv, role, plan))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe('a skill whose level the person words otherwise stays shown, and the level is told as theirs', () => {
  it.each([
    [
      'Carpenter, Larch & Sons, 03/2015 – present\n- Welding of steel frames and railings for 40 stairs a year\n- Carpentry of roofs',
      'Welding (advanced)',
      'Welding',
      'Welder',
    ],
    [
      'Data clerk, Calder Mill, 04/2016 – present\n- Wrote the weekly reports of 12 sites in Python\n- Kept the database in SQL',
      'Python (expert), SQL',
      'Python',
      'Data Scientist',
    ],
  ])('%#', async (work, skills, skill, role) => {
    const text = `Ada Quist\n\nWork\n\n${work}\n\nSkills\n\n${skills}\n`;
    const say = 'I would call it beginner level.';
    const corrections = { contest: [{ skill, say, instead: { level: 'beginner' as const } }] };
    const posting = `${role}\n\nRequirements\n- Advanced ${skill}\n- Communication skills\n`;
    const before = await generateReport({ cv: { text }, jobs: [{ text: posting }] }, { now });
    const after = await generateReport({ cv: { text }, jobs: [{ text: posting }], corrections }, { now });
    const told = ({ narrative }: Report, id: string): string =>
      narrative.sections
        .find((section) => section.id === id)
        ?.sentences.map(({ text: words }) => words)
        .join(' ') ?? '';
    const named = new RegExp(`with [^.]*${skill}`, 'i');
    expect(told(before, 'candidate-profile')).toMatch(named);
    expect(told(after, 'candidate-profile')).toMatch(named);
    const [first] = after.comparison.assessments;
    expect(first?.status).toBe('partly-met');
    expect(first?.rationale).toMatch(
      /^The CV shows .*the person says of it: “I would call it beginner level”/,
    );
    expect(told(after, 'executive-summary')).toContain("by the person's own words");
    expect(told(after, 'tech-stack-popularity')).not.toMatch(new RegExp(`not shown [^.]*${skill}`));
  });
});
