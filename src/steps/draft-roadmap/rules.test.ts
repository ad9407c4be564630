import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { recommendResources } from './recommend-resources.ts';
import { asking, inputAsking, inputFor, planFor, used } from './testing/plan-for.ts';

const webDeveloper = cvWith({
  skills: [used('python', 1), used('javascript', 1), used('docker', 1), used('git', 1), used('fastapi')],
});

describe('the plan of the rules for a web developer who wants to work on AI', () => {
  const input = inputFor(webDeveloper, 'senior-ai-engineer', { weeks: 24, hoursPerWeek: 8 });
  const plan = planFor(input);
  const short = planFor({ ...input, weeks: 12, hoursPerWeek: 6 });
  const idOf = (skillId: string): string =>
    input.requirements.find(({ skill }) => skill.id === skillId)?.id ?? skillId;
  const weekOf = (skillId: string): number =>
    plan.phases.find(({ requirementIds }) => requirementIds.includes(idOf(skillId)))?.startWeek ?? 999;

  it.each([
    ['machine-learning', 'deep-learning'],
    ['deep-learning', 'pytorch'],
    ['machine-learning', 'mlops'],
  ])('has %s before %s', (first, second) => {
    expect(weekOf(first)).toBeLessThanOrEqual(weekOf(second));
    expect(weekOf(first)).toBeLessThan(999);
  });

  it('begins with what the CV does not show and others build on, not with what it shows in part', () => {
    const [first] = short.phases[0]?.items[0]?.requirementIds ?? [];
    expect([idOf('machine-learning'), idOf('deep-learning')]).toContain(first);
    expect(short.phases[0]?.items[0]?.requirementIds).not.toContain(idOf('python'));
  });

  it('serves a skill and what it is used with by one piece of work', () => {
    const both = plan.phases
      .flatMap(({ items }) => items)
      .filter(({ requirementIds }) => requirementIds.includes(idOf('pytorch')) && requirementIds.length > 1);
    expect(both.length).toBeGreaterThan(0);
  });

  it('studies nothing that only has to be said in the CV', () => {
    const items = plan.phases.flatMap(({ items }) => items);
    const forFastapi = items.filter(({ requirementIds }) => requirementIds.includes(idOf('fastapi')));
    expect(forFastapi.map(({ kind, resource }) => [kind, resource])).toEqual([['show', null]]);
    expect(forFastapi[0]?.title).toMatch(/^Write into the CV what it leaves open on .*FastAPI/);
  });

  it('can be begun at once: the first source stands there with its address', () => {
    const [item] = short.phases[0]?.items ?? [];
    const url = loadCatalog().resource(item?.resource ?? '')?.url;
    expect(url).toMatch(/^https?:/);
    expect(item?.title).toContain(url);
  });

  it('names something to do, to reach and to show in every phase', () => {
    expect(plan.phases.length).toBeGreaterThan(2);
    for (const { goals, deliverables, items } of plan.phases) {
      expect(new Set(goals).size).toBe(goals.length);
      expect(new Set(deliverables).size).toBe(deliverables.length);
      expect(items.length).toBeGreaterThanOrEqual(deliverables.length);
    }
    const titles = plan.phases.flatMap(({ items }) => items.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('promises no level', () => {
    const goals = plan.phases.flatMap((phase) => phase.goals).filter((goal) => / level/.test(goal));
    expect(goals.length).toBeGreaterThan(3);
    expect(goals.filter((goal) => !/as a step towards .* level/.test(goal))).toEqual([]);
  });

  it('says why something comes afterwards', () => {
    const { afterwards } = planFor({ ...input, weeks: 3 });
    expect(afterwards.length).toBeGreaterThan(10);
    for (const { reason } of afterwards) {
      expect(reason).toMatch(/^(?:Does not fit into 3 weeks|Builds on |Used in the phases above)/);
    }
  });

  it('plans nothing where nothing is open', () => {
    const assessments = input.comparison.assessments.map((one) => ({ ...one, status: 'met' as const }));
    const done = planFor({ ...input, comparison: { ...input.comparison, assessments } });
    expect(done).toMatchObject({ weeks: 0, phases: [], afterwards: [] });
  });

  it('recommends what the plan uses, and each source once', () => {
    const recommended = recommendResources(input, plan);
    const ids = recommended.flatMap(({ items }) => items.map(({ id }) => id));
    const inPlan = plan.phases.flatMap(({ items }) => items.flatMap(({ resource }) => resource ?? []));
    expect(inPlan.length).toBeGreaterThan(3);
    expect(inPlan.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(recommended).toHaveLength(5);
  });
});

const time = { weeks: 12, hoursPerWeek: 6 };
const wordsOf = (plan: ReturnType<typeof planFor>): string =>
  plan.phases.flatMap(({ goals, items }) => [...goals, ...items.map(({ title }) => title)]).join('\n');

describe('what is not a matter of study', () => {
  it.each([
    ['a degree', { kind: 'education', skillId: null }, /^Not a matter of weeks;.* other training/],
    ['years', { kind: 'experience', skillId: 'nursing', years: 5 }, /^Not a matter of weeks;.* related work/],
    ['a language', { kind: 'language', skillId: null }, /^Not a matter of weeks;.* dated test/],
  ] as const)('%s is left, with what can be done instead', (_, over, reason) => {
    const plan = planFor(inputAsking(cvWith({}), [asking('R1', over)], time));
    expect(plan.phases).toEqual([]);
    expect(plan.afterwards[0]?.reason).toMatch(reason);
  });

  it('a certificate of the catalogue is planned as a first step with its issuer and address', () => {
    const cka = loadCatalog().credential('cka');
    const skill = { id: null, name: cka?.name ?? '' };
    const plan = planFor(
      inputAsking(cvWith({}), [asking('R1', { kind: 'credential', skillId: null, skill })], time),
    );
    const [item] = plan.phases[0]?.items ?? [];
    expect(item).toMatchObject({ kind: 'show', resource: 'cka', level: null });
    expect(item?.title).toContain(cka?.issuer);
    expect(item?.title).toContain(cka?.url);
    expect(wordsOf(plan)).toMatch(/getting it is not a matter of weeks/);
  });

  it('leading people is begun, and said to take longer', () => {
    const asked = asking('R1', { skillId: 'leadership', level: 'advanced' });
    const words = wordsOf(planFor(inputAsking(cvWith({}), [asked], time)));
    expect(words).toMatch(/one small responsibility with an end date/);
    expect(words).toMatch(/leading is not learned in weeks/);
  });
});

describe('one of several', () => {
  const alternatives = ['aws', 'azure', 'gcp'].map((id) => ({
    id,
    name: loadCatalog().skill(id)?.name ?? id,
  }));
  const asked = asking('R1', {
    skillId: null,
    skill: { id: null, name: 'AWS, Azure or Google Cloud' },
    alternatives,
  });

  it('is planned, not all of them', () => {
    const [phase] = planFor(inputAsking(cvWith({}), [asked], time)).phases;
    expect(phase?.title).toBe(alternatives[0]?.name);
    expect(phase?.goals[0]).toContain('asked: AWS, Azure or Google Cloud');
  });

  it('is the one nearest to what the CV shows', () => {
    const near = loadCatalog().skills.find(({ broader }) => broader.includes('azure'))?.id;
    const cv = cvWith({ skills: [used(near ?? 'azure', 0)] });
    const wanted = { ...asked, level: 'advanced' as const };
    expect(planFor(inputAsking(cv, [wanted], time)).phases[0]?.title).toMatch(/Azure/);
  });
});

describe('work that may hurt somebody', () => {
  const nursing = asking('R1', { skillId: 'wound-care', level: 'intermediate' });
  const lessons = asking('R1', { skillId: 'lesson-planning', level: 'intermediate' });
  const wiring = asking('R1', { skillId: 'electrical-installation', level: 'intermediate' });

  const held = (title: string) => ({ title, organisation: null, year: 2018, years: 4, present: false });

  it.each([
    ['wound care', nursing, ['Staff Nurse, Ward 4'], /under supervision/],
    ['wound care, after a placement', nursing, ['Healthcare assistant'], /under supervision/],
    ['wound care, in another language', nursing, ['Gesundheits- und Krankenpflegerin'], /under supervision/],
    ['wound care, for somebody of another trade', nursing, ['Train driver'], /watching, without touching/],
    ['wound care, for who finds nurses', nursing, ['Nurse Recruiter'], /watching, without touching/],
    [
      'wound care, for who sells to them',
      nursing,
      ['Sales Representative, Nursing'],
      /watching, without touch/,
    ],
    ['wiring', wiring, ['Electrical Fitter'], /nothing on live systems/],
    ['wiring, in another language', wiring, ['Electricista'], /nothing on live systems/],
    ['wiring, for somebody of another trade', wiring, ['Baker'], /watching, at a safe distance/],
    ['lessons', lessons, ['Mathematics teacher'], /teach a part of it while they are in the room/],
    [
      'lessons, for who helps in the office',
      lessons,
      ['Assistant to the Head Teacher'],
      /registers teachers/,
    ],
    ['lessons, for who helps in class', lessons, ['Assistant teacher'], /while they are in the room/],
    [
      'wound care, for who keeps the diary',
      nursing,
      ['PA to the Medical Director'],
      /watching, without touch/,
    ],
    ['lessons, for somebody of another trade', lessons, ['Clerk of works'], /registers teachers/],
  ] as const)('%s', (_, requirement, titles, words) => {
    const cv = cvWith({ positions: titles.map(held) });
    expect(wordsOf(planFor(inputAsking(cv, [requirement], time)))).toMatch(words);
  });

  it('words of a licensed trade in a CV of another make nobody a member of it', () => {
    const skills = ['vital-signs', 'patient-care', 'infection-control', 'medication-administration'];
    const cv = cvWith({ positions: [held('Nurse Recruiter')], skills: skills.map((id) => used(id)) });
    const plan = planFor(inputAsking(cv, [nursing], time));
    expect(wordsOf(plan)).not.toMatch(/practice educator|part of the work already/);
    expect(plan.phases[0]?.items[0]?.title).toMatch(/^Ask the body that registers the profession/);
    // Once is enough; from then on what is read comes before what is worked out from it.
    expect(wordsOf(plan).match(/Ask the body that registers/g)).toHaveLength(1);
  });

  it('attacks are tried where they are allowed', () => {
    const input = inputAsking(cvWith({}), [asking('R1', { skillId: 'penetration-testing' })], time);
    expect(wordsOf(planFor(input))).toMatch(/never on anybody's without written permission/);
  });
});
