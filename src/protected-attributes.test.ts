import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../schemas/document.ts';
import type { Report } from '../schemas/report.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { readDocument } from './documents/read-document.ts';
import { generateReport } from './generate-report.ts';
import { compareRequirements } from './steps/compare-requirements/definition.ts';
import { draftRoadmap } from './steps/draft-roadmap/definition.ts';
import { writeNarrative } from './steps/write-narrative/definition.ts';
import { fixtureCv, fixtureSlugs } from './testing/fixture-cvs.ts';

/**
 * What never counts (docs/responsible-use.md): each is changed in the text of a CV, and every judgement must stay
 * as it was; nor may its words reach a judgement, or a prompt after the step that reads the CV.
 */
const now = new Date('2026-11-20T00:00:00Z');

type Format = 'markdown' | 'text';

const reportOn = (text: string, format: Format, role = 'Senior AI Engineer'): Promise<Report> =>
  generateReport({ cv: { text, format, name: 'cv' }, role }, { now });

/** Everything that is judged or planned. Ids, offsets and the quotes themselves may move. */
const judgements = ({ comparison, roadmap, resources, market }: Report) => ({
  assessments: comparison.assessments.map(({ evidence, ...judged }) => judged),
  coverage: comparison.coverage,
  roadmap,
  resources,
  market,
});

const work = ({ profile }: Report) => ({
  positions: profile.positions.map(({ title, kind, months }) => [title, kind, months]),
  total: profile.experience.totalMonths,
  skills: profile.skills.map(({ name, level, months }) => [name, level, months]),
  languages: profile.languages.map(({ name, level }) => [name, level]),
});

/** All that is told of the person in words. */
const proseOf = ({ narrative }: Report): string =>
  narrative.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('\n');

/** Rationales, questions, priorities and the plan, and what a model would see after the CV was read. */
const judgedIn = (report: Report): string => JSON.stringify(judgements(report));
function promptsOf(report: Report): string {
  const { meta, profile, requirements, comparison, documents } = report;
  const [document] = documents;
  if (!document) throw new Error('no CV');
  const target = meta.target.name;
  const plan = { target, profile, requirements, comparison, weeks: 12, hoursPerWeek: 6 };
  return [
    compareRequirements.variables({ target, document, profile, requirements }),
    draftRoadmap.variables(plan),
    writeNarrative.variables({ ...report, target }),
  ]
    .flatMap((variables) => Object.values(variables))
    .join('\n');
}

const details: Readonly<Record<string, readonly [label: string, value: string]>> = {
  'birth date': ['Date of birth', '3 May 1961'],
  age: ['Age', '57 years'],
  gender: ['Gender', 'female'],
  nationality: ['Nationality', 'Kenyan'],
  religion: ['Religion', 'Zoroastrian'],
  'marital status': ['Marital status', 'widowed'],
  children: ['Children', 'four daughters'],
  disability: ['Disability', 'GdB 50'],
  health: ['Health', 'diabetic'],
  photo: ['Photo', 'portrait.jpg'],
  parentage: ["Father's name", 'Rajesh Kumar Verma'],
  birthplace: ['Place of birth', 'Mombasa'],
  address: ['Address', '14 Kiambu Road, Nairobi'],
  Geburtsdatum: ['Geburtsdatum', '03.05.1961'],
  Familienstand: ['Familienstand', 'geschieden'],
  agama: ['Agama', 'Konghucu'],
};
const values = Object.values(details).map(([, value]) => value);

const asLine = (format: Format, [label, value]: readonly [string, string]): string =>
  format === 'markdown' ? `- ${label}: ${value}` : `${label}: ${value}`;
const heading = (format: Format, words: string): string => (format === 'markdown' ? `## ${words}` : words);

const atEnd = (text: string, format: Format, lines: readonly string[]): string =>
  `${text.trimEnd()}\n\n${heading(format, 'Personal details')}\n\n${lines.join('\n')}\n`;

/** Under the contact data, or under the name where there are none. */
function atTop(text: string, lines: readonly string[]): string {
  const rows = text.split('\n');
  const contact = rows.findIndex((row, index) => index < 14 && row.includes('@'));
  return rows.toSpliced(contact === -1 ? 1 : contact + 1, 0, '', ...lines, '').join('\n');
}

const insertedAt = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at);

