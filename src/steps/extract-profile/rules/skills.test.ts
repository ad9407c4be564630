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
    [
      'of a table are not its head',
      'Skills\nMachine\tHow well\nGit\tadvanced\nDocker\tbasic',
      ['Git', 'Docker'],
    ],
    [
      'of a ruled table are not its head',
      'Skills\n| Grade | Things |\n|---|---|\n| Expert | Git, Docker |',
      ['Git', 'Docker'],
    ],
    ['in a list of pastimes are none', 'Skills\nGit\n\nInterests\nHaskell, rowing', ['Git']],
    ['of a wish are none', 'Skills\nGit\nLooking for a role with Salesforce', ['Git']],
    [
      'on a headline in capitals are none',
      'Experience\nClerk, Alfa GmbH, 2015 – 2018\n\nTEACHING\nKept the gate\n',
      [],
    ],
    [
      'in the name of a school are none',
      'Education\nFrench for cooks, Bergen Adult Education, spring 2019\nDiploma, Special Education, Oslo, 2010',
      ['Special education'],
    ],
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
    ['of a denied trade are none', 'Skills\nGit\nKeine Erfahrung mit Glasbau', ['Git']],
    [
      'of where somebody learns are none',
      'Skills\nGit\nCurrently learning lacemaking at summer school',
      ['Git'],
    ],
    ['beside a known one are kept', 'Skills\nRoof glazing and bookkeeping', ['Bookkeeping', 'Roof glazing']],
    [
      'narrower than a known one stand beside it',
      'Skills\nCane weaving, Boat carpentry',
      ['Carpentry', 'Cane weaving', 'Boat carpentry'],
    ],
    [
      'before a sentence of the same line are kept',
      'Skills\nKiln firing (advanced), glazing (basic). I have a wheel at home',
      ['Kiln firing', 'glazing'],
    ],
    ['are no tongues', 'Skills\nGit\nDutch (native), English (good), Sranantongo (fluent)', ['Git']],
    ['are no heads of a table', 'Skills\n\n| Field | Level |\n|---|---|\n| Git | basic |', ['Git']],
    ['of makes are none', 'Experience\nDriver, Alfa GmbH, 2015 – 2018\n• Drove Solaris buses', []],
    ['keep names beyond the catalogue', 'Skills\nGit, Woodturning', ['Git', 'Woodturning']],
  ])('%s', (_, body, names) => {
    expect(explicit(`Kim Example\n\n${body}\n`)).toEqual(names);
  });
});

describe('the level of a skill', () => {
  const levels = (text: string) =>
    completed(`Kim Example\n\n${text}\n`).profile.skills.flatMap(({ kind, name, level, levelBasis }) =>
      kind === 'explicit' && levelBasis === 'stated' ? [`${name}: ${level}`] : [],
    );

  it.each([
    [
      'in the next column',
      'Kenntnisse\n\nGlasschleifen       fortgeschritten\nBuchbinden          Grundkenntnisse',
      ['Glasschleifen: advanced', 'Buchbinden: beginner'],
    ],
    [
      'in the next cell',
      'Skills\n\n| Field | Level |\n|---|---|\n| Lacemaking | expert |',
      ['Lacemaking: expert'],
    ],
    [
      'is no working time',
      'Experience\nExcel trainer (60 %), Alfa GmbH, 2015 – 2018\n• Wrote macros in SQL (40 %)',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(levels(text)).toEqual(expected);
  });
});
