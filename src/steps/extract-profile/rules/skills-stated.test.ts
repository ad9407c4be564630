import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const lacks = (text: string): string[] => completed(text).profile.lacks.map(({ name }) => name);

describe('what a CV says is missing', () => {
  it.each([
    [
      'under a heading for the rest',
      '## Skills\nGit\n\n## Other\nNo experience with slate roofing or SAP yet. Chess club since 2022.',
      ['slate roofing', 'SAP'],
    ],
    [
      'among personal things',
      'Skills\nGit\n\nAdditional information\nI have never driven trams; no knowledge of hydraulics so far.',
      ['trams', 'hydraulics'],
    ],
    ['behind a name and a colon', 'Skills\nGit\nStata : NIL (course begins in May)', ['Stata']],
  ])('is told %s', (_, text, names) => {
    expect(lacks(`Kim Example\n\n${text}\n`)).toEqual(names);
  });

  it.each([
    ['personal matters', 'Skills\nGit\n\nPersonal information\nChildren: none\nPoints on licence: none'],
    ['praise in a reference', 'Skills\nGit\n\nReferences\n“No experience with failure”, says Ms Berg'],
  ])('is no more than that: %s', (_, text) => {
    expect(lacks(`Kim Example\n\n${text}\n`)).toEqual([]);
  });
});
