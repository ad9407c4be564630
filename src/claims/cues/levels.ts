import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import type { CueList } from '../cue.ts';

/** Adjectives and nouns that give a level to the skill they stand beside. */
export const levelWords: Readonly<Record<string, ProficiencyLevel>> = {
  expert: 'expert',
  guru: 'expert',
  master: 'expert',
  advanced: 'advanced',
  intermediate: 'intermediate',
  basic: 'beginner',
  beginner: 'beginner',
  novice: 'beginner',
  elementary: 'beginner',
  rudimentary: 'beginner',
};

const nouns = 'knowledge|skills|skill|level|command|understanding|proficiency|experience|grasp|user';

const phrases: readonly (readonly [ProficiencyLevel, readonly string[]])[] = [
  [
    'expert',
    ['expert in|at|with', `expert level? ${nouns} in|of|with`, 'mastery of', 'expert level in|at|with'],
  ],
  ['advanced', [`advanced level? ${nouns} in|of|with|at`, 'advanced in|at|with', 'advanced user of']],
  [
    'intermediate',
    [`intermediate level? ${nouns} in|of|with|at`, 'intermediate in|at|with', 'working knowledge of'],
  ],
  [
    'beginner',
    [
      `basic|beginner|novice|elementary|rudimentary|entry level? ${nouns} in|of|with|at`,
      'beginner|novice in|at|with|to',
      'the? basics|fundamentals|rudiments of|in',
      'beginner|entry level in|at|with',
    ],
  ],
];

const spoken: readonly (readonly [ProficiencyLevel, string])[] = [
  ['expert', 'expert'],
  ['advanced', 'advanced'],
  ['intermediate', 'intermediate'],
  ['beginner', 'beginner|basic|novice|elementary|rudimentary|entry'],
];

export const levels: CueList = [
  ...phrases.map(([level, list]) => [{ kind: 'scope', effect: 'has', level, degree: true }, list] as const),
  ...spoken.map(
    ([level, word]) =>
      [
        { kind: 'backward', effect: 'has', level, singular: true },
        [
          `is|are|remains at|on? a|an? ${word} level?`,
          `at|on a|an? ${word} level`,
          `level is|remains ${word}`,
          `skills|knowledge are|is ${word}`,
        ],
      ] as const,
  ),
];
