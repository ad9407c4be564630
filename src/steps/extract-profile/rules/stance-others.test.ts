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
  ['The invoices were written by our vendor in Xero', 'Xero', 'aside'],
  ['The shop was built by a freelancer in WordPress; I fill it', 'WordPress', 'aside'],
  ['Payroll itself is done by the ministry', 'Payroll', 'aside'],
  ['Tableau: charts are drawn by our controller, I only read them', 'Tableau', 'aside'],
  ['Payroll is done by hand', 'Payroll', 'has'],
  ['Payroll is run by me', 'Payroll', 'has'],
  ['Reports were built by the team in Excel under me', 'Reports', 'aside'],
  ['The senior midwives do the triage and wound care', 'wound care', 'aside'],
  ['My shift lead automated the counts in Python', 'Python', 'aside'],
  ['The agency Studio North did the logo in Figma and the shop in React', 'React', 'aside'],
  ['Our surveyors work in Revit and AutoCAD', 'AutoCAD', 'aside'],
  ['The company runs SAP', 'SAP', 'aside'],
  [
    'Kept the ledger; the tax team posts accruals and the controller does consolidation',
    'consolidation',
    'aside',
  ],
  ['Robotics team has programmed the cells in Python; I tested them', 'Python', 'aside'],
  ['Assist planning dept., which uses Primavera, AutoCAD and Revit', 'Revit', 'aside'],
  ['My sister Ana (DevOps engineer) looks after the servers', 'DevOps', 'aside'],
  ['My sister reviews my GitLab homework', 'GitLab', 'has'],
  ['Lead a crew of 9: 5 software developers (Java, Kotlin)', 'Kotlin', 'aside'],
  ['Supervised two welders (MIG, TIG)', 'TIG', 'aside'],
  ['Passed tickets to the database team (Oracle, MySQL)', 'MySQL', 'aside'],
  ['Trained 12 nurses (wound care, triage)', 'triage', 'has'],
  ['As one of 6 engineers (Java) I shipped it', 'Java', 'has'],
  ['Recruited React developers for banks', 'React', 'aside'],
  ['Screened carpenters for roofing', 'roofing', 'aside'],
  ['The matron interviewed for wound care; I took the minutes', 'wound care', 'aside'],
  ['Hired and trained 12 cooks in HACCP', 'HACCP', 'has'],
  ['Prepared documents for the external audit', 'audit', 'aside'],
  ['Passed two food safety inspections', 'inspections', 'aside'],
  ['Prepared reports on internal audits', 'audits', 'has'],
  ['Carried out audits of suppliers', 'audits', 'has'],
  ['The servers run Docker', 'Docker', 'has'],
  ['The consultants ran the trials and I ran the welding', 'welding', 'has'],
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
