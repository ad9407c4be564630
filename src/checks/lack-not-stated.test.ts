import { describe, expect, it } from 'vitest';
import lackNotStated from './lack-not-stated.ts';
import { placesFound } from './testing/places-found.ts';
import { said, say } from './testing/say.ts';

/** The sample report shows no Docker, and its CV says that there is no Kubernetes. */
const silent = '/comparison/assessments/1/status';

describe('lack-not-stated', () => {
  it.each<[string, string, string[][]]>([
    ['silence told as a lack', 'She lacks Docker.', [[silent, said]]],
    ['silence told as no knowledge', 'The candidate has no knowledge of Docker.', [[silent, said]]],
    ['silence told as silence', 'The CV does not show Docker.', []],
    ['a lack that the CV states itself', 'She has no experience with Kubernetes.', []],
    ['a lack of what nobody asked for', 'She lacks Haskell.', [[said]]],
    ['a lack of another time', 'She used to lack Docker.', []],
    ['a condition', 'If she lacks Docker, phase 1 teaches it.', []],
  ])('%s', (_, sentence, expected) => {
    expect(placesFound(lackNotStated, (report) => say(report, sentence))).toEqual(expected);
  });
});
