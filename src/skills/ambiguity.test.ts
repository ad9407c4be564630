import { describe, expect, it } from 'vitest';
import { everydaySkills } from '../testing/everyday-skills.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { createSkillMatcher } from './matcher.ts';

const matcher = createSkillMatcher(everydaySkills());
const everyday = (text: string): string[] =>
  matcher.find(text).flatMap(({ ambiguous, skillId }) => (ambiguous ? [skillId] : []));

describe('names that are also everyday words', () => {
  it.each([
    ['Languages: C, Go, R', ['c', 'go', 'r']],
    ['Programming languages: Rust', ['rust']],
    ['Proficient in Word, Excel and Access', ['word', 'excel', 'access']],
    ['R, Python, SQL', ['r']],
    ['worked in Rust, Go', ['rust', 'go']],
    ['Python and R for crop statistics', ['r']],
    ['Wrote firmware in C and assembler', ['c']],
    ['The scheduler is written in Go.', ['go']],
    ['Developed three booking apps in Swift for iPad', ['swift']],
    ['Built services in Go and Python', ['go']],
    ['five years of R programming', ['r']],
    ['Senior Go developer', ['go']],
    ['Rust backend engineer', ['rust']],
    ['Maintained Excel macros for the payroll team', ['excel']],
    ['Solid Excel skills', ['excel']],
    ['Excel-based stock planning', ['excel']],
    ['C/C++ developer', ['c']],
    ['drivers in C/C++', ['c']],
    ['• Excel\n• PowerPoint\n• Jira', ['excel']],
    ['TECHNICAL SKILLS\nExcel\n', ['excel']],
    ['Frameworks Spring, Hibernate', ['spring']],
    ['Tools: Jira; Teams; Access', ['teams', 'access']],
    ['Java (Spring, React)', ['spring']],
    ['Java | Spring | SQL', ['spring']],
    ['Excel (advanced), PowerPoint (basic)', ['excel']],
    ['Jira, Excel 2016, PowerPoint', ['excel']],
    ['statistics software (R, SQL)', ['r']],
    ['python, go, sql', ['go']],
    ['SKILLS: EXCEL, PYTHON, JIRA', ['excel']],
    ['Programmiersprachen: C, Java', ['c']],
    ['Erfahrung mit Excel', ['excel']],
    ['Lenguajes: R, Python', ['r']],
    ['Menguasai Excel', ['excel']],
    ['Teamwork, Communication', ['communication']],
    ['Skilled in Java Spring SQL and Jira', ['spring']],
    ['Ported Java/Go for two customers', ['go']],
    ['Used Excel for the weekly stock count', ['excel']],
    ['Warehouse software: Access', ['access']],
    ['Jira, excel, SQL', ['excel']],
    ['Kept the weekly stock count in Excel.', ['excel']],
    ['Databases: SQL  Tools: Access, Jira', ['access']],
    ['Excel, Word', ['excel', 'word']],
    ['Figures measured weekly, reported in Excel (advanced).', ['excel']],
    ['Crop trials analysed with R (basic)', ['r']],
    ['To the ward I bring patience, communication with every family and calm.', ['communication']],
    ['My strengths are punctuality and communication', ['communication']],
  ])('are skills in %j', (text, ids) => {
    expect(everyday(text)).toEqual(ids);
  });

  it.each([
    'I go to work by bicycle',
    'Improved internal mail, communication with depots and parking',
    'Go to market strategy for Python training',
    'Excel at serving guests',
    'Excel in fast kitchens',
    'prepared the go-live of the new till',
    'Swift response to patient calls',
    'Skills: Teamwork, Swift, Reliable',
    'Spring 2019',
    'Spring Semester 2021, Python course',
    'City College, Spring 2015, Java',
    'Java course, Spring 2020',
    'Teams of five',
    'Experience with Teams of up to ten nurses',
    'Jira, Teams of five engineers',
    'Led R&D for dental ceramics',
    'Python, R & D',
    'C-level reporting',
    'Vitamin C, SQL',
    'C. Miller, Python trainer',
    'Grades: A, B, C',
    'Access to medication',
    'Gave access to Jira',
    'Access control, Jira',
    'Word of mouth marketing',
    'Rust removal and painting of ship hulls',
    'Silver Spring, Maryland',
    'Hepatitis C',
    'Category C driving licence',
    'Electronics and Communication',
    'the team goes; I go, SQL stays',
    'Plan C: Go home',
    'Teams and clients in three countries',
    'Purchase reports, C/F forms, SQL',
    'SQL, SWIFT, SEPA payments',
    'Mobile: 555 0100 (R)',
    'Word and Access',
    'Electronics, student teacher, Spring',
    'Developed the new syllabus in Spring',
    'Prepared tasting menus in Spring and autumn',
    'Maintained order in Teams of twelve',
    'Java, SWIFT, SQL',
    'Opening hours: Go',
    'A word with guests',
    'Software engineer\n\nAccess, Leeds',
    'Software development\nAccess, Leeds',
    'Database Access',
    'Room C, Python workshop',
  ])('are no skills in %j', (text) => {
    expect(everyday(text)).toEqual([]);
  });
});

describe('a practice known by its letters', () => {
  const { find } = createSkillMatcher(
    smallCatalog({
      skills: [{ id: 'seo', name: 'Search optimisation', kind: 'practice', ambiguous: ['SEO'] }],
    }),
  );

  it.each([
    ['SEO for a recipe site', 1],
    ['• SEO with two writers', 1],
    ['Met Mr SEO for lunch', 0],
    ['Seo for president', 0],
  ])('opens %j: %i', (text, times) => {
    expect(find(text)).toHaveLength(times);
  });
});
