import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { comparisonRules } from './rules.ts';
import { asked } from './testing/assess.ts';

describe('a licence or certificate', () => {
  const holding = (name: string) => {
    const cv = cvWith({});
    const start = cv.document.text.length;
    const place = { document: 'cv', section: null, quote: name, start, end: start + name.length };
    const held = { id: 'C1', catalogId: null, name, issuer: null, date: null, evidence: [place] };
    return {
      document: { ...cv.document, text: `${cv.document.text}${name}\n` },
      profile: { ...cv.profile, credentials: [held] },
    };
  };
  it.each<[string, string, string, Requirement['kind'], string]>([
    ['of that name is met', 'Forklift licence', 'Forklift licence', 'credential', 'met'],
    [
      'by the number of its standard is met',
      'BS EN ISO 9606-1 (TIG, 141)',
      'EN ISO 9606-1 certificate',
      'credential',
      'met',
    ],
    ['asked for as a skill is met', 'CompTIA A+ (2022)', 'CompTIA A+', 'skill', 'met'],
    [
      'that has lapsed is shown in part',
      'Forklift licence, lapsed 2024',
      'Forklift licence',
      'credential',
      'partly-met',
    ],
    [
      'somebody else holds shows nothing in full',
      'Assistant to Registered Nurse',
      'Registered Nurse',
      'credential',
      'partly-met',
    ],
    [
      'of nearly that name is shown in part',
      'Registered Nurse',
      'Registered Nurse (Adult)',
      'credential',
      'partly-met',
    ],
    ['of another name shows nothing', 'First aid', 'Forklift licence', 'credential', 'not-shown'],
    ['without a name that can be read shows nothing', 'Forklift licence', '★', 'credential', 'not-shown'],
  ])('%s', (_, held, name, kind, status) => {
    const requirement = asked({ kind, skill: { id: null, name }, statement: name });
    const input = {
      target: 'Test',
      asOf: { year: 2026, month: 11 },
      ...holding(held),
      requirements: [requirement],
    };
    const { output } = completeComparison(comparisonRules(input), input);
    expect(output.assessments[0]?.status).toBe(status);
  });
});
