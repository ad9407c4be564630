import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

interface Expected {
  readonly title: string;
  readonly organisation: string | null;
  readonly period: string;
  readonly location?: string;
  readonly kind?: string;
}

const job = (title: string, organisation: string | null, period: string): Expected => ({
  title,
  organisation,
  period,
});

const layouts: readonly (readonly [string, string, readonly Expected[]])[] = [
  [
    'title, employer and dates on one line',
    'Work Experience\nStaff Nurse, Rosenfeld Hospital — 03/2018 – present\n• Cared for surgical patients\nCare Assistant, Lindenhof Home — 01/2015 – 02/2018\n• Helped residents at meals',
    [
      job('Staff Nurse', 'Rosenfeld Hospital', '2018-3/present'),
      job('Care Assistant', 'Lindenhof Home', '2015-1/2018-2'),
    ],
  ],
  [
    'employer, title and dates between bars',
    'EXPERIENCE\nBrightwell Foods Ltd | Forklift Driver | 2016 - 2019\n- Loaded lorries\nHarbour Cold Store | Warehouse Operative | 2013 - 2016\n- Picked orders',
    [
      job('Forklift Driver', 'Brightwell Foods Ltd', '2016/2019'),
      job('Warehouse Operative', 'Harbour Cold Store', '2013/2016'),
    ],
  ],
  [
    'dates on their own line before the heading',
    'Berufserfahrung\n04/2019 – heute\nElektriker\nVoltmann Elektrotechnik GmbH\n• Installation von Schaltschränken\n\n08/2015 – 03/2019\nElektroniker für Betriebstechnik\nStahlwerk Nord AG\n• Wartung der Anlagen',
    [
      job('Elektriker', 'Voltmann Elektrotechnik GmbH', '2019-4/present'),
      job('Elektroniker für Betriebstechnik', 'Stahlwerk Nord AG', '2015-8/2019-3'),
    ],
  ],
  [
    'dates on their own line after the heading',
    'Employment History\n\nSous Chef\nThe Copper Pan, Leeds, UK\nMay 2017 - August 2020\nRan the grill section.\n\nCommis Chef\nHotel Bellevue, York, UK\nJanuary 2014 - April 2017\nPrepared cold starters.',
    [
      { ...job('Sous Chef', 'The Copper Pan', '2017-5/2020-8'), location: 'Leeds, UK' },
      job('Commis Chef', 'Hotel Bellevue', '2014-1/2017-4'),
    ],
  ],
  [
    'dates set at the right margin',
    'Experience\nSoftware Developer\tOct 2019 – Present\nNimbus Labs\tTallinn, Estonia\n• Built the billing service\nJunior Developer\tJan 2017 – Sep 2019\nKestrel Software\tTartu, Estonia\n• Fixed defects',
    [
      { ...job('Software Developer', 'Nimbus Labs', '2019-10/present'), location: 'Tallinn, Estonia' },
      job('Junior Developer', 'Kestrel Software', '2017-1/2019-9'),
    ],
  ],
  [
    'the date beside the first list item',
    'Experience\nOrchid Bank, Data Analyst\tLisbon, Portugal\n• Built the weekly churn report for the whole retail business\tMay 2021 – Aug 2023\n• Cleaned the customer data',
    [{ ...job('Data Analyst', 'Orchid Bank', '2021-5/2023-8'), location: 'Lisbon, Portugal' }],
  ],
  [
    'promotions under one employer',
    'Experience\nMeridian Logistics GmbH, Bremen\nTeam Lead Dispatch  2020 – present\n• Led a team of 8\nDispatcher  2016 – 2020\n• Planned tours',
    [
      job('Team Lead Dispatch', 'Meridian Logistics GmbH', '2020/present'),
      job('Dispatcher', 'Meridian Logistics GmbH', '2016/2020'),
    ],
  ],
  [
    'an employer with its own period over several posts',
    'Experience\nTerra Insurance AG  2012 – 2020\nHead of Claims (2017 – 2020)\n• Led 12 people\nClaims Specialist (2012 – 2017)\n• Settled claims',
    [
      job('Head of Claims', 'Terra Insurance AG', '2017/2020'),
      job('Claims Specialist', 'Terra Insurance AG', '2012/2017'),
    ],
  ],
  [
    'an employer after "at"',
    'Experience\nMath Teacher at Northgate High School, 2015-2018\n• Taught grades 9 to 12\nTutor at Bright Minds, 2013-2015\n• Taught algebra',
    [job('Math Teacher', 'Northgate High School', '2015/2018'), job('Tutor', 'Bright Minds', '2013/2015')],
  ],
  [
    'a French CV',
    "Expérience professionnelle\nJanv. 2018 – aujourd'hui\nInfirmière\nClinique des Lilas, Lyon\n• Soins postopératoires\n\nSept. 2014 – déc. 2017\nAide-soignante\nEHPAD Les Tilleuls, Lyon\n• Aide aux repas",
    [
      job('Infirmière', 'Clinique des Lilas', '2018-1/present'),
      job('Aide-soignante', 'EHPAD Les Tilleuls', '2014-9/2017-12'),
    ],
  ],
  [
    'an Indonesian CV',
    'Pengalaman Kerja\nStaf Akuntansi - PT Samudra Jaya\nJanuari 2018 - sekarang\n• Menyusun laporan bulanan\n\nKasir - Toko Melati\nMei 2015 - Desember 2017\n• Melayani pelanggan',
    [
      job('Staf Akuntansi', 'PT Samudra Jaya', '2018-1/present'),
      job('Kasir', 'Toko Melati', '2015-5/2017-12'),
    ],
  ],
  [
    'a Spanish CV',
    'Experiencia laboral\nEnfermera — Hospital San Telmo, Cádiz\nmarzo 2016 – actualidad\n• Atención en urgencias',
    [job('Enfermera', 'Hospital San Telmo', '2016-3/present')],
  ],
  [
    'a table in Markdown',
    '## Experience\n\n| Period | Post | Employer |\n|---|---|---|\n| 2015–2018 | Carpenter | Oakline Joinery Ltd |\n| 2011–2015 | Apprentice Carpenter | Beech & Sons |\n',
    [
      job('Carpenter', 'Oakline Joinery Ltd', '2015/2018'),
      job('Apprentice Carpenter', 'Beech & Sons', '2011/2015'),
    ],
  ],
  [
    'labelled fields',
    'WORK EXPERIENCE\nCompany: Zenith Systems Pvt Ltd\nDesignation: Test Engineer\nDuration: Jan 2016 – Mar 2019\n• Wrote test plans',
    [job('Test Engineer', 'Zenith Systems Pvt Ltd', '2016-1/2019-3')],
  ],
  [
    'a freelancer and an intern',
    'Experience\nFreelance Graphic Designer, 2019 – present\n• Logos and menus\nDesign Intern, Atelier Nord, Jun 2018 – Sep 2018\n• Retouched photographs',
    [
      { ...job('Freelance Graphic Designer', null, '2019/present'), kind: 'freelance' },
      { ...job('Design Intern', 'Atelier Nord', '2018-6/2018-9'), kind: 'internship' },
    ],
  ],
  [
    'posts told in sentences',
    'Work history\nFrom March 2012 to May 2016 I worked as a lorry driver for Polar Freight and delivered frozen goods.\nSince June 2016 I have been working as a bus driver at City Transit.',
    [
      job('lorry driver', 'Polar Freight', '2012-3/2016-5'),
      job('bus driver', 'City Transit', '2016-6/present'),
    ],
  ],
  [
    'a time away from work, which is nobody’s employment',
    'Experience\nReceptionist, Hotel Aurora, 2018 – 2020\n• Check-in\nParental leave, 2016 – 2018\nReceptionist, Hotel Borealis, 2013 – 2016\n• Night audit',
    [job('Receptionist', 'Hotel Aurora', '2018/2020'), job('Receptionist', 'Hotel Borealis', '2013/2016')],
  ],
  [
    'blank lines between all lines',
    'WORK EXPERIENCE\n\nSupport Engineer\n\nAsterix Tech -  Pune, Maharashtra -\n\nJuly 2017 to Present\n\n- Solved tickets of internal users\n\nTrainee\n\nIdefix Soft -  Pune, Maharashtra -\n\nMay 2016 to June 2017\n\n- Learned the product',
    [
      { ...job('Support Engineer', 'Asterix Tech', '2017-7/present'), location: 'Pune, Maharashtra' },
      job('Trainee', 'Idefix Soft', '2016-5/2017-6'),
    ],
  ],
  [
    'posts without dates',
    'Experience\n\nHead Waiter\nBrasserie Lutz\n• Trained new staff\n\nWaiter\nCafé Central\n• Served guests',
    [job('Head Waiter', 'Brasserie Lutz', '-/-'), job('Waiter', 'Café Central', '-/-')],
  ],
];

