import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../schemas/requirement.ts';
import { runChecks } from '../core/run-checks.ts';
import requirementDuplicate from './requirement-duplicate.ts';

const requirement = (
  id: string | null,
  name: string,
  { kind = 'skill', importance = 'core', alternatives = [] }: Partial<Requirement> = {},
): Requirement => ({
  id: 'R1',
  kind,
  skill: { id, name },
  alternatives,
  statement: `Works with ${name}.`,
  importance,
  level: null,
  years: null,
  source: { kind: 'catalogue', name: 'Sample', url: null, date: null, place: null },
});

const found = (...list: Requirement[]): string[][] =>
  runChecks([requirementDuplicate], {
    requirements: list.map((entry, index) => ({ ...entry, id: `R${index + 1}` })),
  }).map(({ places }) => places.map(({ section }) => section ?? ''));

const firstTwo = [['/requirements/0/statement', '/requirements/1/statement']];

describe('requirement-duplicate', () => {
  it.each<[string, Requirement[]]>([
    ['the same id', [requirement('mlops', 'MLOps'), requirement('mlops', 'Machine learning operations')]],
    [
      'core and preferred at once',
      [requirement('sql', 'SQL'), requirement('sql', 'SQL', { importance: 'preferred' })],
    ],
    ['the same name without an id', [requirement(null, 'Wound Care'), requirement(null, 'wound  care')]],
    [
      'one with an id and one without',
      [requirement('wound-care', 'Wound care'), requirement(null, 'Wound-care')],
    ],
    [
      'the same alternatives in another order',
      [
        requirement(null, 'AWS or Azure', {
          alternatives: [
            { id: 'aws', name: 'aws' },
            { id: 'azure', name: 'azure' },
          ],
        }),
        requirement(null, 'Azure or AWS', {
          alternatives: [
            { id: 'azure', name: 'azure' },
            { id: 'aws', name: 'aws' },
          ],
        }),
      ],
    ],
  ])('finds %s', (_, list) => {
    expect(found(...list)).toEqual(firstTwo);
  });

  it.each<[string, Requirement[]]>([
    ['C and C++', [requirement(null, 'C'), requirement(null, 'C++')]],
    [
      'a skill and its parent',
      [requirement('python', 'Python'), requirement('programming-languages', 'Programming languages')],
    ],
    ['React and React Native', [requirement('react', 'React'), requirement('react-native', 'React Native')]],
    [
      'a skill and years of it',
      [requirement('python', 'Python'), requirement('python', 'Python', { kind: 'experience' })],
    ],
    [
      'one of several and one alone',
      [
        requirement(null, 'AWS or Azure', {
          alternatives: [
            { id: 'aws', name: 'aws' },
            { id: 'azure', name: 'azure' },
          ],
        }),
        requirement('aws', 'AWS'),
      ],
    ],
  ])('leaves alone %s', (_, list) => {
    expect(found(...list)).toEqual([]);
  });

  it('names all places of a requirement that stands three times', () => {
    const [places] = found(
      requirement('sql', 'SQL'),
      requirement('java', 'Java'),
      requirement('sql', 'SQL'),
      requirement('sql', 'SQL'),
    );
    expect(places).toEqual([
      '/requirements/0/statement',
      '/requirements/2/statement',
      '/requirements/3/statement',
    ]);
  });
});
