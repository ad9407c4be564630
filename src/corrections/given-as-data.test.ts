import { describe, expect, it } from 'vitest';
import type { CorrectionsFile } from '../../schemas/corrections-file.ts';
import { generateReport } from '../generate-report.ts';
import type { ReportRequest } from '../run/request.ts';

const cv = {
  text: 'Oda Brandvold\n\nWork\nWeb developer, Vestre Web, 2018 - 2024\nBuilt shops in Django.\n\nSkills\nDjango, Docker\n',
};
const failing = (corrections: ReportRequest['corrections']): Promise<Error> =>
  generateReport({ cv, role: 'Backend engineer', ...(corrections && { corrections }) }).then(
    () => new Error('no error'),
    (error: Error) => error,
  );
const data = (file: unknown): CorrectionsFile => file as CorrectionsFile;

describe('errors of corrections given in code name the entry, and no file', () => {
  it.each<[string, unknown, RegExp]>([
    ['an unknown field', { add: [{ skil: 'Git', say: 'I use it.' }] }, /^corrections\.add\[0\]: .*“skill”/],
    ['no words', { add: [{ skill: 'Git', say: 'I use it.' }, { skill: 'Go' }] }, /^corrections\.add\[1\]: /],
    [
      'what is not there',
      {
        contest: [
          { skill: 'Docker', say: 'No.' },
          { skill: 'Falconry', say: 'Never.' },
        ],
      },
      /^corrections\.contest\[1\]: nothing in the CV was read as the skill “Falconry”/,
    ],
    ['a list that is none', { add: 'Git' }, /^corrections\.add: /],
  ])('%s', async (_, file, message) => {
    const error = await failing(data(file));
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/yaml|line \d/);
  });

  it('a text has its lines', async () => {
    const error = await failing({
      text: 'contest:\n  - skill: Falconry\n    say: Never.\n',
      name: 'mine.yaml',
    });
    expect(error.message).toMatch(/^mine\.yaml, line 2: /);
  });
});

it('what was only concluded from the CV is not listed as being there', async () => {
  const error = await failing(data({ contest: [{ skill: 'Falconry', say: 'Never.' }] }));
  expect(error.message).toMatch(/There are: .*“Django”/);
  // Django implies Python; the CV never names it.
  expect(error.message).not.toContain('Python');
});
