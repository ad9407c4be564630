import { describe, expect, it } from 'vitest';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { comparisonRules } from './rules.ts';
import { asked } from './testing/assess.ts';

describe('a degree', () => {
  const educated = (qualification: string, end: 'present' | null = null) => {
    const cv = cvWith({});
    const text = `${cv.document.text}${qualification}\n`;
    const start = cv.document.text.length;
    const place = {
      document: 'cv',
      section: null,
      quote: qualification,
      start,
      end: start + qualification.length,
    };
    const entry = {
      id: 'E1',
      qualification,
      field: null,
      institution: null,
      start: null,
      end,
      evidence: [place],
    };
    return { document: { ...cv.document, text }, profile: { ...cv.profile, education: [entry] } };
  };
  it.each<[string, ReturnType<typeof educated>, string, string]>([
    ['of the rank and subject asked is met', educated('BSc Nursing'), 'Degree in nursing', 'met'],
    [
      'of the rank and another subject is not shown',
      educated('BSc Geography'),
      'Degree in nursing',
      'not-shown',
    ],
    ['of a higher rank is met', educated('MSc Nursing Science'), "Bachelor's degree in nursing", 'met'],
    ['of any subject answers where none is named', educated('BSc Geography'), "Bachelor's degree", 'met'],
    [
      'still going on is shown in part',
      educated('BSc Nursing', 'present'),
      'Degree in nursing',
      'partly-met',
    ],
    [
      'not completed is shown in part',
      educated('BSc Nursing (not completed)'),
      'Degree in nursing',
      'partly-met',
    ],
    [
      'below the rank is shown in part where the subject fits',
      educated('Diploma in Nursing'),
      "Master's degree in nursing",
      'partly-met',
    ],
    ['in cooking does not answer one in nursing', educated('CAP Cuisine'), 'Degree in nursing', 'not-shown'],
  ])('%s', (_, cv, statement, status) => {
    const requirement = asked({ kind: 'education', skill: { id: null, name: statement }, statement });
    const input = { target: 'Test', ...cv, requirements: [requirement] };
    const { output } = completeComparison(comparisonRules(input), input);
    expect(output.assessments[0]?.status).toBe(status);
  });
});
