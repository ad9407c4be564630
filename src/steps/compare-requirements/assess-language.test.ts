import { describe, expect, it } from 'vitest';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { comparisonRules } from './rules.ts';
import { asked } from './testing/assess.ts';

/** A CV with one line of languages, and after it lines of work. */
function speaking(languages: readonly (readonly [string, string | null])[], ...lines: string[]) {
  const cv = cvWith({});
  const line = languages.map(([name, level]) => (level ? `${name} (${level})` : name)).join(', ');
  const start = cv.document.text.length;
  const place = { document: 'cv', section: 'Languages', quote: line, start, end: start + line.length };
  return {
    document: { ...cv.document, text: `${cv.document.text}${line}\n${lines.join('\n')}\n` },
    profile: {
      ...cv.profile,
      languages: languages.map(([name, level], index) => ({
        id: `L${index + 1}`,
        name,
        level,
        evidence: [place],
      })),
    },
  };
}

const skillNamed = (id: string, name: string, ...alternatives: string[]) =>
  asked({
    id,
    skill: { id: null, name },
    alternatives: alternatives.map((one) => ({ id: null, name: one })),
    statement: name,
    importance: 'preferred',
  });
const english = asked({
  id: 'R1',
  kind: 'language',
  skill: { id: null, name: 'English' },
  statement: 'Good English',
});

function statusOf(cv: ReturnType<typeof speaking>, ...requirements: ReturnType<typeof asked>[]) {
  const input = { target: 'Test', ...cv, requirements };
  const { output, issues } = completeComparison(comparisonRules(input), input);
  expect(issues).toEqual([]);
  return output.assessments.at(-1);
}

describe('a language read from an ad as a skill is judged by the languages of the profile alone', () => {
  it.each<[string, ReturnType<typeof speaking>, ReturnType<typeof asked>, string]>([
    ['spoken', speaking([['Greek', 'native']]), skillNamed('R2', 'Greek'), 'met'],
    [
      'spoken, as one of several',
      speaking([['Welsh', 'C1']]),
      skillNamed('R2', 'x', 'Irish', 'Welsh'),
      'met',
    ],
    [
      'named in the work only',
      speaking([['English', 'native']], 'Baked the bread of the Greek school'),
      skillNamed('R2', 'Greek'),
      'not-shown',
    ],
    [
      'one of several, named in the work only',
      speaking([['English', 'native']], 'Drove the bus of the Turkish football club'),
      skillNamed('R2', 'x', 'Turkish', 'Kurdish'),
      'not-shown',
    ],
  ])('%s', (_, cv, requirement, status) => {
    expect(statusOf(cv, requirement)?.status).toBe(status);
  });
});

describe('a second language', () => {
  it.each<[string, ReturnType<typeof speaking>, string]>([
    [
      'is any besides the one asked for',
      speaking([
        ['English', 'C1'],
        ['Somali', 'native'],
      ]),
      'met',
    ],
    [
      'is any without a level',
      speaking([
        ['Tok Pisin', null],
        ['English', null],
      ]),
      'met',
    ],
    ['is not the one asked for', speaking([['English', 'native']]), 'not-shown'],
    [
      'is shown in part where little is spoken',
      speaking([
        ['English', 'B2'],
        ['French', 'a little'],
      ]),
      'partly-met',
    ],
    [
      'is not the name of a school',
      speaking([['English', 'native']], 'Treasurer of the Somali school'),
      'not-shown',
    ],
  ])('%s', (_, cv, status) => {
    expect(statusOf(cv, english, skillNamed('R2', 'second language'))?.status).toBe(status);
  });

  it.each<[string, ReturnType<typeof speaking>, string]>([
    [
      'is one of two where none is asked by name',
      speaking([
        ['Dutch', 'native'],
        ['German', 'B2'],
      ]),
      'met',
    ],
    ['is none of one where none is asked by name', speaking([['Dutch', 'native']]), 'not-shown'],
  ])('%s', (_, cv, status) => {
    expect(statusOf(cv, skillNamed('R2', 'additional language'))?.status).toBe(status);
  });

  it.each(['sign language interpreting', 'body language', 'query languages', 'English literature'])(
    'is not meant by %s',
    (name) => {
      const cv = speaking([
        ['English', 'native'],
        ['Irish', 'native'],
      ]);
      expect(statusOf(cv, skillNamed('R2', name))?.status).toBe('not-shown');
    },
  );
});
