import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingOf } from './headings.ts';
import { type Section, sectionsOf } from './sections.ts';

const kinds = (text: string): string[] => sectionsOf(text).map(({ kind }) => kind);

describe('headings', () => {
  it.each([
    ['WORK EXPERIENCE', 'experience'],
    ['Professional Background', 'experience'],
    ['Warehouse Experience', 'experience'],
    ['SHEARING EXPERIENCE', 'experience'],
    ['Work history (most recent first)', 'experience'],
    ['Own project', 'projects'],
    ['Final-year project', 'projects'],
    ['EXPERIENCE (9 years)', 'experience'],
    ['Berufserfahrung (12 Jahre)', 'experience'],
    ['Computers', 'skills'],
    ['Away from work', 'interests'],
    ['Registration', 'certifications'],
    ['Beroepservaring', 'experience'],
    ['Employment History:', 'experience'],
    ['## Where I’ve worked', 'experience'],
    ['**Experience**', 'experience'],
    ['2. Work History', 'experience'],
    ['W O R K  E X P E R I E N C E', 'experience'],
    ['Relevant Clinical Experience', 'experience'],
    ['Berufserfahrung', 'experience'],
    ['Beruflicher Werdegang', 'experience'],
    ['Expériences professionnelles', 'experience'],
    ['Experiencia laboral', 'experience'],
    ['Experiência Profissional', 'experience'],
    ['Esperienze lavorative', 'experience'],
    ['Werkervaring', 'experience'],
    ['Doświadczenie zawodowe', 'experience'],
    ['Pengalaman Kerja', 'experience'],
    ['工作经历', 'experience'],
    ['Education & Training', 'education'],
    ['Academic Qualifications', 'education'],
    ['Ausbildung', 'education'],
    ['Formation', 'education'],
    ['Riwayat Pendidikan', 'education'],
    ['S K I L L S', 'skills'],
    ['Technical Skills', 'skills'],
    ['EDV-Kenntnisse', 'skills'],
    ['Compétences informatiques', 'skills'],
    ['Skills and interests', 'skills'],
    ['Career Summary', 'summary'],
    ['Über mich', 'summary'],
    ['Career Objective', 'objective'],
    ['Sprachkenntnisse', 'languages'],
    ['Idiomas', 'languages'],
    ['Licenses & Certifications', 'certifications'],
    ['Weiterbildung', 'training'],
    ['Personal Projects', 'projects'],
    ['Voluntary Work', 'volunteering'],
    ['Honours and Awards', 'awards'],
    ['Publications', 'publications'],
    ["Centres d'intérêt", 'interests'],
    ['Hobbys', 'interests'],
    ['REFEREES', 'references'],
    ['Persönliche Daten', 'personal'],
  ])('%s opens %s', (line, kind) => {
    expect(headingOf(line)?.kind).toBe(kind);
  });

  it.each([
    'Experience with large kitchens and small teams',
    'Years experience',
    'Extensive experience',
    'Skills matter more to me than titles.',
    'Acme Education Ltd',
    'Project Manager',
    '2015 – 2018',
    'ana@example.org',
  ])('%s opens nothing', (line) => {
    expect(headingOf(line)).toBeNull();
  });
});

