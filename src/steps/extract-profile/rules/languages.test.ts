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
  ])('are read from %s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});
