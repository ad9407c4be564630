import { describe, expect, it } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { type Passage, readClaims } from './read-claims.ts';

const passage = (text: string): Passage => ({ document: 'report', section: null, text, offset: 0 });

const read = (text: string): Claim[] =>
  readClaims([passage(text)], { catalog: loadCatalog(), candidateName: 'Amara Okoye' });

/** "has python", "lacks docker", "level python expert", "years sql 5", "fit +", "fit - all requirements". */
function worded({ predicate, object, level, years, polarity }: Claim): string {
  const name = object?.id ?? object?.name;
  const sign = polarity === 'positive' ? '+' : '-';
  const parts = predicate === 'fit' ? ['fit', sign, name] : [predicate, name, level, years];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}

/** What a text says of the candidate as of now and without reserve. */
const firm = (text: string): string[] =>
  read(text)
    .filter(({ subject, time, hedged }) => subject === 'candidate' && time === 'current' && !hedged)
    .map(worded);

describe('possession', () => {
  it.each([
    ['She is strong in Python.', ['has python']],
    ['Amara has worked with Docker and Kubernetes.', ['has docker', 'has kubernetes']],
    ['Skilled in welding and blueprint reading.', ['has welding', 'has blueprint-reading']],
    [
      'The candidate is proficient in SQL, payroll and bookkeeping.',
      ['has sql', 'has payroll', 'has bookkeeping'],
    ],
    ['He knows Java.', ['has java']],
    ['You know C++ and C#.', ['has c-plus-plus', 'has c-sharp']],
    ['Her practical skills in welding and plumbing are impressive.', ['has welding', 'has plumbing']],
    ['With a solid background in patient care, she leads the night shift.', ['has patient-care']],
    ['Her expertise in wound care is well documented.', ['has wound-care']],
    [
      'The CV shows experience with patient care and medication administration.',
      ['has patient-care', 'has medication-administration'],
    ],
    ['They are familiar with HACCP.', ['has haccp']],
    ['Strengths: Python, SQL and teaching.', ['has python', 'has sql', 'has teaching']],
    ['Strengths include bookkeeping and payroll.', ['has bookkeeping', 'has payroll']],
    ['Python is a strength.', ['has python']],
    ['Her Docker skills are excellent.', ['has docker']],
    ['Amara’s command of SQL is solid.', ['has sql']],
    ['She built a web shop with React and Node.js.', ['has react', 'has node-js']],
    ['He has used Terraform for two large migrations.', ['has terraform']],
    ['Responsible for payroll in a firm of eighty.', ['has payroll']],
    ['She can write SQL.', ['has sql']],
    ['Not only does she know Python, she also teaches it.', ['has python']],
    ['She is not only strong in Python but also in Java.', ['has python', 'has java']],
    ['No doubt she is skilled in carpentry.', ['has carpentry']],
    ['She lacks nothing in SQL.', ['has sql']],
    ['There are no gaps in Java.', ['has java']],
    ['He does not lack leadership.', ['has leadership']],
    ['Her record shows no lack of leadership.', ['has leadership']],
    ['He is no stranger to Linux.', ['has linux']],
    ['She works in React Native.', ['has react-native']],
    [
      'A strong grasp of machine learning, including deep learning.',
      ['has machine-learning', 'has deep-learning'],
    ],
    [
      'Experience in warehouse operations and forklift operation.',
      ['has warehouse-operations', 'has forklift-operation'],
    ],
    ['Amara manages suppliers, payroll and invoicing.', ['has payroll', 'has invoicing']],
    ['Her background covers invoicing and payroll.', ['has invoicing', 'has payroll']],
    ['She has used not only Docker but Kubernetes too.', ['has docker', 'has kubernetes']],
    ['Her strongest skill is Python.', ['has python']],
    ['Python and SQL are among her strengths.', ['has python', 'has sql']],
    ['He is anything but weak in SQL.', ['has sql']],
    ['She is just as strong in Java as in Python.', ['has java', 'has python']],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('lack', () => {
  it.each([
    ['She lacks Docker, Kubernetes and Terraform.', ['lacks docker', 'lacks kubernetes', 'lacks terraform']],
    ['He has no knowledge of programming languages.', ['lacks programming-languages']],
    ['No experience with welding.', ['lacks welding']],
    ['He has never used Git.', ['lacks git']],
    ['She is unfamiliar with HACCP.', ['lacks haccp']],
    ['He does not have experience in payroll.', ['lacks payroll']],
    ["She doesn't know Java.", ['lacks java']],
    ['They have not yet worked with Kubernetes.', ['lacks kubernetes']],
    ['He has yet to learn SQL.', ['lacks sql']],
    ['There is a gap in leadership.', ['lacks leadership']],
    [
      'There are gaps in his understanding of hydraulics and pneumatics.',
      ['lacks hydraulics', 'lacks pneumatics'],
    ],
    ['Docker is missing.', ['lacks docker']],
    ['Docker and Kubernetes are missing.', ['lacks docker', 'lacks kubernetes']],
    ['Missing: Docker, Terraform.', ['lacks docker', 'lacks terraform']],
    ['Kubernetes: none.', ['lacks kubernetes']],
    ['Leadership (no experience).', ['lacks leadership']],
    ['He is lacking in leadership skills.', ['lacks leadership']],
    ['He is weak in SQL.', ['lacks sql']],
    ['Her lack of bookkeeping knowledge is a limit.', ['lacks bookkeeping']],
    ['She knows neither Java nor Python.', ['lacks java', 'lacks python']],
    ['He has no Docker or Kubernetes experience.', ['lacks docker', 'lacks kubernetes']],
    ['No Kubernetes yet.', ['lacks kubernetes']],
    ['A nurse without any experience in wound care.', ['lacks wound-care']],
    ['She does not have any exposure to SAP.', ['lacks sap']],
    ['Amara is inexperienced in negotiation.', ['lacks negotiation']],
    ['Kubernetes remains a gap.', ['lacks kubernetes']],
    ['He cannot use SQL.', ['lacks sql']],
    ['He knows nothing about payroll.', ['lacks payroll']],
    ['He has little to no experience with Docker.', ['lacks docker']],
    ['Negotiation is a weak point.', ['lacks negotiation']],
    ['Key gaps: Docker and Terraform.', ['lacks docker', 'lacks terraform']],
    ['All she lacks is Docker.', ['lacks docker']],
    ['Docker is not part of his skill set.', ['lacks docker']],
    ['She has not had the chance to use Kubernetes.', ['lacks kubernetes']],
    ['She never learned SQL and has no Python.', ['lacks python']],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('two sides of one sentence', () => {
  it.each([
    ['She is strong in Python but lacks Docker.', ['has python', 'lacks docker']],
    ['Although she lacks Docker, she knows Linux.', ['lacks docker', 'has linux']],
    ['Strong in Java; no knowledge of Kubernetes.', ['has java', 'lacks kubernetes']],
    ['She knows Docker and Python is missing.', ['has docker', 'lacks python']],
    [
      'While she is a careful hand at payroll and strong in invoicing, she lacks negotiation.',
      ['has invoicing', 'lacks negotiation'],
    ],
    ['He knows Java but not Python.', ['has java', 'lacks python']],
    ['She has a good command of Java, though not of Python.', ['has java']],
    ['She lists Docker but no Kubernetes.', ['has docker']],
    ['He lacks Docker, yet his Linux is strong.', ['lacks docker', 'has linux']],
    ['She lacks Docker, and her Python is excellent.', ['lacks docker', 'has python']],
    ['No Docker, but Git and Linux are strong.', ['lacks docker', 'has git', 'has linux']],
    ['Despite a lack of teaching experience, she is good at mentoring.', ['lacks teaching', 'has mentoring']],
    [
      'He lacks plumbing (no experience) and the paperwork behind it (no prior knowledge of invoicing or payroll).',
      ['lacks plumbing', 'lacks invoicing', 'lacks payroll'],
    ],
    ['Welding is strong, bookkeeping is missing.', ['has welding', 'lacks bookkeeping']],
    ['She has experience with React, unlike her predecessor.', ['has react']],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('what denies a part, a degree or a use, and not the skill', () => {
  it.each([
    ['She lacks asynchronous Python.'],
    ['He has no experience with Docker networking.'],
    ['No experience in Python for data science.'],
    ['She has no production experience with Kubernetes.'],
    ['He lacks deep knowledge of SQL.'],
    ['He lacks advanced Excel skills.'],
    ['She is not very strong in Java.'],
    ['He is not an expert in Python.'],
    ['She has no formal training in bookkeeping.'],
    ['She lacks an AWS certification.'],
    ['No professional welding experience.'],
    ['She hardly knows Java.'],
    ['He lacks extensive experience in welding.'],
    ['She has not used Kubernetes in production.'],
    ['She has hardly any SQL.'],
    ['Apart from SQL, he has no knowledge of databases.'],
    ['No other programming languages are named.'],
  ])('%s', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('exceptions', () => {
  it.each([
    ['He has no knowledge of programming languages other than Python.', ['has python']],
    ['She knows no programming languages except Java.', ['has java']],
    ['No programming languages beyond Python.', ['has python']],
    ['No programming languages besides SQL and Python.', ['has sql', 'has python']],
    ['She lacks everything but Python.', ['has python']],
    ['He meets all requirements except Kubernetes.', []],
    ['She is strong in all tools except Docker.', []],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('statements on the document, which are none on the person', () => {
  it.each([
    ['The CV does not show Kubernetes.'],
    ['The CV shows no Docker.'],
    ['The CV shows no experience with Docker or Terraform.'],
    ['Kubernetes is not shown in the CV.'],
    ['Docker and Terraform are not mentioned.'],
    ['There is no evidence of leadership.'],
    ['There is no evidence that she knows Docker.'],
    ['The CV says nothing about wound care.'],
    ['No mention of Kubernetes is made.'],
    ['The document does not name payroll.'],
    ['It is unclear whether he knows SQL.'],
    ['The CV lacks evidence of leadership.'],
    ['Docker is missing from the CV.'],
    ['Nothing in the CV shows Kubernetes.'],
    ['Kubernetes could not be found.'],
    ['The CV does not mention experience in wound care or patient care.'],
    ['The CV is silent on Docker.'],
    ['Terraform: not shown.'],
    ['The CV does not state that she has worked with Kubernetes.'],
    ['Evidence for leadership is missing.'],
    ['It cannot be ruled out that she lacks SQL.'],
    ['The CV leaves open whether she has used Docker.'],
    ['Whether she knows Python is open.'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is said of the role, the market, the plan or somebody else', () => {
  it.each([
    ['The role asks for Python and Docker.'],
    ['The position requires strong knowledge of Kubernetes.'],
    ['Employers want Docker.'],
    ['Docker is required.'],
    ['Experience with Kubernetes is essential.'],
    ['Phase 2 teaches Docker and Kubernetes.'],
    ['The course covers SQL.'],
    ['Welding: highly recommended for this kind of work.'],
    ['Her colleague Ben knows Docker.'],
    ['Ben knows Docker.'],
    ['The team uses Kubernetes.'],
    ['Many applicants lack SQL.'],
    ['Mr Lind is an expert in Kubernetes.'],
    ['The market for Python is strong.'],
    ['Nobody else in the firm knows COBOL.'],
    ['We recommend a course in SQL.'],
    ['A senior engineer should have knowledge of Kubernetes.'],
    ['Her manager says that she knows “Docker”.'],
    ['The CV says “no production experience with Kubernetes”.'],
    ['Does she know Docker?'],
    ['Has the candidate worked with wound care?'],
    ['The demand for Kubernetes is high.'],
    ['Knowledge of Docker would help.'],
    ['For knowledge of Docker, a course is planned.'],
    ['Requirements: Python, Docker, Kubernetes.'],
    ['The ability to work with tools such as Ansible and Jenkins is essential.'],
    ['It would be good for Amara to have knowledge of Kubernetes.'],
  ])('%s', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('another time', () => {
  it.each([
    ['She used to work with Java.'],
    ['He initially lacked SQL.'],
    ['She will learn Docker.'],
    ['He plans to use Kubernetes.'],
    ['She is learning Rust.'],
    ['She should learn Docker.'],
    ['She needs to improve her SQL.'],
    ['If she knows Docker, the plan is shorter.'],
    ['She would be strong in Kubernetes with more practice.'],
    ['Once she has learned Docker, Kubernetes is next.'],
    ['By the end of the plan she has Docker and Kubernetes.'],
    ['He could use Terraform.'],
    ['She wants to gain experience in leadership.'],
    ['Unless he lacks Git, phase 1 can be left out.'],
    ['In the past he had no knowledge of Python.'],
    ['He is interested in machine learning.'],
    ['She begins with Python and SQL.'],
    ['She no longer uses Java.'],
  ])('%s', (text) => {
    expect(firm(text)).toEqual([]);
  });
});

describe('job titles', () => {
  it.each([
    ['She worked as Backend developer at a parcel firm.', []],
    ['He now works as a Senior Python Developer.', []],
    ['She is a strong Python developer.', ['has python']],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('reserve', () => {
  it.each([
    ['She probably knows Docker.', 'has docker'],
    ['He seems to lack SQL.', 'lacks sql'],
    ['She has some experience with Kubernetes.', 'has kubernetes'],
    ['Limited knowledge of bookkeeping.', 'has bookkeeping'],
  ])('%s', (text, expected) => {
    expect(read(text).map((claim) => [worded(claim), claim.hedged])).toEqual([[expected, true]]);
  });
});

describe('levels', () => {
  it.each([
    ['She is an expert in Python.', ['level python expert', 'has python']],
    ['He is a beginner in SQL.', ['level sql beginner']],
    ['Advanced Excel skills.', ['level excel advanced']],
    ['She has advanced knowledge of statistical analysis.', ['level statistics advanced', 'has statistics']],
    ['Working knowledge of Docker.', ['level docker intermediate', 'has docker']],
    ['Basic knowledge of Java.', ['level java beginner']],
    ['Expert-level Python, basic SQL.', ['level python expert', 'level sql beginner']],
    ['Python (expert), Java (basic).', ['level python expert', 'has python', 'level java beginner']],
    ['Her Python is at an advanced level.', ['level python advanced', 'has python']],
    ['He is a Docker expert.', ['level docker expert', 'has docker']],
    ['The role asks for expert-level Python.', []],
    ['A beginner course in SQL is planned.', []],
    ['She is not an expert in Java.', []],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('years', () => {
  it.each([
    ['She has 5 years of Python.', ['years python 5', 'has python']],
    ["Three years' experience in wound care.", ['years wound-care 3', 'has wound-care']],
    ['He has used SQL for six years.', ['has sql', 'years sql 6']],
    ['Python (4 years).', ['years python 4']],
    ['She has 7 years of experience.', ['years 7']],
    ['Over ten years of teaching.', ['years teaching 10', 'has teaching']],
    ['Ten years of professional experience, two of them abroad.', ['years 10']],
    ['18 months of welding.', ['years welding 1.5', 'has welding']],
    ['About five years of Java.', ['has java']],
    ['3 to 5 years of Java.', ['has java']],
    ['The role asks for 5 years of Python.', []],
    ['She learned Python five years ago.', []],
    ['In 2 years she has Docker.', ['has docker']],
    ['She is 42 years old.', []],
    ['Less than 2 years of SQL.', ['has sql']],
    ['A decade of carpentry.', ['years carpentry 10', 'has carpentry']],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

describe('verdicts', () => {
  it.each([
    ['She is well suited for the role.', ['fit +']],
    ['Amara is an ideal candidate.', ['fit +']],
    ['He is a strong fit for this position.', ['fit +']],
    ['Amara’s record is well-suited to a post on the night shift.', ['fit +']],
    ['He is not qualified for the role.', ['fit -']],
    ['She is not a good fit.', ['fit -']],
    ['He is underqualified.', ['fit -']],
    ['She meets all requirements.', ['fit + all requirements']],
    ['He fulfils all of the core requirements.', ['fit + all core requirements']],
    ['She meets most of the requirements.', ['fit + most requirements']],
    ['He meets none of the requirements.', ['fit - any requirement']],
    ['She does not meet all requirements.', ['fit - all requirements']],
    ['Highly qualified for the position.', ['fit +']],
    ['Python is well suited for data analysis.', []],
    ['The ideal candidate has a background in plumbing.', []],
    ['She chose a tool which meets all requirements.', []],
    ['The course is a good fit.', []],
    ['She would be a strong fit.', []],
    ['After phase 3 she meets all requirements.', []],
    ['She is not fully qualified.', []],
    ['If she learns Docker, she is a perfect match.', []],
  ])('%s', (text, expected) => {
    expect(firm(text)).toEqual(expected);
  });
});

it('a denial of any skill of the catalogue by its name is read as one, whatever word the name begins with', () => {
  const { skills } = loadCatalog();
  const denied = skills.flatMap(({ id, name }) => {
    const said = read(`The candidate has no knowledge of ${name}.`);
    return said.length === 0 ? [] : [[id, firm(`The candidate has no knowledge of ${name}.`)] as const];
  });
  expect(denied.length).toBeGreaterThan(skills.length * 0.99);
  expect(denied.filter(([id, claims]) => !claims.includes(`lacks ${id}`))).toEqual([]);
});
