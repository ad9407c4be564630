import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';
import { showsArchitecture } from './seniority-architecture.ts';
import { isLeadTitle, showsLeadership } from './seniority-leadership.ts';

describe('leading people is shown by', () => {
  it.each([
    'Lead a brigade of 14 and write its rota',
    'Ran the pass on four evenings a week and trained nine apprentices',
    'Led the night shift of six nurses',
    'Supervised two fitters',
    'Supervise two apprentices on every night shift and sign their logbooks.',
    'Headed a crew of roofers',
    'Guide a gang of six helpers on site and give them the safety talk',
    'Stand in for the depot chief and run a roster of 38 drivers',
    'Advise farms through 26 field officers, whom I recruit, train and appraise',
    'Serve the region with nine midwives whom I schedule',
    'Managed a team of five',
    'Managed a ward of 24 beds',
    'Als stellvertretende Stationsleitung Führung von neun\n            Pflegekräften',
    'Leitung der Tischlerei mit sieben Mitarbeitern',
    'Stationsleitung mit 14 Pflegekräften',
    'Führung von vier Monteuren auf wechselnden Baustellen',
    'Mentor for newly qualified nurses',
    'Mentor six to eight nursing students a year through their placements.',
    'Lead day and night shifts of 14 nurses: allocate patients, settle conflicts',
    'In charge of the shift',
    'Day-to-day lead of a shift of five planners, including their rota and appraisals.',
    'Lead six people and two agencies; four of the six were promoted under me.',
    'Was preceptor to eleven nurses who had arrived from abroad',
    'Responsible for a team of 12 cleaners',
    'I have led up to 22 temporary drivers',
    'Duties included supervising three lab assistants',
    'Promoted twice, then appointed to lead the goods-in team',
    'Two junior cooks reported to me',
    'Hired, trained and managed 30 seasonal pickers',
    'Grew the support team from 3 to 12',
    'Supervised the work of four tilers',
    'Led a cross-functional project team of nine across two sites',
    'Line management of eight carers',
    'Leitung eines Teams von sechs Monteuren',
    'Leitete die Nachtschicht mit acht Pflegekräften',
    'Anleitung von Auszubildenden im zweiten Lehrjahr',
    'Personalverantwortung für 15 Mitarbeitende',
    "Encadrement d'une équipe de cinq vendeurs",
    'Encadré trois apprentis en pâtisserie',
    'Lideré un equipo de seis albañiles',
    'A cargo de un equipo de ocho personas',
    'Coordenei uma equipe de quatro enfermeiros',
    'Coordinamento di un team di sei persone',
    'Gaf leiding aan zes medewerkers',
    'Memimpin tim gudang sebanyak 8 orang',
    'Kierowanie zespołem pięciu osób',
  ])('%j', (sentence) => {
    expect(showsLeadership(sentence)).toBe(true);
  });

  it.each([
    'Filed deeds, managed the diary of three notaries',
    'Supervised the cleaning of four buses a night',
    'Review code every Thursday with our lead developer, who also decides how the services are laid out.',
    'Managed projects, budgets and stock',
    'Managed customers and suppliers in three regions',
    'Managed 40 patients a day',
    'Led the migration to a new till system',
    'Worked in a team of five',
    'Member of a team of 12 developers',
    'Reported to the head of the department',
    'Worked under the supervision of two senior nurses',
    'Assisted the shift supervisor in leading the crew',
    'Helped to train new staff',
    'My manager, a former baker, led a team of 20',
    'The head chef led a brigade of 20',
    'Worked for a foreman who supervised forty masons',
    'Supervised by the ward manager',
    'Able to lead teams',
    'I would like to lead a team one day',
    'No experience leading a team',
    'Lead developer at a small agency',
    'Led team meetings',
    'Managed staff schedules in Excel',
    'Led groups of tourists through the old town',
    'Managed services team, second line',
    'Managed three servers and two routers',
    'Led a class of 28',
    'Led a tour group of eight',
    'Ran a play group of ten',
    'Leitung einer Schulklasse mit 24 Kindern',
    'Führung von Besuchergruppen',
    'Led a class of 19 pupils with special needs',
    'Led walking tours for groups of up to 25',
    'Leading a group of ten patients through breathing exercises',
    'Five classes per year, 26 pupils on average',
    'Taught 120 pupils mathematics',
    'Trained users in the new ticket system',
    'Trained image models on two million frames',
    'Team player with a sense of humour',
    'Took part in staff training',
    'A leading provider of team software',
    'Unter der Leitung eines Teams von Fachkräften',
    'Mitarbeit in einem Team von acht Personen',
    'Head of the river race, 2019',
    'Coached clients through divorce',
    'Built a website for the sales team',
    'Coordinated with the design team',
    'Organised the summer party for staff',
    'Managed 25 students in a mixed classroom',
    'Teaching and mentoring students with dyslexia',
    'Responsible for monthly Excel reports',
    'Involved in managing a team of five',
    'Course on leading teams',
    'Ability in managing a team of professionals',
  ])('not by %j', (sentence) => {
    expect(showsLeadership(sentence)).toBe(false);
  });

  it.each([
    ['Head Chef', true],
    ['Shift Supervisor', true],
    ['Clinical Nurse Manager 1', true],
    ['Schichtleiterin Spätschicht', true],
    ["Chef d'équipe", true],
    ['Jefa de cocina', true],
    ['Head of Marketing', true],
    ['Lead Developer', false],
    ['Product Manager', false],
    ['Project Manager', false],
    ['Assistant to the Head Chef', false],
    ['Deputy Ward Manager', false],
    ['Chef de partie', false],
    ['Head waiter', true],
  ])('the title %j: %s', (title, isLead) => {
    expect(isLeadTitle(title)).toBe(isLead);
  });
});

