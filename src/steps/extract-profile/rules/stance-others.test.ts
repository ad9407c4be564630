import { describe, expect, it } from 'vitest';
import { stanceOf } from './stance.ts';
import type { Stance } from './stance-cues-in.ts';

const cases: readonly (readonly [string, string, Stance])[] = [
  ['Our vendor wrote the Terraform modules; I only apply them', 'Terraform', 'aside'],
  ['An external agency runs the Google Ads; we approve the budget', 'Google Ads', 'aside'],
  ['The data engineers maintain Airflow, and I file tickets', 'Airflow', 'aside'],
  ['The electricians do the soldering, but I lay the conduit', 'soldering', 'aside'],
  ['A neighbouring project flies drones for us', 'drones', 'aside'],
  ['Another ward handles wound care', 'wound care', 'aside'],
  ['Our contractor built the Power BI reports that I had designed', 'Power BI', 'has'],
  ['The client used SAP, which I customised for three plants', 'SAP', 'has'],
  ['The technicians and I maintain the PLC cabinets', 'PLC', 'has'],
  ['The consultants ran the welding trials together with me', 'welding', 'has'],
  ['Our team uses Kanban', 'Kanban', 'has'],
  ['The project uses Django', 'Django', 'has'],
  ['Supported the team that used Oracle', 'Oracle', 'aside'],
  ['Assisted the department that runs payroll', 'payroll', 'aside'],
  ['Led a team of eight who built it in Django', 'Django', 'has'],
  ['The invoices were written by our vendor in Xero', 'Xero', 'has'],
  ['Terraform is maintained by the platform group', 'Terraform', 'aside'],
  ['Welding was done by me and one apprentice', 'Welding', 'has'],
  ['Familiar with the theory of service meshes', 'service meshes', 'aside'],
  ['Theoretical knowledge of hydraulics from evening school', 'hydraulics', 'aside'],
  ['I have never run Istio', 'Istio', 'denied'],
  ['Never run out of gas while welding on site', 'welding', 'has'],
];

describe('what others do, and what is known from books alone, is not shown', () => {
  it.each(cases)('“%s”: %s is %s', (sentence, skill, expected) => {
    const start = sentence.indexOf(skill);
    expect(stanceOf(sentence, start, start + skill.length)).toBe(expected);
  });
});
