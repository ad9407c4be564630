import { describe, expect, it } from 'vitest';
import skillWithoutEvidence from './skill-without-evidence.ts';
import { placesFound } from './testing/places-found.ts';
import { said, say } from './testing/say.ts';

describe('skill-without-evidence', () => {
  it.each<[string, string, string[][]]>([
    ['a skill nobody found', 'The candidate has worked with Haskell.', [[said]]],
    ['years of it', 'The candidate is experienced with COBOL.', [[said]]],
    ['a skill of the profile', 'The candidate has worked with SQL.', []],
    ['what a skill of the profile takes in', 'The candidate knows a programming language, Python.', []],
    ['a skill of the market', 'Employers ask for Haskell.', []],
    ['a condition', 'If the candidate has worked with Haskell, it belongs in the CV.', []],
    ['a question', 'Has the candidate worked with Haskell?', []],
  ])('%s', (_, sentence, expected) => {
    expect(placesFound(skillWithoutEvidence, (report) => say(report, sentence))).toEqual(expected);
  });
});
