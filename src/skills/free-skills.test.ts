import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSkills } from './free-skills.ts';

const found = (line: string): string[] =>
  freeSkills(line).map(({ name, level }) => (level === null ? name : `${name} = ${level}`));

describe('the items of a skills section', () => {
  it.each([
    [
      'Tools: Jira, Confluence; Salesforce (admin) | SAP R/3 - advanced',
      ['Jira', 'Confluence', 'Salesforce', 'SAP R/3 = advanced'],
    ],
    [
      '• Forklift operation • Inventory control • HACCP',
      ['Forklift operation', 'Inventory control', 'HACCP'],
    ],
    [
      'Microsoft Office (Word, Excel), Photoshop (basic)',
      ['Microsoft Office', 'Word', 'Excel', 'Photoshop = beginner'],
    ],
    ['Excel: advanced; Access: good', ['Excel = advanced', 'Access = intermediate']],
    ['Welding: 3 years, Java (5 years)', ['Welding', 'Java']],
    ['Proficient in AutoCAD, Revit and SketchUp', ['AutoCAD = advanced', 'Revit', 'SketchUp']],
    [
      'Basic Life Support (BLS), Advanced Cardiac Life Support',
      ['Basic Life Support', 'Advanced Cardiac Life Support'],
    ],
    ['CI/CD, TCP/IP, Kafka / RabbitMQ', ['CI/CD', 'TCP/IP', 'Kafka', 'RabbitMQ']],
    ['Python ★★★☆☆', ['Python']],
    ['Payroll 80%', ['Payroll']],
    ['Good knowledge of patient triage', ['patient triage = intermediate']],
    ['Languages: C, C++, .NET', ['C', 'C++', '.NET']],
    ['Kenntnisse: SAP (sehr gut), Excel (gut)', ['SAP = advanced', 'Excel = intermediate']],
    ['Clinical: wound care, triage; Software: Epic', ['wound care', 'triage', 'Epic']],
    ['Spanish (C1), German – fluent', ['Spanish', 'German = advanced']],
    ['Excel\tPayroll   Invoicing', ['Excel', 'Payroll', 'Invoicing']],
    ['Routing (Less than 1 year), VPN (more than 3 years), SOLID', ['Routing', 'VPN', 'SOLID']],
    ['Health and safety', ['Health and safety']],
    ['Oak Park Elementary, Payroll: basic', ['Oak Park Elementary', 'Payroll = beginner']],
    ['会计、税务', ['会计', '税务']],
  ])('of %j are %j', (line, items) => {
    expect(found(line)).toEqual(items);
  });

  it.each([
    'Managed a team of five cooks across three kitchens, improving throughput',
    'I love cooking, baking',
    'Responsible for the billing system. Wrote reports in SQL.',
    'jane@example.com, +49 171 1234567',
    '2015 – 2018',
    'TECHNICAL SKILLS:',
    '(Less than 1 year)',
    'year)',
    'References: available, who can confirm this',
    'Saya bekerja di dapur, katering',
    '---',
    '',
  ])('are none in %j', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('are found where they stand in any line', () => {
    const part = fc.constantFrom(
      'SAP',
      ' ',
      ', ',
      '(',
      ')',
      'basic',
      ': ',
      ' - ',
      '•',
      'and ',
      '4/5',
      '★',
      '.',
      '3 years',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const line = parts.join('');
        for (const { name, start, end } of freeSkills(line)) {
          expect(line.slice(start, end)).toBe(name);
          expect(name).toBe(name.trim());
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a-', '(', ', ', ' ', ':', 'a:', '- ', '★', '(a', 'basic ', '. A a ', '1 ', 'a, '])(
    'are found in time in step with the length of a line of nothing but %j',
    (part) => {
      const time = (size: number): number => {
        const line = `a${part.repeat(size / part.length)}a`;
        const start = performance.now();
        freeSkills(line);
        return performance.now() - start;
      };
      time(10_000);
      expect(time(100_000)).toBeLessThan(40 * time(10_000) + 200);
    },
  );
});
