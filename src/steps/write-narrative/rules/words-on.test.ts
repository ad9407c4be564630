import { expect, it } from 'vitest';
import type { Assessment } from '../../../../schemas/comparison.ts';
import type { Evidence, Profile } from '../../../../schemas/profile.ts';
import { cvWith } from '../../../testing/arbitrary-profile.ts';
import { asked } from '../../compare-requirements/testing/assess.ts';
import type { NarrativeInput } from '../input.ts';
import { entryName } from './words-on.ts';

const line = (quote: string, start: number): Evidence => [
  { document: 'cv', section: null, quote, start, end: start + quote.length },
];

function nameOf(
  profile: Partial<Profile>,
  requirement: ReturnType<typeof asked>,
  evidence: Evidence,
  rationale = 'x',
) {
  const input = { profile: { ...cvWith({}).profile, ...profile } } as NarrativeInput;
  const assessment: Assessment = {
    requirementId: 'R1',
    status: 'met',
    evidence: [...evidence],
    rationale,
    priority: null,
    question: null,
  };
  return entryName({ requirement, assessment }, input);
}

const spoken = line('Polish (mother tongue), English (B2), Latin', 900);
const languages = [
  { id: 'L1', name: 'Polish', level: 'mother tongue', evidence: spoken },
  { id: 'L2', name: 'English', level: 'B2', evidence: spoken },
  { id: 'L3', name: 'Latin', level: null, evidence: spoken },
];

it.each([
  ['Polish', 'mother tongue'],
  ['English', 'B2'],
  ['Englisch', 'B2'],
  ['Latin', undefined],
  ['French', undefined],
])('a line of several languages tells %s by its own level', (name, level) => {
  const requirement = asked({ kind: 'language', skill: { id: null, name } });
  expect(nameOf({ languages }, requirement, spoken)).toBe(level);
});

const papers = line('Driver CPC, ADR Tank, Category C licence', 950);
const credentials = ['Driver CPC', 'ADR Tank', 'Category C licence'].map((name, index) => ({
  id: `C${index + 1}`,
  catalogId: null,
  name,
  issuer: null,
  date: null,
  evidence: papers,
}));

it.each<[string, string, typeof credentials, string | undefined]>([
  ['by the name in the reason', 'The CV names “ADR Tank”; x.', credentials, 'ADR Tank'],
  ['not at all where the reason names none of several', 'See the quotes.', credentials, undefined],
  ['by the only one there is', 'See the quotes.', credentials.slice(0, 1), 'Driver CPC'],
])('a line of several papers is told %s', (_, rationale, held, name) => {
  const requirement = asked({ kind: 'credential', skill: { id: null, name: 'ADR' } });
  expect(nameOf({ credentials: held }, requirement, papers, rationale)).toBe(name);
});