const short = (date: { year: number; month: number | null } | 'present' | null): string => {
  if (date === null) return '-';
  return date === 'present' ? date : `${date.year}${date.month === null ? '' : `-${date.month}`}`;
};

describe('positions', () => {
  it.each(layouts)('are read from %s', (_, text, expected) => {
    const { profile } = completed(`Kim Example\nkim@example.org\n\n${text}\n`);
    const read = profile.positions.map(({ title, organisation, start, end }) => ({
      title,
      organisation,
      period: `${short(start)}/${short(end)}`,
    }));
    expect(read).toEqual(
      expected.map(({ title, organisation, period }) => ({ title, organisation, period })),
    );
    for (const [index, { location, kind }] of expected.entries()) {
      if (location !== undefined) expect(profile.positions[index]?.location).toBe(location);
      if (kind !== undefined) expect(profile.positions[index]?.kind).toBe(kind);
    }
  });

  it('keep the heading and name no employer where nothing tells the two apart', () => {
    const { profile } = completed('Experience\nBlue Lantern – Night Desk, 2015 – 2018\n• Kept the books\n');
    expect(profile.positions).toHaveLength(1);
    expect(profile.positions[0]?.organisation).toBeNull();
  });

  it('are never made of education or of sentences that mention a year', () => {
    const text =
      'Experience\nCook, Taverna Alfa, 2015 – 2018\n• Increased sales in 2016\n• Served 2000 guests\n\nEducation\nDiploma in Cookery, Westland College, 2012 – 2014\n';
    const { profile } = completed(text);
    expect(profile.positions.map(({ title }) => title)).toEqual(['Cook']);
    expect(profile.experience.totalMonths).toEqual({ min: 26, max: 48 });
    expect(profile.education.map(({ qualification }) => qualification)).toEqual(['Diploma in Cookery']);
  });

  it('count overlapping employment once and leave projects and voluntary posts out', () => {
    const text =
      'Experience\nCook, Taverna Alfa, Jan 2020 – Dec 2020\nWaiter, Taverna Beta, Jul 2020 – Jun 2021\n\nVolunteering\nTreasurer, Rowing Club, Jan 2010 – Dec 2015\n\nProjects\nRecipe Atlas, Jan 2016 – Dec 2016\n';
    expect(completed(text).profile.experience.totalMonths).toEqual({ min: 18, max: 18 });
  });
});
