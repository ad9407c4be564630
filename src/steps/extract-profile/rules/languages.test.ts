import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const spoken = (text: string): string[] =>
  completed(`Kim Example\n\n${text}\n`).profile.languages.map(
    ({ name, level }) => `${name}: ${level ?? '-'}`,
  );

describe('languages', () => {
  it.each([
    [
      'two that share a level in the plural',
      'Languages\nIgbo and English (mother tongues), German (C1)',
      ['Igbo: mother tongues', 'English: mother tongues', 'German: C1'],
    ],
    [
      'two that share one, in German',
      'Sprachen\nTürkisch und Deutsch: Muttersprachen; Englisch (B2/C1)',
      ['Türkisch: Muttersprachen', 'Deutsch: Muttersprachen', 'Englisch: B2/C1'],
    ],
    [
      'one that is spoken at work',
      'Languages\nBangla (native), English (working), Hindi (conversational)',
      ['Bangla: native', 'English: working', 'Hindi: conversational'],
    ],
    [
      'neighbours that only a comma joins',
      'Languages\nSpanish, English (fluent)',
      ['Spanish: -', 'English: fluent'],
    ],
    [
      'sentences with a stop behind the level',
      'Languages\nMarathi: mother tongue. English: C2. Danish: fluent.',
      ['Marathi: mother tongue', 'English: C2', 'Danish: fluent'],
    ],
    [
      'a line that a column has put under another heading',
      'Hobbies\nDutch (native), Turkish (conversational), German (B2)',
      ['Dutch: native', 'Turkish: conversational', 'German: B2'],
    ],
    [
      'columns, in German',
      'Sprachen\nKroatisch            Muttersprache\nFriaulisch\tB2',
      ['Kroatisch: Muttersprache', 'Friaulisch: B2'],
    ],
    [
      'names that few lists hold, with and without a level',
      'Languages\nDholuo, Kikuyu, Haitian Creole (native), British Sign Language (basic)',
      ['Dholuo: -', 'Kikuyu: -', 'Haitian Creole: native', 'British Sign Language: basic'],
    ],
    [
      'names that nobody lists, each with its level',
      'Languages\nTe reo Moriori – conversational\nUrarina: a few words',
      ['Te reo Moriori: conversational', 'Urarina: a few words'],
    ],
    [
      'names without capitals, in Polish and French',
      'Języki\nkaszubski – komunikatywny\nchorwacki – B1; gallois : courant',
      ['kaszubski: komunikatywny', 'chorwacki: B1', 'gallois: courant'],
    ],
    [
      'what can be done in one, which is none',
      'Languages\nFrench\nReading: good, Writing: basic\nOther languages: fluent',
      ['French: -'],
    ],
  ])('are read from %s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});
