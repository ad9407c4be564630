import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.ts';

const role = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  aliases,
  occupation: { onet: '15-1252.00', soc: '15-1252' },
  seniority: 'regular',
  requirements: Array.from({ length: 5 }, () => ({ skill: 'python', importance: 'core', source: 'test' })),
});

const catalog = smallCatalog({
  skills: ['python'],
  roles: [
    role('senior-ai-engineer', 'Senior AI Engineer', ['Senior Artificial Intelligence Engineer']),
    role('frontend-developer', 'Frontend Developer'),
    role('full-stack-developer', 'Full-Stack Developer'),
    role('head-of-data', 'Head of Data'),
    role('data-scientist', 'Data Scientist'),
    role('data-engineer', 'Data Engineer'),
    role('data-steward', 'Data Steward'),
    role('data-analyst', 'Data Analyst'),
    role('database-administrator', 'Database Administrator', ['DBA']),
    role('nurse', 'Registered Nurse', ['RN']),
  ],
});

describe('finding a role', () => {
  it.each([
    ['Senior AI Engineer', 'senior-ai-engineer'],
    ['senior-ai-engineer', 'senior-ai-engineer'],
    ['Sr. AI Engineer', 'senior-ai-engineer'],
    ['AI Engineer, Senior', 'senior-ai-engineer'],
    ['  senior artificial intelligence ENGINEER ', 'senior-ai-engineer'],
    ['Senior AI Engineer (m/w/d)', 'senior-ai-engineer'],
    ['Front-End Developer', 'frontend-developer'],
    ['front end dev', 'frontend-developer'],
    ['fullstack developer', 'full-stack-developer'],
    ['Data Head', 'head-of-data'],
    ['dba', 'database-administrator'],
    ['Data Base Admin', 'database-administrator'],
  ])('takes %j for %s', (query, id) => {
    expect(catalog.findRole(query).role?.id).toBe(id);
  });

  it.each([
    ['AI Engineer', 'senior-ai-engineer'],
    ['Data Scientst', 'data-scientist'],
    ['Staff Nurse', 'nurse'],
    ['React Frontend Developer', 'frontend-developer'],
  ])('offers for %j the role %s first', (query, id) => {
    expect(catalog.findRole(query).nearest?.[0]?.id).toBe(id);
  });

  it('offers no more than five roles, and none for a title unlike all', () => {
    expect(catalog.findRole('Data').nearest?.length).toBe(5);
    expect(catalog.findRole('Zookeeper').nearest).toEqual([]);
    expect(catalog.findRole('').nearest).toEqual([]);
  });
});