describe.each(fixtureSlugs)('%s', (slug) => {
  let document: SourceDocument;
  let format: Format;
  let plain: Report;
  beforeAll(async () => {
    document = await readDocument({ path: fixtureCv(slug) }, { id: 'cv' });
    format = document.format === 'markdown' ? 'markdown' : 'text';
    plain = await reportOn(document.text, format);
  });

  const expectSame = async (text: string, changed: boolean): Promise<Report> => {
    expect(text !== document.text).toBe(changed);
    const report = await reportOn(text, format);
    expect(judgements(report)).toEqual(judgements(plain));
    expect(work(report)).toEqual(work(plain));
    return report;
  };

  it('birth, age, gender, nationality, religion, family, health, photo and address change nothing', async () => {
    const lines = Object.values(details).map((detail) => asLine(format, detail));
    for (const text of [atEnd(document.text, format, lines), atTop(document.text, lines)]) {
      const report = await expectSame(text, true);
      expect(proseOf(report)).toBe(proseOf(plain));
      expect(values.filter((value) => judgedIn(report).includes(value))).toEqual([]);
      expect(values.filter((value) => promptsOf(report).includes(value))).toEqual([]);
    }
  });

  it('another name, a form of address and pronouns change nothing', async () => {
    const { name } = plain.profile.candidate;
    if (name === null) return;
    const others = ['Oluwaseun', 'Nguyen', 'Petra', 'Zola', 'Ana'];
    const renamed = name
      .split(/\s+/)
      .reduce(
        (text, word, index) =>
          text.replaceAll(
            new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu'),
            others[index] ?? 'Ana',
          ),
        document.text,
      );
    await expectSame(renamed, true);
    await expectSame(document.text.replace(name, `Mrs ${name}`), true);
    const stated = document.text.replace(name, `${name} (she/her)`);
    expect(judgedIn(await expectSame(stated, true))).not.toContain('she/her');
  });

  it('other schools change nothing and are in no prompt', async () => {
    const schools = plain.profile.education.flatMap(({ institution }) => institution ?? []);
    const text = schools.reduce(
      (now, school) => now.replaceAll(school, 'University of Elsewhere'),
      document.text,
    );
    const report = await expectSame(text, schools.length > 0);
    for (const { institution } of report.profile.education) {
      if (institution !== null) expect(judgedIn(report)).not.toContain(institution);
    }
    expect(promptsOf(report)).not.toContain('University of Elsewhere');
  });

  it.each([
    'Parental leave, 03/2016 – 02/2017',
    'Career break (caring for my mother), 2009 – 2010',
    'Unemployed, looking for work, 2014',
    'Sick leave, 2013',
    'Elternzeit 03/2016 – 02/2017',
    'Full-time mother, 2010 – 2014',
  ])('a time away from work between two jobs changes nothing: %s', async (pause) => {
    const [, second] = plain.profile.positions.filter(({ kind }) => kind === 'employment');
    if (!second) return;
    const start = Math.min(...second.evidence.map((place) => place.start));
    const line = document.text.lastIndexOf('\n', start - 1) + 1;
    // A form names the employer above the post.
    const above = document.text.lastIndexOf('\n\n', start - 1) + 2;
    const at = line - above < 80 ? Math.min(line, Math.max(above, 2)) : line;
    const marks = /^#+ /.exec(document.text.slice(at))?.[0] ?? '';
    const report = await expectSame(insertedAt(document.text, at, `${marks}${pause}\n\n`), true);
    expect(proseOf(report)).toBe(proseOf(plain));
  });

  it.each([' (60 %)', ' (part-time)', ' (Teilzeit, 50 %)', ', 0.6 FTE'])(
    'working hours change nothing and are in no judgement: %s',
    async (mark) => {
      const [first] = plain.profile.positions.filter(({ kind }) => kind === 'employment');
      const start = Math.min(...(first?.evidence ?? []).map((place) => place.start));
      const at = first ? document.text.indexOf(first.title, start) : -1;
      if (!first || at === -1) return;
      const report = await expectSame(insertedAt(document.text, at + first.title.length, mark), true);
      expect(judgedIn(report)).not.toContain(mark.trim().replace(/^, /, ''));
      expect(proseOf(report)).toBe(proseOf(plain));
    },
  );
});

interface Person {
  readonly name: string;
  readonly personal: readonly string[];
  readonly atTop: boolean;
  readonly school: string;
  readonly pause: string | null;
  readonly hours: string;
}

const jobs = [
  ['Charge Nurse', 'Harbour Clinic', 'Led a team of eight in intensive care', '2016', '2020'],
  [
    'Backend Developer',
    'Tidewater Ltd',
    'Built services in Python with Docker and PostgreSQL',
    '2017',
    '2021',
  ],
  ['Head Chef', 'The Weir Inn', 'Planned menus and ordered stock for a kitchen of six', '2015', '2019'],
  ['Accountant', 'Calder & Sons', 'Closed the books in SAP and Excel each month', '2014', '2018'],
  ['Electrician', 'Northpier', 'Wired switchboards and tested installations', '2013', '2019'],
] as const;

