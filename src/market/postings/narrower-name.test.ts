import { expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';

const asked = (line: string): string[] =>
  readPosting(`Vacancy\n\nRequirements:\n- ${line}\n`).map(({ name }) => name);

it.each([
  ['Orbital welding', 'Orbital welding'],
  ['Experience with robotic welding', 'robotic welding'],
  ['Knowledge of balloon logistics', 'balloon logistics'],
])('%s asks for the narrower thing', (line, name) => {
  expect(asked(line)).toContain(name);
});

it.each([
  ['Strong project management', 'Project management'],
  ['Solid practical knowledge of welding', 'Welding'],
  ['Hands-on Python', 'Python'],
  ['Modern JavaScript', 'JavaScript'],
  ['Welding', 'Welding'],
])('%s asks for the catalogued thing', (line, name) => {
  expect(asked(line)).toEqual([name]);
});

it('what is welcome at the end of its sentence is preferred, and keeps its whole name', () => {
  const found = readPosting(
    'Vacancy\n\nRequirements:\n- Fluent in French; German an asset\n- Erfahrung mit Power BI wünschenswert\n- SQL\n',
  ).map(({ kind, name, importance }) => [kind, name, importance]);
  expect(found).toEqual([
    ['language', 'French', 'core'],
    ['language', 'German', 'preferred'],
    ['skill', 'Power BI', 'preferred'],
    ['skill', 'SQL', 'core'],
  ]);
});
