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