describe('lines of seniority in a CV', () => {
  const shown = (text: string): string[] => {
    const { leadership, architecture } = completed(text).profile.seniority;
    return [...leadership.evidence, ...architecture.evidence].map(({ quote }) => quote);
  };

  it('are none where the next item alone shows people led', () => {
    const text =
      'Experience\nTram Driver, Alfa, 2015 – 2018\n- Drove line 9 without a stain since 2019\n- Mentor for four new drivers\n';
    expect(shown(text)).toEqual(['Mentor for four new drivers']);
  });

  it('are none for the title of a work', () => {
    expect(shown('Awards\n2011 prize for the film "Designed the whole system" (crew of 7).\n')).toEqual([]);
  });
});

describe('designing a whole is shown by', () => {
  it.each([
    'Designed the streaming architecture that carries video to a shared service',
    'Designed the whole kitchen of the new house, from stations to the way out for waste.',
    'Laid out the new production kitchen',
    'Designed and built a billing system for three clinics',
    'Redesigned the goods-in process',
    'Defined the target architecture',
    'Design of a new warehouse layout',
    'Responsible for the overall system architecture',
    'I designed our triage workflow',
    'Konzeption der Lagerlandschaft',
    'Schaltanlage geplant und Steuerungssystem entworfen',
    "Conception d'une plateforme de réservation",
    'Diseñé la arquitectura del sistema',
    'Merancang sistem antrian',
  ])('%j', (sentence) => {
    expect(showsArchitecture(sentence)).toBe(true);
  });

  it.each([
    'Our lead architect designed the system',
    'Designed and evaluated 11 A/B tests for a voucher programme',
    'Turned designs into responsive pages for a firm of architects',
    'Designed network diagrams',
    'Designed posters and menus',
    'Worked with the team that designed the platform',
    'Would like to design systems',
    'Maintained the payment platform',
    'Helped with the design of the new system',
    'Involved in design of database and tables',
    'Understanding of the complete architecture of the system',
    'Designing page layouts and writing captions',
    'This is a redesign of the old ordering system',
    'Course on programming and designing databases',
    'Helped in launching and redesigning the ordering system',
  ])('not by %j', (sentence) => {
    expect(showsArchitecture(sentence)).toBe(false);
  });
});
