import { describe, expect, it } from 'vitest';
import { levelOf } from './skill-level.ts';

const level = (sentence: string, name: string) => {
  const start = sentence.indexOf(name);
  return levelOf(sentence, start, start + name.length);
};

describe('the level that a line gives a skill', () => {
  it.each([
    ['Python (expert), R (working knowledge)', 'Python', 'expert'],
    ['Python (expert), R (working knowledge)', 'R', 'intermediate'],
    ['**Languages:** Python (expert), R (working knowledge)', 'Python', 'expert'],
    ['Expert: Python, PyTorch', 'PyTorch', 'expert'],
    ['**Advanced:** Go, Kubernetes', 'Kubernetes', 'advanced'],
    ['Working knowledge: R, Terraform', 'Terraform', 'intermediate'],
    ['Advanced – Payroll, Invoicing', 'Invoicing', 'advanced'],
    ['| Expert | Python, PyTorch, C++ |', 'C++', 'expert'],
    ['Expert\tTIG welding, brazing', 'brazing', 'expert'],
    ['SAP FI\tadvanced, last used 2018', 'SAP', 'advanced'],
    ['PLC programming (ladder logic)\tintermediate', 'PLC programming', 'intermediate'],
    ['PLC programming (ladder logic) – basic', 'PLC programming', 'beginner'],
    ['SAP FI – sehr gute Kenntnisse', 'SAP', 'advanced'],
    ['Excel: sehr gut, Access: Grundkenntnisse', 'Access', 'beginner'],
    ['Good command of Excel', 'Excel', 'intermediate'],
    ['Proficient in Excel, Word and Outlook', 'Outlook', 'advanced'],
    ['Basic knowledge of wound care and triage', 'triage', 'beginner'],
    ['Familiar with Revit, AutoCAD', 'AutoCAD', 'beginner'],
    ['Gute Kenntnisse in Excel und Word', 'Word', 'intermediate'],
    ['Conocimientos avanzados de Excel', 'Excel', 'advanced'],
    ['Basic SQL, enough to ask a good question', 'SQL', 'beginner'],
    ['Baking (10 years, expert)', 'Baking', 'expert'],
    ['Advanced: SQL; Basic: R', 'R', 'beginner'],
    ['Excel niveau avancé', 'Excel', 'advanced'],
    ['Payroll advanced', 'Payroll', 'advanced'],
    ['Word and Excel (basic), train graph (advanced)', 'Word', 'beginner'],
    ['Rigging (expert), welding and brazing (basic)', 'welding', 'beginner'],
  ])('%j: %s is %s', (sentence, name, expected) => {
    expect(level(sentence, name)).toBe(expected);
  });

  it.each([
    ['Excel (advanced): pivot tables, VBA', 'VBA'],
    ['Python (intermediate): pandas, matplotlib', 'pandas'],
    ['Python, R (basic)', 'Python'],
    ['Basic SQL, Excel', 'Excel'],
    ['AutoCAD ★★★☆☆, Revit ★★★★★', 'AutoCAD'],
    ['AutoCAD ●●●●○', 'AutoCAD'],
    ['Photoshop 4/5', 'Photoshop'],
    ['Certified Scrum Master', 'Scrum'],
    ['SAP Basis', 'SAP'],
    ['Taught at Sapphire Elementary', 'Sapphire'],
    ['Areas of expertise: payroll, audits', 'payroll'],
    ['Python expert systems', 'Python'],
    ['Excel, SQL, advanced first aid', 'SQL'],
    ['Java (5 years)', 'Java'],
    ['Worked with an expert on Kubernetes', 'Kubernetes'],
    ['Not an expert in Excel', 'Excel'],
    ['Strong Python', 'Python'],
    ['Welding Advanced Brazing Intermediate Soldering for Pipes Basic', 'Pipes'],
    ['Advanced courses, workshops on Excel', 'Excel'],
  ])('%j words none for %s', (sentence, name) => {
    expect(level(sentence, name)).toBeNull();
  });
});
