import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';

/** What a list item under "Requirements" asks for: kind, name, importance where not core, years, level. */
const asked = (item: string, heading = 'Requirements'): string[] =>
  readPosting(`Some job\n\n${heading}\n- ${item}\n`).map(({ kind, name, importance, years, level }) =>
    [kind, name, importance === 'core' ? null : importance, years, level]
      .filter((part) => part !== null)
      .join(' | '),
  );

it.each([
  ['Experience with Ovenly and Doughmatic', ['skill | Ovenly', 'skill | Doughmatic']],
  [
    'Goose plucking, feather sorting and coop painting',
    ['skill | Goose plucking', 'skill | feather sorting', 'skill | coop painting'],
  ],
  [
    'Moving and handling, medication administration',
    ['skill | Medication administration', 'skill | Moving and handling'],
  ],
  ['Dominio de Opera PMS', ['skill | Opera PMS']],
  ['Proven ability to lift 25 kg', ['skill | lift 25 kg']],
  ['Sheep and alpaca shearing', ['skill | Sheep and alpaca shearing']],
  ['Knowledge of laminated doughs would be an advantage', ['skill | laminated doughs | preferred']],
])('%s names what the catalogue does not know', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it.each([
  ['Python and one of AWS or Azure', ['skill | Python', 'skill | Amazon Web Services or Microsoft Azure']],
  ['5+ years of Python', ['skill | Python | 5+ years']],
  [
    'Python (3 years), advanced SQL and basic knowledge of Excel',
    ['skill | Python | 3 years', 'skill | SQL | advanced', 'skill | Microsoft Excel | beginner'],
  ],
  [
    '5+ years building web shops in Go, Rust or Java',
    ['experience | building web shops | 5+ years', 'skill | Go or Rust or Java'],
  ],
  ['Ability to use Ovenly, Dough or another till', ['skill | Ovenly, Dough or another till']],
  ['3–5 years of experience in road haulage', ['experience | road haulage | 3–5 years']],
  ['At least two years leading a kitchen', ['experience | leading a kitchen | two years']],
  ['Experience in a busy hospital pharmacy', ['experience | busy hospital pharmacy']],
  ['CI tools such as Jenkins', ['skill | CI tools such as Jenkins']],
  ['Mindestens 3 Jahre Berufserfahrung im Anlagenbau', ['experience | Anlagenbau | 3 Jahre']],
  ["2 ans d'expérience en restauration traditionnelle", ['experience | restauration traditionnelle | 2 ans']],
])('%s keeps years, level and choice with what they belong to', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it.each([
  [
    'Registered Nurse (Adult) with current NMC registration',
    ['credential | Registered Nurse (Adult) with NMC registration'],
  ],
  ['Teaching or mentoring qualification', ['credential | Teaching or mentoring qualification']],
  ['Führerschein Klasse B', ['credential | Führerschein Klasse B']],
  [
    'Valid Class A CDL with Hazmat endorsement',
    ['credential | Class A CDL', 'credential | Hazmat endorsement'],
  ],
  ['Good English (B2+)', ['language | English']],
  ['La connaissance de l’anglais technique serait un plus', ['language | English | preferred']],
  ['AWS certification', ['credential | AWS certification']],
  ['Plumbing licence (VBA)', ['credential | Plumbing licence']],
  ['Working With Children Check', ['credential | Working With Children Check']],
  ['B Pressure ticket', ['credential | B Pressure ticket']],
  [
    'Vocational training as a baker or hold a BSc in food science',
    ['education | Vocational training as a baker or hold a BSc in food science'],
  ],
  ['Legal secretary diploma (Quillex or similar)', ['education | Legal secretary diploma']],
  ['CKA', ['credential | Certified Kubernetes Administrator']],
  ['Degree in nursing or equivalent portfolio of study', ['education | Degree in nursing']],
  ['CAP cuisine ou équivalent', ['education | CAP cuisine']],
  [
    'Fluent in English and German; Dutch is a plus',
    ['language | English', 'language | German', 'language | Dutch | preferred'],
  ],
  [
    'Gute Deutschkenntnisse in Wort und Schrift, Englisch von Vorteil',
    ['language | German', 'language | English | preferred'],
  ],
])('%s is a paper, a degree or a language, and no skill besides', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it.each([
  'Swedish is not required',
  'No degree needed',
  'Experience is not necessary',
  'You don’t need to know Kubernetes',
  'You are not required to have a computer science degree',
  'Keine Erfahrung mit SAP erforderlich',
  'Aucune expérience requise',
  'Aucune expérience dans l’industrie n’est exigée',
  'Passionate rockstar who gets things done',
  'Motiviert, zuverlässig und belastbar',
  'Male, not older than 30 years of age',
  'Usia maksimal 30 tahun',
  'Right to work in the UK',
  'Training provided',
  'Not essential: a forklift licence',
  'We don’t expect you to know Kubernetes',
  'Wir arbeiten dich in SAP ein',
  'Own hand tools and steel-toed boots',
  'Must pass a pre-employment drug test',
  'Willing to work nights and weekends',
  'Male candidates preferred, age below 45',
  'Immediate joiners',
  'Private health insurance',
  '220 staff members',
  'A similar role',
])('%s asks for nothing', (item) => {
  expect(asked(item)).toEqual([]);
});

it.each([
  ['Swedish is not required but would be a plus', ['language | Swedish | preferred']],
  ['No degree needed, but you must hold a driving licence', ['credential | driving licence']],
  ['Business-fluent English; Swedish is not required', ['language | English']],
  [
    'Experience with JavaScript frameworks preferably Angular',
    ['skill | JavaScript', 'skill | Angular | preferred'],
  ],
  ['English is a must while French is an advantage', ['language | English', 'language | French | preferred']],
  ['Docker, preferably with Terraform', ['skill | Docker', 'skill | Terraform | preferred']],
])('%s keeps what is still asked', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it.each([
  'What we offer',
  'Benefits',
  'About us',
  'How to apply',
  'Wir bieten',
  'Nous offrons',
  'Ofrecemos',
  'Kami menawarkan',
])('nothing under "%s" is asked of the applicant', (heading) => {
  expect(asked('A budget for AWS certificates, Python courses and German lessons', heading)).toEqual([]);
});

it('reads an ad without headings or bullets', () => {
  const found = readPosting(
    `Hello,\n\nwe are a small bakery and we are looking for a baker with at least three years of experience in sourdough baking. You should have a full driving licence. French is not needed. We have used the same oven since 1950 and bake with Excel open all day.\n\nAnn`,
  );
  expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'experience sourdough baking',
    'credential driving licence',
  ]);
});

it.each([
  [
    'You will have run a kitchen of ten for at least three years and know HACCP inside out.',
    ['experience run a kitchen | three years', 'skill HACCP'],
  ],
  [
    'You must be confident with ferreting and whole-goose plucking.',
    ['skill ferreting', 'skill whole-goose plucking'],
  ],
  ['We bake on Mondays, so a good grasp of dough costing is needed.', ['skill dough costing']],
  ['Goose keeping is a bonus, because our keeper leaves.', ['skill Goose keeping preferred']],
  ['It would be great if you could coach fieldgoose.', ['skill coach fieldgoose preferred']],
  ['Dough typing is essential.', ['skill Dough typing']],
  ['We would expect you to understand goose law.', ['skill goose law']],
  ['We buy our fish from the quay and run on Excel.', []],
  ['Our bookings run through Tidebook, which we will teach you in an afternoon.', []],
])('prose: %s', (sentence, expected) => {
  const found = readPosting(`Hello,\n\nthe house stands above a harbour. ${sentence}\n\nAnn`);
  expect(
    found.map(
      ({ kind, name, importance, years }) =>
        `${kind} ${name}${importance === 'core' ? '' : ' preferred'}${years === null ? '' : ` | ${years}`}`,
    ),
  ).toEqual(expected);
});

it.each([
  [
    'Spanish native, English intermediate; Portuguese desirable',
    ['Spanish', 'English', 'Portuguese preferred'],
  ],
  ['Inglés nivel B2; se valorará alemán', ['English', 'German preferred']],
  ['Inglês fluente', ['English']],
  ["Gradita la conoscenza dell'inglese", ['English preferred']],
  ['Goede beheersing van het Nederlands', ['Dutch']],
  ['Written English that makes people smile', ['English']],
])('%s asks for languages', (item, expected) => {
  expect(
    asked(item).map((one) => one.replace('language | ', '').replace(' | preferred', ' preferred')),
  ).toEqual(expected);
});

it('quotes every posting word for word, whatever it is made of', () => {
  const piece = fc.constantFrom(
    'Requirements',
    '\n',
    '\n\n',
    '- ',
    '| ',
    ' | ',
    '\t',
    'Essential',
    'Python',
    'and',
    ' ',
    ' ',
    ', ',
    '; ',
    '. ',
    '**',
    'or',
    'Go',
    'is not required',
    'must have',
    '3 years',
    'of experience in',
    'degree',
    'licence',
    'German',
    'C++',
    '(',
    ')',
    'Nice to have:',
    '<br>',
    'ß',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { quote, name } of readPosting(text)) {
        expect(text).toContain(quote);
        expect(quote.trim()).toBe(quote);
        expect(name).toMatch(/^[^\s|][^|\n]*$/);
      }
    }),
    { numRuns: 300 },
  );
});

it('takes time in proportion to the length of the text', () => {
  const page = (pages: number): string =>
    `Requirements\n${'- 3 years of experience with Python, Docker or Zscaler, and good German is a plus\n'.repeat(pages * 40)}`;
  const time = (text: string): number => {
    const started = performance.now();
    readPosting(text);
    return performance.now() - started;
  };
  time(page(5));
  expect(time(page(40))).toBeLessThan(30 * Math.max(time(page(5)), 5));
});

it.each([' ', '\t', '(', '| ', 'and ', 'strong ', '3 years ', 'Ab '])(
  'is not slowed down by a long run of %j',
  (piece) => {
    const started = performance.now();
    readPosting(`Requirements\n${piece.repeat(60_000)}x`);
    expect(performance.now() - started).toBeLessThan(3000);
  },
);
