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
      'nor where somebody stood in for it',
      'Experience\nTeacher (maternity cover)\n2017 – 2019\nMoss Lane School\nTutor\n2015 – 2017\nHill School',
      ['Teacher (maternity cover) | Moss Lane School | 2017 | 2019', 'Tutor | Hill School | 2015 | 2017'],
    ],
  ])('%s', (_, text, expected) => {
    expect(posts(text)).toEqual(expected);
  });
});
