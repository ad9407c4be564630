import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const date = (at: { year: number; month: number | null } | 'present' | null): string =>
  at === null || at === 'present' ? (at ?? '-') : at.month === null ? `${at.year}` : `${at.year}-${at.month}`;

/** Title, employer, start, end of each post, as "Cook | Hotel Adler | 2015 | 2018-3". */
const posts = (text: string): string[] =>
  completed(`Kim Example\n\n${text}\n`).profile.positions.map(({ title, organisation, start, end }) =>
    [title, organisation ?? '-', date(start), date(end)].join(' | '),
  );

describe('a time away from work keeps no post to itself', () => {
  it.each([
    [
      'with its date below and no blank lines between',
      'Experience\nBaker (night shift), Kruimel Ltd, Hasselt\n2020-05 – 2022-06\n• Rye loaves\nMaternity leave\n2019-04 – 2020-04\nPastry Cook, Hotel Zeezicht, Ostend\n2014-09 – 2019-03\n• Cakes',
      [
        'Baker (night shift) | Kruimel Ltd | 2020-5 | 2022-6',
        'Pastry Cook | Hotel Zeezicht | 2014-9 | 2019-3',
      ],
    ],
    [
      'over a post of two lines',
      'Berufserfahrung\nElektriker\nVoltmann GmbH, Siegen\n04/2021 – heute\n• Schaltschränke\nElternzeit\n01/2020 – 03/2021\nMonteur\nStahlwerk Nord AG, Siegen\n08/2015 – 12/2019\n• Anlagen',
      ['Elektriker | Voltmann GmbH | 2021-4 | present', 'Monteur | Stahlwerk Nord AG | 2015-8 | 2019-12'],
    ],
    [
      'with its date beside it, over a title with the date on the next line',
      'Employment\nStaff Nurse\nSt Anna Hospital, 2021 – 2023\n• Ward 4\nParental leave, 2019 – 2021\nCare Assistant\nLindenhof Nursing Home, 2015 – 2019\n• Meals',
      [
        'Staff Nurse | St Anna Hospital | 2021 | 2023',
        'Care Assistant | Lindenhof Nursing Home | 2015 | 2019',
      ],
    ],
    [
      'nor does a post without a description',
      'Experience\nWaiter, Hotel Post\n2017 – 2019\nDishwasher, Hotel Adler\n2015 – 2017\nKitchen Porter, Gasthof Linde\n2012 – 2014',
      [
        'Waiter | Hotel Post | 2017 | 2019',
        'Dishwasher | Hotel Adler | 2015 | 2017',
        'Kitchen Porter | Gasthof Linde | 2012 | 2014',
      ],
    ],
    [
      'nor where the employer stands below the date',
      'Experience\nWaiter\n2017 – 2019\nHotel Post GmbH\nCook\n2015 – 2017\nHotel Adler GmbH',
      ['Waiter | Hotel Post GmbH | 2017 | 2019', 'Cook | Hotel Adler GmbH | 2015 | 2017'],
    ],
    [
      'nor where the dates stand above their headings',
      'Experience\n2015 – 2018\nWeigher, Larkfield Mill\n2012 – 2014\nSorter, Tarn Quarry Ltd\n2009 – 2011\nPorter, Hotel Post',
      [
        'Weigher | - | 2015 | 2018',
        'Sorter | Tarn Quarry Ltd | 2012 | 2014',
        'Porter | Hotel Post | 2009 | 2011',
      ],
    ],
    [
      'nor where somebody stood in for it',
      'Experience\nTeacher (maternity cover)\n2017 – 2019\nMoss Lane School\nTutor\n2015 – 2017\nHill School',
      ['Teacher (maternity cover) | Moss Lane School | 2017 | 2019', 'Tutor | Hill School | 2015 | 2017'],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});

describe('a table of posts', () => {
  it.each([
    [
      'in Markdown, which tells at length what was done',
      '## Career\n\n| When | Where | What |\n|---|---|---|\n| Mar 2021 – present | Tarn Quarry | **Shot Firer.** Drilled, charged and fired two faces a week. Kept the magazine book and checked the stock every evening with the manager. |\n| 2012 – 2015 | Stone yard, Kendal | **Labourer.** Cut slabs; loaded lorries. |',
      ['Shot Firer | Tarn Quarry | 2021-3 | present', 'Labourer | Stone yard | 2012 | 2015'],
    ],
    [
      'with tabs, as HTML leaves it, and a column for place and employer',
      'Berufserfahrung\nWann\tFirma und Ort\tWas\n03/2019 – heute\tGasthof Linde, Aalen\tKöchin. Kalte Küche, Vorspeisen und Salate für 120 Gäste, Einkauf bei sechs Händlern und die Anleitung von zwei Lehrlingen\n2014 – 2018\tHotel Adler, Ulm\tCommis. Posten des Gardemanger',
      ['Köchin | Gasthof Linde | 2019-3 | present', 'Commis | Hotel Adler | 2014 | 2018'],
    ],
    [
      'whose first row nobody knows',
      '## Work\n\n| Years | Ship | Duties |\n|---|---|---|\n| 2019 – 2022 | Able Seaman, MV Skua | Stood watches on the bridge by night and by day, chipped and painted the deck, handled lines at forty ports and cleaned the holds |',
      ['Able Seaman | MV Skua | 2019 | 2022'],
    ],
    [
      'is no sentence with a bar in it',
      'Experience\n\nCook, Hotel Adler, 2015 – 2018\n\nThe house had three kitchens | and between the spring of the year and the autumn | we cooked for all the guests of the valley | 2016 – 2017 | without a break\n',
      ['Cook | Hotel Adler | 2015 | 2018'],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});

describe('periods', () => {
  it.each([
    [
      'of a post that was held twice, and a lone year in a list of the same shape',
      'Work\n\nTurner  |  Hull Marine, Grimsby  |  1999-2004 and 2007-2011\n- Shafts\n\nLime burner | Larkfield Kilns, Sleaford | 1998\n- Kiln 3',
      [
        'Turner | Hull Marine | 1999 | 2004',
        'Turner | Hull Marine | 2007 | 2011',
        'Lime burner | Larkfield Kilns | 1998 | 1998',
      ],
    ],
    [
      'in German, with months',
      'Berufserfahrung\nKellnerin, Gasthof Linde, 05/2012 – 09/2012 und 05/2014 – 10/2015\n• Terrasse',
      ['Kellnerin | Gasthof Linde | 2012-5 | 2012-9', 'Kellnerin | Gasthof Linde | 2014-5 | 2015-10'],
    ],
    [
      'are one where the second belongs to something else',
      'Experience\nBuyer, Tarn Steel Ltd, 2012 – 2018 (team lead 2015 – 2018)\n• Orders',
      ['Buyer | Tarn Steel Ltd | 2012 | 2018'],
    ],
    [
      'are none where accounts, taxes or a season are told',
      'Experience\n\nCost Clerk, Nord Mills Ltd\nApril 2019 - present\n  > Assist stores dept. with the stock count\n  > Reduced scrap from 4% to 2% in FY 2022-23\n  » Tickets of the 2021/22 season sold out\n\nClosed the budget of the financial year 2017-18\n\nSki Instructor, Alpine School Ltd, winter season 2016/17',
      ['Cost Clerk | Nord Mills Ltd | 2019-4 | present', 'Ski Instructor | Alpine School Ltd | 2016 | 2017'],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it('of a post held twice date what was done in it with both', () => {
    const { profile } = completed(
      'Kim Example\n\nExperience\nCook, Hotel Adler, 2001–2003 and 2005–2012\n• Menu planning for 80 guests\nWaiter, Hotel Post, 1998–2000\n• Served',
    );
    expect(profile.skills.find(({ id }) => id === 'menu-planning')?.months).toEqual({ min: 88, max: 132 });
  });
});

describe('posts under headings nobody knows', () => {
  it.each([
    [
      'of which one part is known, between sections in capitals',
      'EDUCATION\nBSc in Nursing, Lake Town University, 2014 – 2018\n\nPLACEMENTS AND WORK\nStaff Nurse, Hill Hospital     Jan 2020 - Apr 2022\n- Ward 4\n\nSKILLS\nTriage',
      ['Staff Nurse | Hill Hospital | 2020-1 | 2022-4'],
    ],
    [
      'of which none is known, with an office among students beside the job',
      'SKILLS\nTriage\n\nWHERE I HELPED\nTreasurer, Nursing Students Association, 2016 - 2017: budget of 900\n\nWORK EXPERIENCE\nNurse, Hill Hospital, 2020 – 2022\n\nLANGUAGES\nEnglish',
      ['Treasurer | Nursing Students Association | 2016 | 2017', 'Nurse | Hill Hospital | 2020 | 2022'],
    ],
    [
      'in Markdown, with an attachment',
      '## Schooling\n\n- Diploma in Masonry, Kisumu Polytechnic, 2012\n\n## Attachments and work\n\n**Site Attachee**, Tana Builders Ltd, Jan 2013 – Apr 2013\n\n**Mason**, Uwezo Homes Ltd, 2014 – 2016',
      ['Site Attachee | Tana Builders Ltd | 2013-1 | 2013-4', 'Mason | Uwezo Homes Ltd | 2014 | 2016'],
    ],
    [
      'of what found no other place, where title and employer are named',
      'EXPERIENCE\nTravelling Nurse, Hill Agency Ltd, 2020 – 2022\n\nOTHER\nVolunteer Firefighter, Vila Fire Brigade, 2014 – 2018\nDriver with a clean record since 2012\nOn the road, 2010 – 2011\n\nLANGUAGES\nEnglish',
      [
        'Travelling Nurse | Hill Agency Ltd | 2020 | 2022',
        'Volunteer Firefighter | Vila Fire Brigade | 2014 | 2018',
      ],
    ],
    [
      'unless the line in capitals is the employer',
      'SKILLS\nWelding\n\nEXPERIENCE\n\nTARN AND HILL LTD\nWelder, 2014 – 2018\n- Gates\n\nNORD WORKS GMBH\nFitter, 2011 – 2013\n- Pipes\n\nLANGUAGES\nEnglish',
      ['Welder | TARN AND HILL LTD | 2014 | 2018', 'Fitter | NORD WORKS GMBH | 2011 | 2013'],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });

  it.each([
    ["Treasurer, Students' Union, Tampere", 'volunteering'],
    ['Student Representative, Council of the School', 'volunteering'],
    ['Secretary, Ledger Ltd', 'employment'],
    ['Treasurer, Student Loans Ltd', 'employment'],
  ])('an office among students is no employment: %j is %s', (post, kind) => {
    const { profile } = completed(`Kim Example\n\nExperience\n${post}, 2014 – 2018\n`);
    expect(profile.positions[0]?.kind).toBe(kind);
  });
});
