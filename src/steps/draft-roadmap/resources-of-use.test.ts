import { describe, expect, it } from 'vitest';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { resourceShortlist } from './recommend-resources.ts';
import { asking, inputAsking, planFor, used } from './testing/plan-for.ts';

const time = { weeks: 1, hoursPerWeek: 2 };

/** All that a plan may choose from, and a report recommend. */
function listedFor(skillId: string, level: ProficiencyLevel | null, shown: readonly string[] = []): string[] {
  const cv = cvWith({ skills: shown.map((id) => used(id, 1)) });
  const input = inputAsking(cv, [asking('R1', { skillId, level })], time);
  return resourceShortlist(input).flatMap(({ items }) => items.map(({ id }) => id));
}

describe('what is recommended is about the thing itself, at the level that comes next', () => {
  it.each<[string, string, ProficiencyLevel | null]>([
    ['cissp', 'cybersecurity', 'beginner'],
    ['cism', 'cybersecurity', 'beginner'],
    ['shrm-scp', 'human-resources', null],
    ['pmp', 'project-management', 'intermediate'],
    ['operating-systems-three-easy-pieces', 'operating-systems', 'intermediate'],
  ])('%s is no first step into %s', (id, skill, level) => {
    expect(listedFor(skill, level)).not.toContain(id);
  });

  it.each<[string, string, ProficiencyLevel | null]>([
    ['isc2-certified-in-cybersecurity', 'cybersecurity', 'beginner'],
    ['aphr', 'human-resources', null],
    ['ccna', 'computer-networking', 'intermediate'],
  ])('%s is one into %s', (id, skill, level) => {
    expect(listedFor(skill, level)).toContain(id);
  });

  it('a certificate of the masters is a step for those who are near it', () => {
    expect(listedFor('project-management', 'advanced', ['project-management'])).toContain('pmp');
  });

  it.each([
    ['meta-back-end-developer', 'sql'],
    ['google-data-analytics-certificate', 'sql'],
    ['sbar-tool', 'communication'],
  ])('%s is not mainly about %s', (id, skill) => {
    expect(listedFor(skill, null)).not.toContain(id);
  });

  it.each([
    ['meta-back-end-developer', 'backend-development'],
    ['sbar-tool', 'clinical-handover'],
  ])('%s is about %s', (id, skill) => {
    expect(listedFor(skill, null)).toContain(id);
  });
});

describe('rules and registrations of one country are told with their country', () => {
  const providersFor = (skillId: string): string[] => {
    const input = inputAsking(cvWith({ skills: [] }), [asking('R1', { skillId })], time);
    return resourceShortlist(input).flatMap(({ items }) => items.map(({ provider }) => provider));
  };

  it.each([
    ['electrical-safety', 'Health and Safety Executive (HSE), United Kingdom'],
    ['electrical-safety', 'Occupational Safety and Health Administration (OSHA), United States'],
    ['employee-relations', 'Acas, United Kingdom'],
    ['allergen-management', 'Food Standards Agency, United Kingdom'],
  ])('%s: %s', (skill, provider) => {
    expect(providersFor(skill)).toContain(provider);
  });

  it.each([
    ['electrical-installation', 'Schneider Electric'],
    ['computer-networking', 'Cisco Networking Academy'],
  ])('%s: %s serves everywhere', (skill, provider) => {
    expect(providersFor(skill)).toContain(provider);
  });

  it('a first item of the plan says so, too', () => {
    const input = inputAsking(cvWith({ skills: [] }), [asking('R1', { skillId: 'haccp' })], {
      weeks: 8,
      hoursPerWeek: 6,
    });
    const titles = planFor(input).phases.flatMap(({ items }) => items.map(({ title }) => title));
    expect(titles.filter((title) => /United|Canada/.test(title))).not.toEqual([]);
  });
});

describe('what the CV shows to be in daily use', () => {
  it('needs no first exercises in it on the way to something else', () => {
    expect(listedFor('it-ticketing', 'intermediate')).toContain('servicenow-developer-instance');
    expect(listedFor('it-ticketing', 'intermediate', ['servicenow'])).not.toContain(
      'servicenow-developer-instance',
    );
  });

  it('goes further in its own right', () => {
    expect(listedFor('excel', 'advanced', ['excel']).length).toBeGreaterThan(0);
  });
});
