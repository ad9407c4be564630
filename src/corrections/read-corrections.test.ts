import { describe, expect, it } from 'vitest';
import { DocumentError } from '../documents/errors.ts';
import { CorrectionsError } from './corrections-error.ts';
import { readCorrections } from './read-corrections.ts';

const failure = async (text: string): Promise<CorrectionsError> => {
  const error: unknown = await readCorrections({ text, name: 'facts.yaml' }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(CorrectionsError);
  return error as CorrectionsError;
};

describe('the words of an entry keep their place in the file', () => {
  it.each([
    ['plain', 'add:\n  - skill: Welding\n    say: I weld at home.\n', 'I weld at home.'],
    [
      'over two lines',
      'add:\n  - skill: Welding\n    say: I weld\n      at home.\n',
      'I weld\n      at home.',
    ],
    ['in double quotes', 'add:\n  - { skill: Welding, say: "I weld: daily." }\n', 'I weld: daily.'],
    ['in single quotes', "add:\n- skill: Welding\n  say: 'I weld.'\n", 'I weld.'],
    [
      'in a block',
      'add:\n  - skill: Welding\n    say: |\n      I weld.\n      Daily.\n',
      'I weld.\n      Daily.',
    ],
    ['in a folded block', 'add:\n  - say: >-\n      I weld.\n    skill: Welding\n', 'I weld.'],
    ['as JSON', '{"add": [{"skill": "Welding", "say": "I weld."}]}', 'I weld.'],
    ['with Windows line ends', 'add:\r\n  - skill: Welding\r\n    say: I weld.\r\n', 'I weld.'],
    ['behind a byte-order mark', '\ufeffadd:\n  - skill: Welding\n    say: I weld.\n', 'I weld.'],
  ])('%s', async (_, text, quote) => {
    const corrections = await readCorrections({ text });
    const place = corrections?.statements[0]?.place;
    expect(place).toMatchObject({ document: 'corrections', quote });
    expect(corrections?.document.text.slice(place?.start, place?.end)).toBe(quote);
  });

  it('data in code is read as the JSON it stands for', async () => {
    const corrections = await readCorrections({ add: [{ skill: 'Welding', say: 'I weld "daily".' }] });
    const place = corrections?.statements[0]?.place;
    expect(corrections?.document.text.slice(place?.start, place?.end)).toBe(String.raw`I weld \"daily\".`);
  });
});

it.each([[''], ['# nothing yet\n'], ['add:\ncontest:\n'], ['{}'], ['add: []']])(
  'a file that says nothing is no correction: %j',
  async (text) => {
    expect(await readCorrections({ text })).toBeNull();
  },
);

describe('what is no corrections file is refused with its line and what to do', () => {
  it.each([
    ['other lists', 'added:\n  - skill: X\n', 1, /no “added” here\. Did you mean “add”/],
    ['no list', 'add:\n  skill: X\n', 2, /“add” is a list; begin each entry with a hyphen/],
    ['no entry', 'add:\n  - Welding\n', 2, /an entry says what it is about/],
    ['no kind', 'add:\n  - skil: X\n    say: I do.\n', 2, /did you mean “skill”\?/],
    [
      'two kinds',
      'add:\n  - skill: X\n    language: Y\n    say: I do.\n',
      2,
      /make an entry each for skill and language/,
    ],
    ['no words', 'add:\n  - skill: X\n', 2, /say: say it in your own words/],
    ['empty words', 'add:\n  - skill: X\n    say: "  "\n', 3, /say: say it in your own words/],
    ['words without a letter', 'add:\n  - skill: X\n    say: "…!"\n', 3, /say: say it in your own words/],
    ['words as a list', 'add:\n  - skill: X\n    say: [a]\n', 3, /say: /],
    [
      'a page of words',
      `add:\n  - skill: X\n    say: ${'a '.repeat(300)}\n`,
      3,
      /say: at most 400 characters/,
    ],
    ['a name over two lines', 'add:\n  - skill: "X\\nY"\n    say: I do.\n', 2, /skill: on one line/],
    [
      'a misspelt field',
      'add:\n  - skill: X\n    levl: expert\n    say: I do.\n',
      3,
      /no “levl” here\. Did you mean “level”/,
    ],
    [
      'a field of another kind',
      'add:\n  - skill: X\n    say: I do.\n    issuer: Y\n',
      4,
      /no “issuer” here\..*Possible are: skill, level/,
    ],
    [
      'an unknown level',
      'add:\n  - skill: X\n    level: guru\n    say: I do.\n',
      3,
      /level: one of beginner, intermediate, advanced, expert/,
    ],
    ['no years', 'add:\n  - skill: X\n    years: many\n    say: I do.\n', 3, /years: a number of years/],
    ['a lifetime', 'add:\n  - skill: X\n    years: 200\n    say: I do.\n', 3, /years: at most 80/],
    [
      'a misspelt correction',
      'contest:\n  - position: X\n    say: No.\n    instead: { ende: 2021 }\n',
      4,
      /no “ende” here\. Did you mean “end”/,
    ],
    [
      'a correction of an addition',
      'add:\n  - skill: X\n    say: I do.\n    instead: { level: expert }\n',
      4,
      /no “instead” here/,
    ],
    [
      'a colon in bare words',
      'add:\n  - skill: X\n    say: I do: daily\n',
      3,
      /neither YAML nor JSON.*quotation marks/,
    ],
    ['a field twice', 'add:\n  - skill: X\n    skill: Y\n    say: I do.\n', 3, /neither YAML nor JSON/],
    ['a reference', 'add:\n  - &a { skill: X, say: I do. }\n  - *a\n', 3, /references \(\*\) are not read/],
    ['a tag', 'add:\n  - skill: !secret X\n    say: I do.\n', 2, /neither YAML nor JSON/],
    ['too many entries', `add:\n${'  - { skill: X, say: I do. }\n'.repeat(101)}`, 2, /more than 100 entries/],
    ['a bottomless file', '['.repeat(20_000), 1, /nested too deeply|neither YAML nor JSON/],
  ])('%s', async (_, text, line, message) => {
    const error = await failure(text);
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({ code: 'corrections-invalid', file: 'facts.yaml', line, exitCode: 2 });
    expect(error.message.startsWith(`facts.yaml, line ${line}: `)).toBe(true);
  });

  it('more than 64 KB are not read', async () => {
    const error: unknown = await readCorrections({ text: 'a'.repeat(70_000) }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ code: 'too-large', exitCode: 3 });
  });

  it('a file that is not there is told as one', async () => {
    await expect(readCorrections('no/such/file.yaml')).rejects.toMatchObject({ code: 'not-found' });
  });
});
