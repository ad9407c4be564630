import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const cv = (parts: { lines?: string; skills?: string; other?: string }): string => `Kim Example

Experience
Developer, Alfa GmbH, Ulm — 01/2019 – 12/2021
• ${parts.lines ?? 'Built the booking site with Django'}
Clerk, Beta Ltd, Leeds — 01/2010 – 12/2010
• Answered letters

Skills
${parts.skills ?? 'Python, Git'}

${parts.other ?? ''}`;

const skillOf = (text: string, id: string) => completed(text).profile.skills.find((skill) => skill.id === id);

describe('dated use of a skill', () => {
  it('counts where only a skill that implies it is named', () => {
    const python = skillOf(cv({}), 'python');
    expect(python).toMatchObject({
      kind: 'explicit',
      months: { min: 36, max: 36 },
      lastUsed: { year: 2021, month: 12 },
      level: 'advanced',
      levelBasis: 'dated-use',
      via: [],
    });
    expect(python?.evidence.map(({ quote }) => quote)).toEqual([
      'Built the booking site with Django',
      'Python, Git',
    ]);
  });

  it('does not override a stated level', () => {
    expect(skillOf(cv({ skills: 'Python (basic)' }), 'python')).toMatchObject({
      level: 'beginner',
      levelBasis: 'stated',
      months: { min: 36, max: 36 },
    });
  });

  it('leaves out skills that nothing dated implies', () => {
    expect(skillOf(cv({}), 'git')).toMatchObject({ months: null, lastUsed: null, level: null });
  });
});

describe('dated use that the CV itself limits', () => {
  const post = (line: string, skills = 'Git') => `Kim Example

Experience
Developer, Alfa GmbH, Ulm — 01/2016 – present
• ${line}

Skills
${skills}
`;

  it.each([
    ['Stopped using Docker in 2019', 'Git', 'docker', { min: 37, max: 48 }, { year: 2019 }],
    ['Moved away from AutoCAD in 2018', 'AutoCAD', 'autocad', { min: 25, max: 36 }, { year: 2018 }],
    ['Replaced Excel with Tableau', 'Git', 'excel', null, null],
    ['Answered mail', 'Perl (until 2017)', 'perl', null, { year: 2017 }],
  ])('%s · %s: %s', (line, skills, id, months, lastUsed) => {
    const skill = skillOf(post(line, skills), id);
    expect(skill?.months ?? null).toEqual(months);
    if (lastUsed === null) expect(skill?.lastUsed).toBeNull();
    else expect(skill?.lastUsed).toMatchObject(lastUsed);
  });

  it('ends where other places show that it goes on', () => {
    const text = post('Replaced Excel lists with Power BI\n• Built forecasts in Excel');
    expect(skillOf(text, 'excel')).toMatchObject({ lastUsed: 'present', months: { min: 102, max: 102 } });
  });

  it.each([
    ['Ran services on Kubernetes', 'Kubernetes (2 years)', 'kubernetes', 24, 'intermediate', 2],
    ['Eight years in operations, four of them with Docker', 'Git', 'docker', 48, 'advanced', 4],
    ['Drew plans in AutoCAD', 'AutoCAD (5+ years)', 'autocad', 102, 'advanced', 5],
  ])('%s · %s: %s has %i months', (line, skills, id, months, level, statedYears) => {
    expect(skillOf(post(line, skills), id)).toMatchObject({
      months: { max: months },
      level,
      statedYears,
    });
  });
});

describe('where a post is described', () => {
  it('is under its own line, not under a longer title that begins alike', () => {
    const text = `Kim Example

Experience
08.2019 – present
Technician, Night Shift
Alfa GmbH, Ulm
• Welding of frames
09.2013 – 02.2018
Technician
Beta GmbH, Ulm
• Soldering of boards
`;
    expect(skillOf(text, 'welding')?.lastUsed).toBe('present');
    expect(skillOf(text, 'soldering')?.lastUsed).toMatchObject({ year: 2018, month: 2 });
  });
});

describe('a skill that the CV shows and denies', () => {
  const both = (lines: string, skills: string) => {
    const { profile } = completed(cv({ lines, skills }));
    return {
      shown: profile.skills.some(({ id, kind }) => id === 'kubernetes' && kind === 'explicit'),
      lacks: profile.lacks.map(({ id, stance }) => [id, stance]),
    };
  };

  it.each([
    ['in different sentences is both', 'Answered mail', 'Kubernetes\nI have never used Kubernetes.', true, 1],
    [
      'in part only is shown',
      'Answered mail',
      'Kubernetes\nNo production experience with Kubernetes yet.',
      true,
      0,
    ],
    ['for a post that is over is shown', 'No experience with Kubernetes yet', 'Kubernetes, Git', true, 0],
    [
      'nowhere else is denied',
      'Answered mail',
      'Git\nNo production experience with Kubernetes yet.',
      false,
      1,
    ],
  ])('%s', (_, lines, skills, shown, lacks) => {
    const found = both(lines, skills);
    expect(found.shown).toBe(shown);
    expect(found.lacks).toEqual(lacks === 1 ? [['kubernetes', 'denied']] : []);
  });

  it.each([
    ['Welded frames\n• Robot welding: not yet', 'Robot welding', 'welding'],
    [
      'Ran the tills\n• No experience with hospital pharmacy inventory management',
      null,
      'inventory-management',
    ],
    ['Kept stock lists\n• No experience with SAP Ariba', 'SAP Ariba', 'sap'],
    ['Kept stock lists\n• No practical experience with SAP', 'SAP', null],
  ])('does not deny the whole where a part is denied: %j', (lines, name, whole) => {
    const { profile } = completed(cv({ lines, skills: 'Git' }));
    expect(profile.lacks.filter(({ id }) => id !== null && id === whole)).toEqual([]);
    if (name !== null) expect(profile.lacks.map((lack) => lack.name)).toContain(name);
  });

  it('keeps the CV’s own wording of what is missing', () => {
    const { profile } = completed(cv({ skills: 'Git\nNo robot programming yet.' }));
    expect(profile.lacks).toMatchObject([{ id: 'robotics', name: 'robot programming', stance: 'denied' }]);
  });
});
