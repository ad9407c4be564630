import { describe, expect, it } from 'vitest';
import type { Evidence, Profile, ProfileSkill } from '../../../../schemas/profile.ts';
import { cvWith } from '../../../testing/arbitrary-profile.ts';
import { askedFor } from '../../compare-requirements/testing/assess.ts';
import type { NarrativeInput } from '../input.ts';
import { candidateProfile } from './candidate-profile.ts';
import type { View } from './told.ts';

const place = (quote: string, start: number): Evidence => [
  { document: 'cv', section: 'Work', quote, start, end: start + quote.length },
];

const shown = (id: string, name: string, months: number | null, evidence: Evidence): ProfileSkill => ({
  id,
  name,
  level: null,
  levelBasis: null,
  months: months === null ? null : { min: months, max: months },
  statedYears: null,
  lastUsed: null,
  kind: 'explicit',
  via: [],
  evidence: [...evidence],
});

/** What is told of a profile with one position since 2019, whose lines begin at 1000. */
function told(more: Partial<Profile>, ...asked: string[]): string {
  const { profile } = cvWith({
    positions: [{ title: 'Fitter', organisation: 'Northpier', year: 2019, years: 3, present: true }],
  });
  const positions = profile.positions.map((one) => ({
    ...one,
    evidence: [...place('Fitter, Northpier', 1000)],
  }));
  const input = {
    profile: { ...profile, positions, ...more },
    requirements: asked.map((id) => askedFor(id)),
  } as unknown as NarrativeInput;
  return candidateProfile({ input, quoted: new Set() } as unknown as View)
    .map(({ text }) => text)
    .join('\n');
}

describe('beside what the CV denies', () => {
  it.each([
    ['payroll', 'Payroll', 'Never ran payroll'],
    ['welding', 'Welding', 'I have done no welding'],
  ])('no length of use of %s is told, and what it says is', (id, name, words) => {
    const text = told({
      skills: [
        shown(id, name, 66, place(`x ${name}`, 1050)),
        shown('plumbing', 'Plumbing', 30, place('x', 1100)),
      ],
      lacks: [{ id, name, stance: 'denied', evidence: [...place(words, 1200)] }],
    });
    expect(text).toContain(`the CV itself says: “${words}”`);
    expect(text).not.toContain('5.5 years');
    expect(text).toContain('plumbing');
  });

  it('what is being learned keeps its length', () => {
    const text = told({
      skills: [shown('welding', 'Welding', 66, place('x', 1050))],
      lacks: [{ id: 'welding', name: 'Welding', stance: 'learning', evidence: [...place('y', 1200)] }],
    });
    expect(text).toContain('welding (5.5 years)');
  });
});

it('what an office in a union alone bears out is not told of the work', () => {
  const text = told({
    skills: [
      shown('occupational-safety', 'Occupational safety', 66, place('Union safety rep since 2021', 1050)),
    ],
  });
  expect(text).not.toContain('occupational safety');
});

it.each<[string, string[], boolean]>([
  ['first-aid', [], false],
  ['first-aid', ['first-aid'], true],
  ['teamwork', [], false],
  ['welding', [], true],
])('by the dates %s is told as longest in use where %j is asked: %s', (id, asked, isTold) => {
  const text = told({ skills: [shown(id, id, 66, place('x', 1050))] }, ...asked);
  expect(text.includes('Longest in use')).toBe(isTold);
});

it('what a dated position shows is not listed as undated', () => {
  const skills = [
    shown('excel', 'Microsoft Excel', null, place('Weekly figures in Excel', 1050)),
    shown('sap', 'SAP', null, place('SAP', 10)),
  ];
  expect(told({ skills })).toContain('Listed without dates: SAP.');
});
