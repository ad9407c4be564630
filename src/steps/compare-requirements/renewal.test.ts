import { describe, expect, it } from 'vitest';
import type { Evidence, ProfileSkill } from '../../../schemas/profile.ts';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { comparisonRules } from './rules.ts';
import { asked, askedFor } from './testing/assess.ts';

const asOf = { year: 2026, month: 11 };

/** A CV that ends with a line, as evidence. */
function ending(line: string) {
  const cv = cvWith({});
  const start = cv.document.text.length;
  const evidence: Evidence = [
    { document: 'cv', section: null, quote: line, start, end: start + line.length },
  ];
  return {
    document: { ...cv.document, text: `${cv.document.text}${line}\n` },
    profile: cv.profile,
    evidence,
  };
}

const assessed = (input: Parameters<typeof comparisonRules>[0]) =>
  completeComparison(comparisonRules(input), input).output.assessments[0];

describe('a paper that is commonly issued for a few years', () => {
  it.each<[string, number | null, string]>([
    ['First Aid at Work 2025', null, 'met'],
    ['First Aid at Work 2009', null, 'partly-met'],
    ['CPR certificate', 1999, 'partly-met'],
    ['Erste-Hilfe-Kurs', 2012, 'partly-met'],
    ['Forklift licence', 2023, 'met'],
    ['Forklift licence', 2014, 'partly-met'],
    ['Forklift licence', null, 'met'],
    ['Forklift licence 2014, valid until 2029', null, 'met'],
    ['Category B driving licence', 1998, 'met'],
    ['Registered electrician', 2001, 'met'],
  ])('%s (%s) is %s', (name, year, status) => {
    const { document, profile, evidence } = ending(name);
    const held = {
      id: 'C1',
      catalogId: null,
      name,
      issuer: null,
      date: year === null ? null : { year, month: null, text: String(year) },
      evidence: [...evidence],
    };
    const requirement = asked({ kind: 'credential', skill: { id: null, name }, statement: name });
    const found = assessed({
      target: 'x',
      asOf,
      document,
      profile: { ...profile, credentials: [held] },
      requirements: [requirement],
    });
    expect(found?.status).toBe(status);
    if (status === 'partly-met') expect(found?.question).toContain('valid today');
  });
});

describe('first aid and resuscitation', () => {
  it.each<[string, string, string, string]>([
    ['first-aid', 'First aid', 'First aid course in 1999', 'partly-met'],
    ['cpr', 'Cardiopulmonary resuscitation', 'CPR, 2011', 'partly-met'],
    ['first-aid', 'First aid', 'First aid course 2025', 'met'],
    ['first-aid', 'First aid', 'First aid', 'met'],
    ['welding', 'Welding', 'Welding course in 1999', 'met'],
  ])('%s: %s by “%s” is %s', (id, name, line, status) => {
    const { document, profile, evidence } = ending(line);
    const skill: ProfileSkill = {
      id,
      name,
      level: null,
      levelBasis: null,
      months: null,
      statedYears: null,
      lastUsed: null,
      kind: 'explicit',
      via: [],
      evidence: [...evidence],
    };
    const found = assessed({
      target: 'x',
      asOf,
      document,
      profile: { ...profile, skills: [skill] },
      requirements: [askedFor(id)],
    });
    expect(found?.status).toBe(status);
  });
});
