import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const studied = (text: string): string[] =>
  completed(`Kim Example\n\n${text}\n`).profile.education.map(({ qualification, institution, end }) => {
    const until = end === null || end === 'present' ? (end ?? '-') : end.year;
    return [qualification, institution ?? '-', until].join(' | ');
  });

describe('education', () => {
  it.each([
    [
      'with a grade behind the school',
      'Education\n• 2006 – 2010: B.Sc. Forestry, University of Ogun Hills, second class upper\n• 2015 - 2019 Bachelor of Statistics, Universitas Bukit Tunjung, GPA 3.52 / 4.00',
      [
        'B.Sc. Forestry | University of Ogun Hills | 2010',
        'Bachelor of Statistics | Universitas Bukit Tunjung | 2019',
      ],
    ],
    [
      'with the school first',
      'Education\n2012 - 2015   SMA Negeri 91 Kota Tirta, Science program\n2007 – 2011\tTechnikum Budowlane nr 4, Brzezina: diploma, bricklaying',
      [
        'Science program | SMA Negeri 91 Kota Tirta | 2015',
        'diploma, bricklaying | Technikum Budowlane nr 4, Brzezina | 2011',
      ],
    ],
    [
      'with a paper that is named after schools, and a mark behind the town',
      'Education\n08.2003 – 06.2009\nIntermediate school certificate\nRealschule am Eichberg, final grade 2.3\n09.2009 – 02.2012\nVocational training as joiner\nBerufsbildende Schule Nord, Uelzen, final grade 1.7',
      [
        'Intermediate school certificate | Realschule am Eichberg | 2009',
        'Vocational training as joiner | Berufsbildende Schule Nord, Uelzen | 2012',
      ],
    ],
    [
      'that ended with a year at school',
      'School\nYear 10, Stony Creek State High School, 1990 – 1992\nGrade 12, Mokolo High School, 2004 – 2006',
      ['Year 10 | Stony Creek State High School | 1992', 'Grade 12 | Mokolo High School | 2006'],
    ],
    [
      'of a subject that is a trade of firms as well',
      'Education\n2014 – 2016\tAssociate Degree in Logistics (evenings)\nHogeschool Maaszicht, Rotterdam',
      ['Associate Degree in Logistics (evenings) | Hogeschool Maaszicht | 2016'],
    ],
    [
      'of courses without a degree',
      'Education\n* Floristry Bootcamp, 12 weeks, Petal School of Design, January – March 2024 (final project: a wedding for two hundred guests with flowers from one single garden)\n* Refresher in wage law, Volkshochschule Leinetal, 2023',
      [
        'Floristry Bootcamp | Petal School of Design | 2024',
        'Refresher in wage law | Volkshochschule Leinetal | 2023',
      ],
    ],
    [
      'of apprenticeships with who trained',
      'Ausbildung\n09/2010 – 07/2013 Ausbildung zum Koch, Hotel Alpenblick, Bad Tölz\n2004 – 2010 Realschulabschluss, Isar-Realschule, Bad Tölz',
      [
        'Ausbildung zum Koch | Hotel Alpenblick, Bad Tölz | 2013',
        'Realschulabschluss | Isar-Realschule, Bad Tölz | 2010',
      ],
    ],
    [
      'of a table with a head',
      'EDUCATION\n| Year | Qualification | Where |\n|---|---|---|\n| 2013 | Trade Test: Diesel Mechanic | Olifantsfontein |\n| 2009 | Matric | Umlazi Comtech High School |',
      ['Trade Test: Diesel Mechanic | Olifantsfontein | 2013', 'Matric | Umlazi Comtech High School | 2009'],
    ],
    [
      'of a form',
      'Education\nPeriod: 2010 - 2013\nSchool: Da Nang College of Tourism\nQualification: Diploma in Hospitality',
      ['Diploma in Hospitality | Da Nang College of Tourism | 2013'],
    ],
    [
      'of two awards below one school',
      'Education\nKenya Medical Training College, Nairobi\nHigher Diploma in Midwifery, 2015\nCertificate in Nursing, 2011',
      [
        'Higher Diploma in Midwifery | Kenya Medical Training College | 2015',
        'Certificate in Nursing | Kenya Medical Training College | 2011',
      ],
    ],
    [
      'of trades below the schools that taught them',
      'EDUCATION\n\nVocational School of Glass, Jablonec     1994 - 1997\nGlass painter\n\nLycée Technique du Bâtiment, Sfax     1988 - 1991\nBricklayer',
      [
        'Glass painter | Vocational School of Glass, Jablonec | 1997',
        'Bricklayer | Lycée Technique du Bâtiment, Sfax | 1991',
      ],
    ],
    [
      'of apprenticeships with a chamber in brackets',
      'Ausbildung\n2010 – 2013   Ausbildung zur Tischlerin (HWK), Note 1\n              Holzwerk Murnau GmbH\n2005 – 2009   Ausbildung zum Verkäufer (IHK)',
      [
        'Ausbildung zur Tischlerin (HWK) | Holzwerk Murnau GmbH | 2013',
        'Ausbildung zum Verkäufer (IHK) | - | 2009',
      ],
    ],
    [
      'of schools among courses',
      'Training\n\n2008 - 2013\nVMBO diploma, Zandkampschool\n\n1999 - 2003\nStudentexamen, Ekbackens gymnasium',
      ['VMBO diploma | Zandkampschool | 2013', 'Studentexamen | Ekbackens gymnasium | 2003'],
    ],
  ])('is read %s', (_, text, expected) => {
    expect(studied(text)).toEqual(expected);
  });

  it('keeps its own date beside a licence with another', () => {
    expect(
      studied(
        'Qualifications\nBachelor of Education, Waiariki Institute, 2015\nFull Teacher Registration, Education Council, since 2017',
      ),
    ).toEqual(['Bachelor of Education | Waiariki Institute | 2015']);
  });

  it('takes the field from its label', () => {
    const { profile } = completed(
      'Kim Example\n\nEducation\nAssociate of Arts, Tucson City College, 2010\nMajor: Animal Care\n',
    );
    expect(profile.education[0]).toMatchObject({ qualification: 'Associate of Arts', field: 'Animal Care' });
  });

  it.each([
    [
      'that go on',
      'B.Ed. (distance), University of Kabale — enrolled 2023, expected 2027',
      ['B.Ed. (distance) | University of Kabale | present'],
    ],
    [
      'done in part',
      'Diploma in Joinery, Westland College - started 2023, first of four\n    modules done',
      ['Diploma in Joinery | Westland College | present'],
    ],
    [
      'broken off',
      'BA History, Hull College, 2013\nMBA, Westland College – 8 of 18 courses completed, paused in 2022',
      ['BA History | Hull College | 2013'],
    ],
    [
      'ahead',
      'BA History, Hull College, 2013\nWelding course planned when money allows',
      ['BA History | Hull College | 2013'],
    ],
    [
      'on a day to come',
      'BA History, Hull College, 2013\n\nEmployment law short course, Westland College, spring 2026',
      ['BA History | Hull College | 2013'],
    ],
    [
      'with an exam beside it that was not passed',
      'BA Law, Hull College, 2000. Took the bar exam in 2001, did not pass.',
      ['BA Law | Hull College | 2000'],
    ],
    ['expected', 'BSc Physics, Hull College, 2022 – 2026', ['BSc Physics | Hull College | 2026']],
    [
      'finished in all parts',
      'Diploma in Joinery (4 of 4 modules), Westland College, 2013',
      ['Diploma in Joinery (4 of 4 modules) | Westland College | 2013'],
    ],
  ])('of studies %s', (_, lines, expected) => {
    expect(studied(`Education\n${lines}`)).toEqual(expected);
  });
});
