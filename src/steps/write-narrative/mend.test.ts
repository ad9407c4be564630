import { expect, it } from 'vitest';
import { withPlainReasons } from '../compare-requirements/mend.ts';
import { withoutFound } from './mend.ts';

const finding = (section: string) => ({
  check: 'skill-contradiction',
  severity: 'error' as const,
  message: 'x',
  places: [{ document: 'report', section, quote: 'x', start: 0, end: 1 }],
  fingerprint: '0123456789abcdef',
});

it('a sentence with a finding is left out, its neighbours stay', () => {
  const sentences = ['One.', 'Two.'].map((text) => ({ text, refs: ['candidate'] }));
  const answer = { sections: [{ id: 'candidate-profile' as const, sentences }] };
  const mended = withoutFound(answer, [finding('/narrative/sections/1/sentences/0/text')]);
  expect(mended.sections[0]?.sentences.map(({ text }) => text)).toEqual(['Two.']);
});

it('a reason with a finding gives way to the quotes, or to silence', () => {
  const assessed = {
    requirementId: 'R1',
    status: 'met' as const,
    quotes: ['x'],
    rationale: 'Odd.',
    priority: null,
    question: null,
  };
  const answer = {
    assessments: [assessed, { ...assessed, requirementId: 'R2', status: 'not-shown' as const, quotes: [] }],
  };
  const found = [0, 1].map((index) => finding(`/comparison/assessments/${index}/rationale`));
  expect(withPlainReasons(answer, found).assessments.map(({ rationale }) => rationale)).toEqual([
    'See the quotes.',
    'No line that shows it was found.',
  ]);
  expect(withPlainReasons(answer, []).assessments).toEqual(answer.assessments);
});
