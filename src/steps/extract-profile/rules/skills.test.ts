import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const explicit = (text: string): string[] =>
  completed(text).profile.skills.flatMap(({ kind, name }) => (kind === 'explicit' ? [name] : []));

describe('skills that a CV names', () => {
  it.each([
    [
      'of a row of pastimes are none',
      'Skills\nSoftware\tGit, Docker\nHobbies\tthe Python rollercoaster',
      ['Git', 'Docker'],
    ],
    [
      'after a label of pastimes are none',
      'Skills\nGit, Docker\nInterests: Kubernetes, chess',
      ['Git', 'Docker'],
    ],
    ['in a list of pastimes are none', 'Skills\nGit\n\nInterests\nHaskell, rowing', ['Git']],
    ['of a wish are none', 'Skills\nGit\nLooking for a role with Salesforce', ['Git']],
    [
      'of others are none',
      'Experience\nClerk, Alfa GmbH, 2015 – 2018\n• Took orders from the Salesforce team',
      [],
    ],
    [
      'of a street or a firm are none',
      'Experience\nClerk, Python Street Ltd, Leeds, 2015 – 2018\n• Answered letters',
      [],
    ],
    ['of traits and posts are none', 'Skills\nGit, punctual, Senior Engineer, Owner', ['Git']],
    ['keep names beyond the catalogue', 'Skills\nGit, Woodturning', ['Git', 'Woodturning']],
  ])('%s', (_, body, names) => {
    expect(explicit(`Kim Example\n\n${body}\n`)).toEqual(names);
  });
});
