import { expect, it } from 'vitest';
import { wordFeedback } from './feedback.ts';

const place = { document: 'report', section: '/phases/0/weeks', quote: '6', start: 0, end: 1 };
const finding = {
  check: 'roadmap-duration',
  severity: 'error' as const,
  message: 'The plan is said to take 6 weeks, its phases take 8.',
  places: [place, { ...place, section: null, quote: 'a "short" plan' }],
  suggestion: 'State the sum.',
  fingerprint: '0123456789abcdef',
};

it('names paths and messages of issues, and findings with all their quoted places', () => {
  const issues = [
    { path: 'skills.3.quotes.0', message: 'Not in the CV.' },
    { path: '', message: 'The reply was cut off.' },
  ];
  expect(
    wordFeedback({ reply: '{}', issues, findings: [finding] })
      .split('\n')
      .slice(1, 7),
  ).toEqual([
    '- at skills.3.quotes.0: Not in the CV.',
    '- The reply was cut off.',
    '- The plan is said to take 6 weeks, its phases take 8.',
    '    /phases/0/weeks: "6"',
    '    "a \\"short\\" plan"',
    '    State the sum.',
  ]);
});

it('stays readable when hundreds of things are wrong', () => {
  const issues = Array.from({ length: 300 }, (_, index) => ({
    path: `skills.${index}`,
    message: 'No quote.',
  }));
  const words = wordFeedback({ reply: '{}', issues, findings: [] });
  expect(words.split('\n').length).toBeLessThan(50);
  expect(words).toContain('and 260 more');
});
