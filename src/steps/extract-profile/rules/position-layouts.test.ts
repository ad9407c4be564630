import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

/** Title, employer, start, end of each post, as "Cook | Hotel Adler | 2015 | 2018-3". */
function posts(text: string): string[] {
  const { profile } = completed(`Kim Example\n\n${text}\n`);
  const date = (at: (typeof profile.positions)[number]['start' | 'end']): string =>
    at === null || at === 'present'
      ? (at ?? '-')
      : at.month === null
        ? `${at.year}`
        : `${at.year}-${at.month}`;
  return profile.positions.map(({ title, organisation, start, end }) =>
    [title, organisation ?? '-', date(start), date(end)].join(' | '),
  );
}

const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'emphasis behind "at", and many employers without a name',
    '## Work\n\n**Sound Technician** at *The Kiln Stage*, Leeds — *Sept 2021 – present*\n\n**Stagehand** · various venues · 2017 – 2019\n\n**Gardener** · verschiedene Haushalte · 2014 – 2016',
    [
      'Sound Technician | The Kiln Stage | 2021-9 | present',
      'Stagehand | - | 2017 | 2019',
      'Gardener | - | 2014 | 2016',
    ],
  ],
  [
    'an employer with its town and total dates over posts whose words nobody knows',
    'Experience\n\nQuinta da Lavra, Beja (2015 – present)\n  Chefia de rega | 03/2019 – present\n  - Wells\n  Rega e podas | 09/2015 – 02/2019\n  - Vines',
    [
      'Chefia de rega | Quinta da Lavra | 2019-3 | present',
      'Rega e podas | Quinta da Lavra | 2015-9 | 2019-2',
    ],
  ],
  [
    'an internship under its period or over its employer, though its word heads sections as well',
    'Berufserfahrung\n\n03/2021 – heute\nKöchin\nGasthof Zur Linde, Aalen\n\n10/2013 – 03/2014\nPraktikum\nTierklinik Ostalb\n\nEstágio curricular\nMoinho Verde, Beja\n02/2012 – 06/2012',
    [
      'Köchin | Gasthof Zur Linde | 2021-3 | present',
      'Praktikum | Tierklinik Ostalb | 2013-10 | 2014-3',
      'Estágio curricular | Moinho Verde | 2012-2 | 2012-6',
    ],
  ],
  [
    'a drawn timeline with signs and their legend',
    'Timeline\n\n10/2018 Toolmaker @KW\n5/2016 Harbour fair\n9/2013 Apprentice toolmaker @KW\n2/2011 Stable Groom @Reitstall Aue\n@KW = Kiln Works Ulm',
    [
      'Toolmaker | Kiln Works Ulm | 2018-10 | -',
      'Apprentice toolmaker | Kiln Works Ulm | 2013-9 | -',
      'Stable Groom | Reitstall Aue | 2011-2 | -',
    ],
  ],
  [
    'posts with their periods, not a timeline of the same beside them',
    'Experience\n\nToolmaker, Kiln Works, 10/2018 – present\nGroom, Reitstall Aue, 02/2011 – 08/2013\n\nAt a glance\n\n10/2018 Toolmaker @KW\n5/2016 Harbour fair\n2/2011 Groom @Aue',
    ['Toolmaker | Kiln Works | 2018-10 | present', 'Groom | Reitstall Aue | 2011-2 | 2013-8'],
  ],
  [
    'titles that begin like a duty or a list of tools',
    'Experience\n\nManaging Director, Alfa Ltd, 10/2018 – present\nToolmaker, Kiln Works, 01/2016 – 09/2018\nLedger Clerk, Beta Ltd, 02/2013 – 12/2015\nTechnology Analyst, Gamma Ltd, 02/2011 – 01/2013\nTools: lathe, file\nManaged Shift Leaders',
    [
      'Managing Director | Alfa Ltd | 2018-10 | present',
      'Toolmaker | Kiln Works | 2016-1 | 2018-9',
      'Ledger Clerk | Beta Ltd | 2013-2 | 2015-12',
      'Technology Analyst | Gamma Ltd | 2011-2 | 2013-1',
    ],
  ],
  [
    'a workplace behind the title and the house it belongs to below',
    'Experience\n06/2013 – 08/2013\nInternship, Food Laboratory\nInstitut Donnersberg, Alzey\n\n01/2010 – 05/2012\nTechnician, Central Pharmacy\nSt Anna Hospital, Graz',
    [
      'Internship | Institut Donnersberg | 2013-6 | 2013-8',
      'Technician | St Anna Hospital | 2010-1 | 2012-5',
    ],
  ],
  [
    'care for the family in Dutch and German, which is no post',
    'Werkervaring\n2012 - 2018   Kok, Hotel Zeezicht\n2009 - 2011   Mantelzorger voor mijn moeder\n2007 - 2008   Betreuung von meinem Vater',
    ['Kok | Hotel Zeezicht | 2012 | 2018'],
  ],
  [
    'an employer on an undated heading with a sentence about it over promoted posts, and side work under another',
    '## Work\n\n### Gunnarsholt Dairy Ltd · Selfoss\n\nA dairy with two hundred farms.\n\n**Head Cheesemaker** · Jul 2021 – present\n\n- Runs the vats\n\n**Cheesemaker** · Feb 2018 – Jun 2021\n\n- Pressed\n\n### Side work\n\n**Night Porter** · 2016 – 2017',
    [
      'Head Cheesemaker | Gunnarsholt Dairy Ltd | 2021-7 | present',
      'Cheesemaker | Gunnarsholt Dairy Ltd | 2018-2 | 2021-6',
      'Night Porter | - | 2016 | 2017',
    ],
  ],
  [
    'the same in plain text, with a subject behind a title',
    'EXPERIENCE\n\nMbare Technical College\nTeaches nine trades to school leavers.\n\nLecturer, Mathematics     Jan 2019 - present\n- Two groups\n\nTutor, Physics     Jan 2015 - Dec 2018\n- Evening class',
    [
      'Lecturer, Mathematics | Mbare Technical College | 2019-1 | present',
      'Tutor, Physics | Mbare Technical College | 2015-1 | 2018-12',
    ],
  ],
  [
    'title, employer and town, of which the words of one entry tell nothing',
    'Work\n\n2019 – 2022\nBaker, Kruimel & Sons Ltd, Hasselt\n\n2016 – 2018\nWeigher, Larkfield Granary, Sleaford\n\n2014 – 2015\nStall Hand (summers), Olive Row, Sleaford',
    [
      'Baker | Kruimel & Sons Ltd | 2019 | 2022',
      'Weigher | Larkfield Granary | 2016 | 2018',
      'Stall Hand (summers) | Olive Row | 2014 | 2015',
    ],
  ],
  [
    'an employer that brackets tell more of, with its town',
    'Work history\n\nBrandt Kwekerijen (temp agency), Ede\n\nPicker\n2016 - 2018\n* Tomatoes\n\nVlot Uitzend (agency worker pool), Tiel\n\nDriver\n2012 - 2015\n* Vans',
    [
      'Picker | Brandt Kwekerijen (temp agency) | 2016 | 2018',
      'Driver | Vlot Uitzend (agency worker pool) | 2012 | 2015',
    ],
  ],
  [
    'times for the family between posts, however they are told',
    'Experience\n\n**Career Break – full-time caregiver for a parent** (02/2020 – 05/2021)\n\n**Welder**, Tarn Steel Ltd (2015 – 2019)\n\n**Carer for my grandmother** (2013 – 2014)\n\n**Teacher (maternity cover)**, Moss Lane School (2010 – 2012)',
    ['Welder | Tarn Steel Ltd | 2015 | 2019', 'Teacher (maternity cover) | Moss Lane School | 2010 | 2012'],
  ],
  [
    'list items that go on with an amount and a date',
    'EXPERIENCE\n\nTram driver, Nowa Linia Sp. z o.o.     03.2019 - now\n- Settle the box after each shift; never more than\n  5 zł since 2021\n\nTicket clerk, Dworzec Sp. z o.o.     2015 - 2018\n- Tariff reform of the region, with a rise of\n  12 % since 2016',
    [
      'Tram driver | Nowa Linia Sp. z o.o. | 2019-3 | present',
      'Ticket clerk | Dworzec Sp. z o.o. | 2015 | 2018',
    ],
  ],
  [
    'titles that open with a word of headings, and part-time shares',
    'Work\n\n03/2015 – 09/2016\nKey Account Manager (60 %), Perlen Papier AG, Luzern\n\n01/2012 – 02/2015\nKey Cutter and Cobbler (80 %), Schuh Zinn GmbH, Chur',
    [
      'Key Account Manager | Perlen Papier AG | 2015-3 | 2016-9',
      'Key Cutter and Cobbler | Schuh Zinn GmbH | 2012-1 | 2015-2',
    ],
  ],
  [
    'a form with blanks before its colons and numbered entries',
    'WORK EXPERIENCE\n\n1. Mirembe Tea Estates, Fort Portal\n   Position : Field Supervisor\n   Period   : Feb 2019 - Now\n   - Led 30 pickers\n\n2. Kazi Cooperative, Hoima\n   Position : Clerk, Accounts Department\n   Period   : 08/2015 - 01/2019\n   - Kept the ledger',
    [
      'Field Supervisor | Mirembe Tea Estates | 2019-2 | present',
      'Clerk, Accounts Department | Kazi Cooperative | 2015-8 | 2019-1',
    ],
  ],
  [
    'a form that tells the period first, in Dutch',
    'Werkervaring\n\nPeriode: 06/2019 - heden\nWerkgever: Bakkerij De Korenaar, Gouda\nFunctie: Banketbakker\n\nPeriode: 03/2014 - 05/2019\nWerkgever: Hotel Zeezicht\nFunctie: Kok',
    ['Banketbakker | Bakkerij De Korenaar | 2019-6 | present', 'Kok | Hotel Zeezicht | 2014-3 | 2019-5'],
  ],
  [
    'a table whose first row tells what its columns hold, where no word tells employer from post',
    '## Career\n\n| Dates | Company | Role |\n|---|---|---|\n| Feb 2020 – now | Thornbush | Shearing contractor |\n| 2010 – 2013 | Kestrel Downs | Roustabout |',
    ['Shearing contractor | Thornbush | 2020-2 | present', 'Roustabout | Kestrel Downs | 2010 | 2013'],
  ],
  [
    'columns set with tabs, of a Ghanaian form',
    'WORKING EXPERIENCE\nInstitution\tPosition\tPeriod\nVolta Weavers\tDyer\tJan. 2015 - to date\nNsawam Looms\tApprentice Weaver\t2010 - 2014',
    ['Dyer | Volta Weavers | 2015-1 | present', 'Apprentice Weaver | Nsawam Looms | 2010 | 2014'],
  ],
  [
    'an employer with its own period over posts that name none',
    '## Experience\n\n### Saltmarsh Aquarium, Hull (May 2015 – present)\n\n**Head Aquarist Keeper** | June 2020 – present\n\n- Runs the ray tank\n\n**Keeper** | May 2015 – May 2020\n\n- Fed the seals',
    [
      'Head Aquarist Keeper | Saltmarsh Aquarium | 2020-6 | present',
      'Keeper | Saltmarsh Aquarium | 2015-5 | 2020-5',
    ],
  ],
  [
    'an employer without a period over promoted posts, one of them no title anybody knows',
    '## Work\n\n### Kukkatalo Vuokko, Tampere\n#### Shop manager (1/2020–)\n- Two employees\n#### Bouquetier (6/2015–12/2019)\n- Funeral wreaths\n\n### Puutarha Ahola Oy\n#### Seasonal worker (summers 2012–2014)',
    [
      'Shop manager | Kukkatalo Vuokko | 2020-1 | present',
      'Bouquetier | Kukkatalo Vuokko | 2015-6 | 2019-12',
      'Seasonal worker | Puutarha Ahola Oy | 2012 | 2014',
    ],
  ],
  [
    'wards and departments, which belong to the title',
    'EXPERIENCE\nNyeri County Hospital\tNyeri, Kenya\nSenior Midwife, Labour Ward\tJan 2020 – Present\n• Leads a shift\nMidwife, Antenatal Clinic\tFeb 2016 – Dec 2019\n• Ran the clinic',
    [
      'Senior Midwife, Labour Ward | Nyeri County Hospital | 2020-1 | present',
      'Midwife, Antenatal Clinic | Nyeri County Hospital | 2016-2 | 2019-12',
    ],
  ],
  [
    'a public service, which is an employer although it is called a department',
    'Experience\nFirefighter, Harrow Fire Department, 2010 – 2016\n• Pump operator\nTeller, Customer Desk, Alder Bank, 2006 – 2010',
    [
      'Firefighter | Harrow Fire Department | 2010 | 2016',
      'Teller, Customer Desk | Alder Bank | 2006 | 2010',
    ],
  ],
  [
    'asides in brackets between the lines of a heading',
    'Employment\n2019 – 2022\n(evenings and weekends)\nSelf-employed Baker\nCrumb & Crust Services, Hamilton ON\n\n2015 – 2019\nDelivery Driver\nNorthline Couriers Inc., Hamilton ON',
    [
      'Self-employed Baker | Crumb & Crust Services | 2019 | 2022',
      'Delivery Driver | Northline Couriers Inc. | 2015 | 2019',
    ],
  ],
  [
    'a bare list at the end of a functional CV, under words of its own',
    'What I can do\nStage lighting\n• 40 shows a year\n\nWhere and for whom\nLighting Technician, Teatro Calderón, Cádiz, 2019 – present\nStagehand, Compañía Marea, Cádiz, 03/2014 – 12/2018\n\nLanguages\nSpanish (native)',
    [
      'Lighting Technician | Teatro Calderón | 2019 | present',
      'Stagehand | Compañía Marea | 2014-3 | 2018-12',
    ],
  ],
  [
    'a section named after the trade',
    'WAREHOUSE EXPERIENCE\nForklift Driver, Polar Freight Ltd, 2015 – 2018\n\nDRIVING EXPERIENCE\nCourier, Swiftline Ltd, 2012 – 2015',
    ['Forklift Driver | Polar Freight Ltd | 2015 | 2018', 'Courier | Swiftline Ltd | 2012 | 2015'],
  ],
  [
    'a heading with its description behind a colon',
    'Experience\nCook, Hotel Adler (2015 – 2018): ran the cold kitchen for 120 covers and trained two apprentices at the same time.\n\nProjects\n**Tide Clock** (2019): an app that tells a village of fishermen when to sail, in four languages and without a network.',
    ['Cook | Hotel Adler | 2015 | 2018', 'Tide Clock | - | 2019 | 2019'],
  ],
  [
    'a placement before a colon',
    'Experiencia laboral\nTécnico de sonido, Teatro Calderón, Cádiz, 2015 – 2018\nPrácticas: Radio Pisuerga, marzo 2014 – junio 2014',
    ['Técnico de sonido | Teatro Calderón | 2015 | 2018', 'Prácticas | Radio Pisuerga | 2014-3 | 2014-6'],
  ],
  [
    'voluntary posts told in passing',
    'Experience\nBookkeeper, Alder & Sons, 2012 – 2020\n• From 2014 to 2016 also volunteer trainer at the rowing club Nordwind.\n• Since 2018 honorary treasurer of the parents’ association Kita Sonnenblume.',
    [
      'Bookkeeper | Alder & Sons | 2012 | 2020',
      'volunteer trainer | Nordwind | 2014 | 2016',
      'honorary treasurer | Kita Sonnenblume | 2018 | present',
    ],
  ],
  [
    'employer and town before a colon and the post',
    'Work history (most recent first)\n\n- Norrland Stål AB, Luleå: Steel erector, March 2020 to now\n- Vinga Varv, Göteborg: Welder, 2012 to 2015',
    ['Steel erector | Norrland Stål AB | 2020-3 | present', 'Welder | Vinga Varv | 2012 | 2015'],
  ],
  [
    'a post told at length under its employer',
    'Experience\nTransports du Léman SA, Lausanne\tSpring 2019 – present\nTram Driver\n\nAutocars Bellevue, Montreux\t2014 – 2019\nCoach Driver; from 2017 also Depot Coordinator',
    [
      'Tram Driver | Transports du Léman SA | 2019 | present',
      'Coach Driver | Autocars Bellevue | 2014 | 2019',
    ],
  ],
  [
    'towns with their province behind them',
    'Employment\nSep 2015 – Mar 2019\nApprentice Plumber\nHeron Pipes, Red Deer AB\n\nMay 2010 – Aug 2015\nLabourer\nPrairie Builders, Swift Current SK',
    ['Apprentice Plumber | Heron Pipes | 2015-9 | 2019-3', 'Labourer | Prairie Builders | 2010-5 | 2015-8'],
  ],
];

