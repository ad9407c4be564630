import { describe, expect, it } from 'vitest';
import danglingReference from './dangling-reference.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

const pointer = '/narrative/sections/0/sentences/0';

describe('dangling-reference', () => {
  it.each<[string, string[], string[][]]>([
    ['a requirement that does not exist', ['R99'], [[`${pointer}/text`, `${pointer}/refs/0`]]],
    ['a phase that does not exist', ['candidate', 'phase:5'], [[`${pointer}/text`, `${pointer}/refs/1`]]],
    ['a skill the profile does not have', ['skill:docker'], [[`${pointer}/text`, `${pointer}/refs/0`]]],
    ['a made-up kind of entry', ['wage:'], [[`${pointer}/text`, `${pointer}/refs/0`]]],
    [
      'entries of every part',
      ['candidate', 'P1', 'E1', 'R1', 'assessment:R1', 'coverage', 'phase:2', 'item:2.1', 'afterwards'],
      [],
    ],
    [
      'a wage that the report does not hold',
      ['candidate', 'wage:us-15-1252'],
      [['/narrative/sections/0/sentences/0/text', '/narrative/sections/0/sentences/0/refs/1']],
    ],
  ])('%s', (_, refs, expected) => {
    const change = (report: Parameters<Parameters<typeof placesFound>[1]>[0]) => {
      nth(nth(report.narrative.sections, 0).sentences, 0).refs = refs;
    };
    expect(placesFound(danglingReference, change)).toEqual(expected);
  });
});
