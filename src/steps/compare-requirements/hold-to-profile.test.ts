import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { asked, askedFor, skill } from './testing/assess.ts';

describe('an answer is held to the profile, whoever gave it', () => {
  const input = (requirement: Requirement) => ({
    target: 'Test',
    ...cvWith({ name: 'Ada Quist', skills: [skill('python')] }),
    requirements: [requirement],
  });
  const saying = (
    status: 'met' | 'not-met' | 'not-shown',
    quotes: string[],
    question: string | null = 'What of it?',
  ) => ({
    assessments: [{ requirementId: 'R1', status, quotes, rationale: 'Because.', priority: null, question }],
  });
  it.each<[string, Requirement, ReturnType<typeof saying>, RegExp]>([
    [
      'met by a quote that is no evidence of it',
      askedFor('kubernetes'),
      saying('met', ['Ada Quist']),
      /none of its quotes/,
    ],
    [
      'not-met where the CV is silent',
      askedFor('kubernetes'),
      saying('not-met', ['Ada Quist']),
      /nowhere says/,
    ],
    ['not-shown where the profile shows it', askedFor('python'), saying('not-shown', []), /profile shows it/],
    ['open without a question', askedFor('kubernetes'), saying('not-shown', [], null), /no question/],
    ['an unknown requirement', asked({ id: 'R2' }), saying('met', []), /no such requirement/],
  ])('refuses %s', (_, requirement, answer, message) => {
    const { issues } = completeComparison(answer, input(requirement));
    expect(issues?.map((issue) => issue.message).join()).toMatch(message);
  });
});
