import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';
import { maskWorkload, withoutWorkload } from './workload.ts';

const marks = [
  '(60 %)',
  '60%',
  '(part-time)',
  'part time',
  '(part-time, 20 hours per week)',
  '– 20 h/week',
  '(0.6 FTE)',
  '(80 % FTE)',
  ', job share',
  '(zero hours)',
  'in Teilzeit',
  '(Teilzeit, 50 %)',
  '– Teilzeit 75 %',
  '(temps partiel)',
  '(mi-temps)',
  '(media jornada)',
  '(tempo parziale)',
  '(deeltijd, 24 uur per week)',
  '(paruh waktu)',
];

const layouts: Readonly<Record<string, (mark: string) => string>> = {
  'on one line': (mark) => `Charge Nurse ${mark}, Harbour Clinic, Leeds — 01/2019 – 12/2021`,
  'dates first': (mark) =>
    `01/2019 – 12/2021  Charge Nurse ${mark}\n                   Harbour Clinic, Leeds`,
  'Markdown headings': (mark) => `### Charge Nurse ${mark}\n**Harbour Clinic** · Jan 2019 – Dec 2021\n`,
  'employer first': (mark) => `Harbour Clinic, Leeds\nCharge Nurse ${mark}\nJan 2019 - Dec 2021`,
  'behind the employer': (mark) => `Charge Nurse, Harbour Clinic ${mark}\nJan 2019 - Dec 2021`,
  'behind the dates': (mark) => `Charge Nurse, Harbour Clinic, Jan 2019 - Dec 2021 ${mark}`,
};

describe.each(Object.entries(layouts))('working hours %s', (_, layout) => {
  it.each(marks)('%s is no part of title, employer or months', (mark) => {
    const text = `Pat Example\n\nExperience\n\n${layout(mark)}\n- Cared for twelve patients\n`;
    expect(completed(text).profile.positions).toMatchObject([
      { title: 'Charge Nurse', organisation: 'Harbour Clinic', months: { min: 36, max: 36 } },
    ]);
  });
});

it.each([
  ['Head Chef (60 %)', 'Head Chef'],
  ['Clerk, part-time', 'Clerk'],
  ['Developer – 80-100 %', 'Developer'],
  ['Cut waste by 20%', 'Cut waste by 20%'],
  ['Part-time', 'Part-time'],
  ['Head of Part-Time Studies', 'Head of Part-Time Studies'],
  ['100% Design', '100% Design'],
])('a name without what stands behind it: %s', (name, expected) => {
  expect(withoutWorkload(name)).toBe(expected);
});

it.each([
  ['Manager, 100% Design Ltd'],
  ['Lecturer on the part-time degree'],
  ['Halved costs by 60 % in a year'],
])('other shares and hours stay: %s', (line) => {
  expect(maskWorkload(line)).toBe(line);
});