describe('sections', () => {
  it('run from heading to heading, what comes first is the header', () => {
    const text = 'Ana Example\nana@example.org\n\nExperience\nCook\n\nEducation\nDiploma\n';
    expect(kinds(text)).toEqual(['header', 'experience', 'education']);
    const [, experience] = sectionsOf(text) as [Section, Section];
    expect(text.slice(experience.headingStart, experience.headingEnd)).toBe('Experience');
    expect(text.slice(experience.start, experience.end)).toBe('Experience\nCook\n\n');
  });

  it('are opened in one line by a label', () => {
    expect(kinds('Ana Example\n\nEXPERIENCE\nCook, Alfa, 2015\n\nLANGUAGES: English, German\n')).toEqual([
      'header',
      'experience',
      'languages',
    ]);
  });

  it('are not opened by the labels of a list of skills or of an entry', () => {
    const text =
      'SKILLS\nLanguages: Java, C, C++\nTools: Git\n\nEXPERIENCE\nDeveloper, Alfa, 2015 – 2018\nSkills: Java, SQL\n\nEDUCATION\nBSc\n';
    expect(kinds(text)).toEqual(['skills', 'experience', 'education']);
  });

  it('end at a heading in the style of the others that nobody knows', () => {
    const text =
      'SKILLS\nBaking\n\nEXPERIENCE\nBaker\n\nINTERESTS\nRowing\n\nCOMMUNITY KITCHEN\nSoup every Friday\n';
    expect(sectionsOf(text).at(-1)).toMatchObject({ kind: 'other', heading: 'COMMUNITY KITCHEN' });
  });

  it('are told by a line of signs below their heading', () => {
    expect(
      kinds(
        'Ana Example\n===\n\nWork\n----\n\nCook\n\nSkills\n------\n\nBaking\n\nRound the lake\n--------------\n\nRowing\n',
      ),
    ).toEqual(['header', 'experience', 'skills', 'other']);
  });

  it.each([
    ['Where and for whom', 'Welder, Vinga Varv, 2012 – 2015\nCrane Operator, Hamnen AB, 2015 – 2020'],
    [
      'My road so far',
      '03/2012 – 05/2015  Florist, Petal & Stem\n06/2015 – present  Head Florist, Bloom Ltd',
    ],
  ])('are told by a list of posts under %j', (heading, posts) => {
    expect(kinds(`Ana Example\n\nSkills\nBaking\n\n${heading}\n${posts}\n`)).toEqual([
      'header',
      'skills',
      'experience',
    ]);
  });

  it('are not told by a list of anything else with dates', () => {
    expect(
      kinds('Ana Example\n\nSkills\nBaking\n\nWhat I sold\nRye bread 2012 – 2015\nPretzels 2015 – 2020\n'),
    ).toEqual(['header', 'skills']);
  });

  it('do not end at an employer in capitals', () => {
    const text =
      'EXPERIENCE\n\nALFA CONSULTING\nAnalyst, 2015 – 2018\n\nBETA FOODS\nAnalyst, 2012 – 2015\n\nEDUCATION\nBSc\n';
    expect(kinds(text)).toEqual(['experience', 'education']);
  });

  it('follow the level of Markdown headings', () => {
    expect(
      kinds('# Ana Example\n\n## Experience\n\n### Skills coach\n\nAlfa\n\n## Things I like\n\nTea\n'),
    ).toEqual(['header', 'experience', 'other']);
  });

  it('cover any text without gap or overlap', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'EXPERIENCE',
        '# Skills',
        'Education',
        '',
        '  ',
        'Cook, Alfa, 2015 – 2018',
        '• Led a team',
        'LANGUAGES: English',
        'SOME WORDS',
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.join(end);
        let at = 0;
        for (const section of sectionsOf(text)) {
          expect(section.start).toBe(at);
          expect(section.headingStart).toBeGreaterThanOrEqual(section.start);
          expect(section.headingEnd).toBeLessThanOrEqual(section.end);
          at = section.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});

describe('headings in bold type', () => {
  const cv = (unknown: string) =>
    `Kim Example\n\n**Profile**\n\nA baker.\n\n${unknown}\n\nOvens, ryes\n\n**Languages**\n\nGerman: native\n\n**Hobbies**\n\nRowing\n`;

  it.each([
    ['**What else**', ['header', 'summary', 'other', 'languages', 'interests']],
    ['**Odds and ends**', ['header', 'summary', 'other', 'languages', 'interests']],
    ['What else', ['header', 'summary', 'languages', 'interests']],
    ['**Ovens** and ryes', ['header', 'summary', 'languages', 'interests']],
  ])('with %s between them open %j', (unknown, expected) => {
    expect(kinds(cv(unknown))).toEqual(expected);
  });
});
