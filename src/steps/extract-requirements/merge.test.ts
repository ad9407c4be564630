import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import requirementDuplicate from '../../checks/requirement-duplicate.ts';
import { runChecks } from '../../core/run-checks.ts';
import { mergeRequirements } from './merge.ts';

type Draft = Omit<Requirement, 'id'>;

const draft = (name: string, over: Partial<Draft> = {}): Draft => ({
  kind: 'skill',
  skill: { id: null, name },
  alternatives: [],
  statement: `asks for ${name}`,
  importance: 'core',
  level: null,
  years: null,
  source: { kind: 'posting', name: 'ad', url: null, date: null, place: null },
  ...over,
});

it('is core as soon as one ad says so', () => {
  expect(mergeRequirements([draft('Opera', { importance: 'preferred' }), draft('opera')])).toMatchObject([
    { importance: 'core', skill: { name: 'Opera' } },
  ]);
});

it('quotes the ad that asks for most', () => {
  const [merged] = mergeRequirements([
    draft('SQL', { years: 2, statement: 'two', level: 'advanced' }),
    draft('SQL', { years: 5, statement: 'five' }),
  ]);
  expect(merged).toMatchObject({ years: 5, statement: 'five', level: 'advanced' });
});

it('puts what is core first and keeps the order otherwise', () => {
  const drafts = [
    draft('A', { importance: 'preferred' }),
    draft('B'),
    draft('C', { importance: 'preferred' }),
    draft('D'),
  ];
  expect(mergeRequirements(drafts).map(({ skill }) => skill.name)).toEqual(['B', 'D', 'A', 'C']);
});

const inAd = (document: string): Draft['source'] => ({
  kind: 'posting',
  name: document,
  url: null,
  date: null,
  place: { document, section: null, quote: 'asked', start: 0, end: 5 },
});

it('puts what most ads ask for first', () => {
  const drafts = [
    draft('A', { source: inAd('job-1') }),
    draft('B', { source: inAd('job-1') }),
    draft('B', { source: inAd('job-1') }),
    draft('C', { source: inAd('job-2') }),
    draft('c', { source: inAd('job-3') }),
  ];
  expect(mergeRequirements(drafts).map(({ skill }) => skill.name)).toEqual(['C', 'A', 'B']);
});

it.each([
  ['driving licence', 'UK driving licence', ['UK driving licence']],
  ['UK driving licence', 'driving licence', ['UK driving licence']],
  ['forklift licence', 'driving licence', ['forklift licence', 'driving licence']],
])('%s beside %s leaves %j', (one, other, expected) => {
  const merged = mergeRequirements([
    draft(one, { kind: 'credential', importance: 'preferred' }),
    draft(other, { kind: 'credential' }),
  ]);
  expect(merged.map(({ skill }) => skill.name).toSorted()).toEqual(expected.toSorted());
  expect(merged[0]?.importance).toBe('core');
});

it.each([
  [
    'the same choice in another order',
    draft('Go or Python', {
      alternatives: [
        { id: 'go', name: 'go' },
        { id: 'python', name: 'python' },
      ],
    }),
    draft('Python or Go', {
      alternatives: [
        { id: 'python', name: 'python' },
        { id: 'go', name: 'go' },
      ],
    }),
    1,
  ],
  [
    'a choice and one of it',
    draft('Go or Python', {
      alternatives: [
        { id: 'go', name: 'go' },
        { id: 'python', name: 'python' },
      ],
    }),
    draft('Go', { skill: { id: 'go', name: 'Go' } }),
    2,
  ],
  [
    'a name with and without an id',
    draft('Kafka', { skill: { id: 'kafka', name: 'Kafka' } }),
    draft('kafka'),
    1,
  ],
  ['one name of two kinds', draft('nursing'), draft('nursing', { kind: 'experience' }), 2],
  ['names that differ in a sign', draft('C'), draft('C++'), 2],
])('%s', (_what, first, second, count) => {
  expect(mergeRequirements([first, second])).toHaveLength(count);
});

it('leaves nothing that is listed twice, whatever the ads ask', () => {
  const drafts = fc.array(
    fc
      .record({
        name: fc.constantFrom('Kafka', 'kafka', 'Node.JS', 'node js', 'C++', 'C'),
        id: fc.constantFrom(null, null, 'kafka', 'c'),
        kind: fc.constantFrom('skill', 'experience', 'credential'),
        importance: fc.constantFrom('core', 'preferred'),
      } as const)
      // An id has one name, as in the catalogue.
      .map(({ name, id, kind, importance }) =>
        draft(id ?? name, { kind, importance, skill: { id, name: id ?? name } }),
      ),
  );
  fc.assert(
    fc.property(drafts, (list) => {
      const requirements = mergeRequirements(list).map((one, index) => ({ ...one, id: `R${index + 1}` }));
      expect(runChecks([requirementDuplicate], { requirements })).toEqual([]);
    }),
  );
});
