import { expect } from 'vitest';
import type { Requirement } from '../../../../schemas/requirement.ts';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { type CvPlan, cvWith } from '../../../testing/arbitrary-profile.ts';
import { completeComparison } from '../complete.ts';
import { comparisonRules } from '../rules.ts';

type Skill = CvPlan['skills'][number];
export const skill = (id: string, more: Partial<Skill> = {}): Skill => ({
  id,
  level: null,
  stated: false,
  months: null,
  unknown: false,
  ...more,
});

export const asked = (more: Partial<Requirement>): Requirement => ({
  id: 'R1',
  kind: 'skill',
  skill: { id: 'python', name: 'Python' },
  alternatives: [],
  statement: 'Python',
  importance: 'core',
  level: null,
  years: null,
  source: { kind: 'catalogue', name: 'test', url: null, date: null, place: null },
  ...more,
});

export const askedFor = (id: string, more: Partial<Requirement> = {}): Requirement =>
  asked({ skill: { id, name: loadCatalog().skill(id)?.name ?? id }, ...more });

export function assess(cv: Partial<CvPlan>, requirement: Requirement) {
  const input = { target: 'Test', ...cvWith(cv), requirements: [requirement] };
  const { output, issues, quotes } = completeComparison(comparisonRules(input), input);
  expect(issues).toEqual([]);
  expect(quotes?.filter(({ located }) => located === null)).toEqual([]);
  const [assessment] = output.assessments;
  if (!assessment) throw new Error('nothing assessed');
  return assessment;
}
