import { describe, expect, it } from 'vitest';
import { createEmployerLines } from './employer-lines.ts';

const isEmployers = createEmployerLines(['Kauri Homes Ltd, Tauranga', 'Alstom']);

describe('what an employer does', () => {
  it.each([
    ['Kauri Homes is ISO 9001 certified and uses Scrum in its software arm.', 'Scrum'],
    ['Alstom builds its signalling in Ada and C++', 'C++'],
    ['Fjord Hospital runs payroll for 900 people on SAP', 'payroll'],
    ['Kept the diary; Fjord Academy teaches chemistry.', 'chemistry'],
  ])('is not the candidate’s: “%s”: %s', (sentence, name) => {
    const at = sentence.indexOf(name);
    expect(isEmployers(sentence, at, at + name.length)).toBe(true);
  });

  it.each([
    ['Kauri Homes uses Scrum, which I introduced', 'Scrum'],
    ['At Alstom used Ada for five years', 'Ada'],
    ['Maria Lopez runs payroll for 900 people', 'payroll'],
    ['Senior Hospital Pharmacist runs the chemistry bench', 'chemistry'],
    ['Alstom payroll run in SAP', 'SAP'],
    ['Maintains builds in Jenkins', 'Jenkins'],
  ])('is told apart from the candidate’s own: “%s”: %s', (sentence, name) => {
    const at = sentence.indexOf(name);
    expect(isEmployers(sentence, at, at + name.length)).toBe(false);
  });
});
