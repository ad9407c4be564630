import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileRules } from './rules.ts';
import { asOf, completed, cvDocument } from './testing/completed.ts';

const base = `Noor Example (she/her)
Senior Backend Developer
noor@example.org | +49 30 1234567

Summary
Backend developer with 8 years of experience in web services. Currently learning Rust.

Experience
Backend Developer, Alfa Systems GmbH, Berlin — 03/2019 – present
• Built billing services with FastAPI and PostgreSQL
• Led a team of 4 and mentored two juniors
• Designed the architecture of the payment platform
Developer, Beta Media AG, Hamburg — 01/2014 – 12/2015
• Wrote reports with PHP
Intern, Gamma Shop — 06/2013 – 08/2013
• Tested the shop with Selenium

Education
B.Sc. Computer Science, University of Bremen, 2010 – 2014

Skills
Python (expert), Docker (5+ years), Git, Woodturning
Kubernetes: none

Languages
German (native), English – C1

Certifications
Certified Kubernetes Administrator (CKAD preparation course), 2022

Interests
Rowing, Haskell
`;

describe('a profile by rules', () => {
  const { profile, findings, quotes } = completed(base);
  const skill = (name: string) => profile.skills.find((each) => each.name === name || each.id === name);

  it('passes its own checks with every quote located', () => {
    expect(findings).toEqual([]);
    expect(quotes.every(({ located }) => located !== null)).toBe(true);
  });

  it('names the candidate and states pronouns only because the CV does', () => {
    expect(profile.candidate).toMatchObject({
      name: 'Noor Example',
      headline: 'Senior Backend Developer',
      pronouns: 'she/her',
    });
    expect(completed(base.replace(' (she/her)', '')).profile.candidate.pronouns).toBeNull();
  });

  it('adds up employment and leaves education out', () => {
    expect(profile.experience.totalMonths).toEqual({ min: 91, max: 91 });
    expect(profile.experience.stated.map(({ years }) => years)).toEqual([8]);
  });

  it('takes a level from wording before it estimates one', () => {
    expect(skill('python')).toMatchObject({ kind: 'explicit', level: 'expert', levelBasis: 'stated' });
    expect(skill('postgresql')).toMatchObject({
      level: 'advanced',
      levelBasis: 'dated-use',
      months: { min: 64, max: 64 },
    });
    expect(skill('git')).toMatchObject({ level: null, levelBasis: null, months: null });
  });

  it('lowers an estimate for what was last used long ago', () => {
    expect(skill('php')).toMatchObject({ months: { min: 24, max: 24 }, level: null });
  });

  it('reads years of a skill', () => {
    expect(skill('docker')?.statedYears).toBe(5);
  });

  it('keeps skills that the catalogue does not know, and none of interests', () => {
    expect(skill('Woodturning')).toMatchObject({ id: null, kind: 'explicit' });
    expect(skill('Haskell')?.kind).not.toBe('explicit');
    expect(profile.credentials).toEqual([]);
  });

  it('puts what is denied or being learned among the lacks only', () => {
    expect(profile.lacks.map(({ name, stance }) => [name, stance]).sort()).toEqual([
      ['Kubernetes', 'denied'],
      ['Rust', 'learning'],
    ]);
    expect(profile.skills.some(({ id }) => id === 'rust')).toBe(false);
  });

  it('marks what follows from a skill as implied, with the skill that implies it', () => {
    const implied = profile.skills.filter(({ kind }) => kind === 'implied');
    expect(implied.length).toBeGreaterThan(0);
    const explicit = new Set(profile.skills.filter(({ kind }) => kind === 'explicit').map(({ id }) => id));
    for (const { via, evidence } of implied) {
      expect(via.every((id) => explicit.has(id))).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('shows leadership and architecture by the lines that say so', () => {
    expect(profile.seniority.leadership.evidence.map(({ quote }) => quote)).toEqual([
      'Led a team of 4 and mentored two juniors',
    ]);
    expect(profile.seniority.architecture.status).toBe('shown');
  });

  it('reads languages with their level', () => {
    expect(profile.languages.map(({ name, level }) => [name, level])).toEqual([
      ['German', 'native'],
      ['English', 'C1'],
    ]);
  });

  it('reads education with field and school', () => {
    expect(profile.education).toMatchObject([
      {
        qualification: 'B.Sc. Computer Science',
        field: 'Computer Science',
        institution: 'University of Bremen',
      },
    ]);
  });
});

describe('an answer of a model', () => {
  const answer = profileRules({ document: cvDocument(base), asOf });

  it('loses what has no quote in the CV, and the quote is on record', () => {
    const invented = {
      ...answer,
      positions: [
        { ...(answer.positions[0] as (typeof answer.positions)[0]), quote: 'Chief Scientist, Omega Labs' },
      ],
      skills: [
        {
          name: 'Terraform',
          stance: 'has' as const,
          level: null,
          years: null,
          quotes: ['Ran Terraform for all teams'],
        },
      ],
    };
    const { profile, quotes, findings } = completed(base, invented);
    expect(profile.positions).toEqual([]);
    expect(profile.skills).toEqual([]);
    expect(quotes.filter(({ located }) => located === null).map(({ pointer }) => pointer)).toEqual([
      '/positions/0/quote',
      '/skills/0/quotes/0',
    ]);
    expect(findings.map(({ check }) => check)).toContain('quote-not-found');
  });

  it('cannot turn a denial into a skill or add a level that no line words', () => {
    const skills = [
      { name: 'Kubernetes', stance: 'has' as const, level: null, years: null, quotes: ['Kubernetes: none'] },
      {
        name: 'Git',
        stance: 'has' as const,
        level: 'expert' as const,
        years: null,
        quotes: ['Built billing services with FastAPI and PostgreSQL'],
      },
    ];
    const { profile } = completed(base, { ...answer, skills });
    expect(profile.skills.some(({ id }) => id === 'kubernetes')).toBe(false);
    expect(profile.lacks).toMatchObject([{ id: 'kubernetes', stance: 'denied' }]);
    expect(profile.skills.find(({ id }) => id === 'git')?.levelBasis).not.toBe('stated');
  });

  it('cannot name an employer or a person whom the CV does not name', () => {
    const [first] = answer.positions as [(typeof answer.positions)[0]];
    const { profile } = completed(base, {
      ...answer,
      candidate: { name: 'Alex Other', headline: null, pronouns: null },
      positions: [{ ...first, organisation: 'Omega Labs', title: 'Chief Scientist' }],
    });
    expect(profile.candidate.name).toBeNull();
    expect(profile.positions[0]).toMatchObject({ organisation: null, title: first.quote });
  });
});

const words = fc.constantFrom(
  'Python',
  'Java',
  'Kubernetes',
  'SQL',
  'Excel',
  'Docker',
  'Rust',
  'welding',
  'React',
  'Go',
  'R',
);
const frames = fc.constantFrom(
  'Built with %',
  'No experience with %',
  'Currently learning %',
  '% (expert)',
  '5 years of %',
  '% and more',
  'Seeking a role with %',
  '%: none',
  'Led a team of 5 using %',
  'Not only % but tea',
);
const sentence = fc.tuple(frames, words).map(([frame, word]) => `• ${frame.replace('%', word)}`);
const year = fc.integer({ min: 1995, max: 2025 });
const post = fc
  .tuple(
    fc.constantFrom('Cook', 'Senior Developer', 'Nurse', 'Lagerist'),
    fc.constantFrom('Alfa GmbH', 'St Anna Hospital', 'Beta'),
    year,
    fc.integer({ min: 0, max: 9 }),
    fc.array(sentence, { maxLength: 4 }),
  )
  .map(([title, employer, from, length, lines]) =>
    [`${title}, ${employer}, ${from} – ${length === 9 ? 'present' : from + length}`, ...lines].join('\n'),
  );
const someCv = fc
  .tuple(
    fc.array(post, { maxLength: 5 }),
    fc.array(sentence, { maxLength: 6 }),
    fc.array(fc.string({ maxLength: 30 }), { maxLength: 4 }),
  )
  .map(
    ([posts, skills, noise]) =>
      `Kim Example\n\nEXPERIENCE\n${posts.join('\n\n')}\n\nSKILLS\n${skills.join('\n')}\n\nINTERESTS\n${noise.join('\n')}\n`,
  );

describe('any CV', () => {
  it('gives places that slice to their quote, located quotes and a profile that passes its schema', () => {
    fc.assert(
      fc.property(someCv, (text) => {
        const { profile, quotes } = completed(text);
        expect(quotes.filter(({ located }) => located === null)).toEqual([]);
        for (const { located } of quotes) {
          if (located !== null) expect(text.slice(located.start, located.end)).toBe(located.quote);
        }
        for (const { evidence } of [
          ...profile.skills,
          ...profile.positions,
          ...profile.lacks,
          ...profile.education,
        ]) {
          for (const place of evidence) expect(text.slice(place.start, place.end)).toBe(place.quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no skill among the lacks, unless the CV says both outright', () => {
    fc.assert(
      fc.property(someCv, (text) => {
        const { profile } = completed(text);
        for (const { id, stance, evidence } of profile.lacks) {
          const shown = profile.skills.find((skill) => skill.id === id && id !== null);
          if (shown === undefined) continue;
          expect(stance).toBe('denied');
          expect(shown.kind).toBe('explicit');
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never gives a skill more months than all positions together', () => {
    fc.assert(
      fc.property(someCv, (text) => {
        const { profile } = completed(text);
        for (const { months } of profile.skills) {
          expect(months?.max ?? 0).toBeLessThanOrEqual(profile.experience.totalMonths.max);
        }
      }),
      { numRuns: 60 },
    );
  });
});