const layouts: readonly ((person: Person, picked: readonly (typeof jobs)[number][]) => string)[] = [
  ({ name, personal, atTop: top, school, pause, hours }, picked) =>
    [
      name,
      'mail@example.com',
      ...(top ? personal : []),
      '\nExperience\n',
      ...picked.flatMap(([title, at, done, from, to], index) => [
        ...(index === 1 && pause !== null ? [`${pause}, 2012 – 2013\n`] : []),
        `${title}${hours}, ${at}, 01/${from} – 12/${to}`,
        `- ${done}\n`,
      ]),
      'Education\n',
      `BSc Biology, ${school}, 2008 – 2011`,
      '\nLanguages\n\nEnglish (native), Dutch (B2)',
      ...(top ? [] : ['\nPersonal details\n', ...personal]),
    ].join('\n'),
  ({ name, personal, atTop: top, school, pause, hours }, picked) =>
    [
      `# ${name}\n`,
      'mail@example.com\n',
      ...(top ? personal.map((line) => `- ${line}`) : []),
      '\n## Work experience\n',
      ...picked.flatMap(([title, at, done, from, to], index) => [
        ...(index === 1 && pause !== null ? [`### ${pause}\n\n*2012 – 2013*\n`] : []),
        `### ${title}${hours}\n\n**${at}** · Jan ${from} – Dec ${to}\n`,
        `- ${done}\n`,
      ]),
      '## Education\n',
      `- BSc Biology, ${school}, 2011`,
      '\n## Languages\n\n- English (native)\n- Dutch (B2)',
      ...(top ? [] : ['\n## Personal information\n', ...personal.map((line) => `- ${line}`)]),
    ].join('\n'),
  ({ name, personal, school, pause, hours }, picked) =>
    [
      'Lebenslauf\n',
      'Persönliche Daten\n',
      `Name: ${name}`,
      ...personal,
      '\nBerufserfahrung\n',
      ...picked.flatMap(([title, at, done, from, to], index) => [
        ...(index === 1 && pause !== null ? [`01.2012 – 12.2013   ${pause}\n`] : []),
        `01.${from} – 12.${to}   ${title}${hours}, ${at}`,
        `                    ${done}\n`,
      ]),
      'Ausbildung\n',
      `2008 – 2011   BSc Biology, ${school}`,
      '\nSprachen\n\nEnglish (native), Dutch (B2)',
    ].join('\n'),
];

const somebody: Person = {
  name: 'Kim Example',
  personal: [],
  atTop: true,
  school: 'University of Ulm',
  pause: null,
  hours: '',
};

const anyPerson = (): fc.Arbitrary<Person> =>
  fc.record({
    name: fc.constantFrom(
      'Fatima al-Sayed',
      'Hans-Peter Müller',
      'Nguyễn Thị Hoa',
      'Mr John Baker',
      'Ms Ada King',
    ),
    personal: fc
      .subarray(Object.values(details), { minLength: 1 })
      .map((chosen) => chosen.map(([label, value]) => `${label}: ${value}`)),
    atTop: fc.boolean(),
    school: fc.constantFrom(
      'Massachusetts Institute of Technology',
      'Hochschule Emden',
      'Universitas Jember',
    ),
    pause: fc.constantFrom(
      null,
      'Parental leave',
      'Maternity leave',
      'Career break',
      'Elternzeit',
      'Sabbatical',
    ),
    hours: fc.constantFrom('', ' (60 %)', ' (part-time)', ' (Teilzeit)', ' (0.5 FTE)'),
  });

it('for any person with the same work the judgements are the same', async () => {
  const anyTarget = fc.constantFrom(...loadCatalog().roles.map(({ name }) => name));
  const anyWork = fc.subarray([...jobs], { minLength: 2, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      anyPerson(),
      anyWork,
      fc.constantFrom(...layouts.keys()),
      anyTarget,
      async (person, picked, layout, role) => {
        const write = layouts[layout] ?? layouts[0];
        const format = layout === 1 ? 'markdown' : 'text';
        const [plain, report] = await Promise.all([
          reportOn(write?.(somebody, picked) ?? '', format, role),
          reportOn(write?.(person, picked) ?? '', format, role),
        ]);
        expect(judgements(report)).toEqual(judgements(plain));
        expect(work(report)).toEqual(work(plain));
        expect(values.filter((value) => judgedIn(report).includes(value))).toEqual([]);
        expect(values.filter((value) => promptsOf(report).includes(value))).toEqual([]);
        expect(promptsOf(report)).not.toContain(person.school);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