describe('positions', () => {
  it.each(layouts)('are read from %s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});

describe('an employer', () => {
  it.each([
    [
      'that stands beside a shop nobody can tell from a trade',
      "Employment\n\n2019 – present\nDispensing Assistant\nAire Valley NHS Trust, Leeds\n\n2015 – 2019\nSales Assistant\nHarlow's Chemist\n\n2014\nChristmas temp\nRoyal Mail",
      ['Aire Valley NHS Trust', "Harlow's Chemist", 'Royal Mail'],
    ],
    [
      'of a post before self-employment',
      'Experience\nGlazed Ltd, York\nWindow Fitter  2016 – 2020\n• Sashes\nFreelance Window Cleaner  2012 – 2016\n• Round of 90 houses',
      ['Glazed Ltd', null],
    ],
    [
      'over a post that ended years before',
      'Experience\n\nGlazed Ltd\nYork, UK\nWindow Fitter\nJan 2018 – present\n• Sashes\n\nWindow Cleaner\nMar 2010 – Dec 2013\n• Round of 90 houses',
      ['Glazed Ltd', null],
    ],
  ])('%s is not handed on', (_, text, expected) => {
    const { profile } = completed(`Kim Example\n\n${text}\n`);
    expect(profile.positions.map(({ organisation }) => organisation)).toEqual(expected);
  });
});

describe('a seat in a committee', () => {
  it('is no employment', () => {
    const { profile } = completed(
      'Kim Example\n\nExperience\nMember, Parish Council Finance Committee, 2010 – 2014\n',
    );
    expect(profile.positions[0]?.kind).toBe('volunteering');
    expect(profile.experience.totalMonths.max).toBe(0);
  });
});
