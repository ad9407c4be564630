import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

const held = (text: string): string[] =>
  completed(`Kim Example\n\n${text}\n`).profile.credentials.map(({ name, issuer, date }) =>
    [name, issuer ?? '-', date?.year ?? '-'].join(' | '),
  );

describe('credentials', () => {
  it.each([
    [
      'with an issuer and a year',
      'Certificates\nChainsaw licence (CS30), NPTC, 2018',
      ['Chainsaw licence (CS30) | NPTC | 2018'],
    ],
    [
      'wrapped in a narrow column',
      'REGISTRATION\nRegistered Midwife,\nNursing and Midwifery Council of\nAlbion (NMCA), since 2019\nRegistered Nurse, Professional\nRegulation Commission, 2012',
      [
        'Registered Midwife | Nursing and Midwifery Council of Albion (NMCA) | 2019',
        'Registered Nurse | Professional Regulation Commission | 2012',
      ],
    ],
    [
      'with the year until which they hold, which is no date of theirs',
      'Certificates\nSlinger ticket, Rigging Board, valid until 05/2027\nTower crane licence, 2011, renewed 2023',
      ['Slinger ticket | Rigging Board | -', 'Tower crane licence | - | 2011'],
    ],
    [
      'with a rank behind a dash or a comma',
      'Certificates\nFood Hygiene, Level 2, Chartered Institute of Kitchens, 2019\nHoof Care – Advanced, Farriers Guild, 2020',
      [
        'Food Hygiene, Level 2 | Chartered Institute of Kitchens | 2019',
        'Hoof Care – Advanced | Farriers Guild | 2020',
      ],
    ],
    [
      'by names that begin with the kind of paper',
      'Certificates\nCertificate IV in Crane Driving, 2012\nCertificate in Rope Access, Guild of Riggers, 2019\nCertificate No. 4711',
      ['Certificate IV in Crane Driving | - | 2012', 'Certificate in Rope Access | Guild of Riggers | 2019'],
    ],
    [
      'issued by somebody',
      'Certificates\nPool Lifeguard award, issued by the Water Safety Trust, 2020\nTyre fitting (Motor Trades Guild), 2019',
      ['Pool Lifeguard award | Water Safety Trust | 2020', 'Tyre fitting | Motor Trades Guild | 2019'],
    ],
    [
      'for teaching, which is no plan',
      'Certificates\nTeaching Certificate, Ministry of Schools, 2012',
      ['Teaching Certificate | Ministry of Schools | 2012'],
    ],
    [
      'among courses, degrees and skills',
      'Education\n2010 – 2013 Diploma in Joinery, Westland College\n11.2017: Geprüfter Polier (HWK), passed beside the job\n\nCourses\n2023\tForklift certificate, valid until 04-2028\n\nSkills\nDry stone walling, CSCS Gold card, first aid certificate (2022)',
      [
        'Geprüfter Polier | HWK | 2017',
        'Forklift certificate | - | 2023',
        'CSCS Gold card | - | -',
        'first aid certificate | - | 2022',
      ],
    ],
    [
      'line by line, though one ends with a letter and the next opens with a kind of paper',
      'Certificates\nDriving licence, category D and D+E\nDriver CPC (code 95), valid until 08.2029\nTachograph card\nFire warden course, Harbour Training School, 2022',
      [
        'Driving licence, category D and D+E | - | -',
        'Driver CPC (code 95) | - | -',
        'Tachograph card | - | -',
        'Fire warden course | Harbour Training School | 2022',
      ],
    ],
    [
      'that have expired, which their names tell',
      'Certificates\nTower crane licence, 2011, lapsed 2022\nPRINCE2 Practitioner, 2016 (expired 2019)\nForklift licence, 2017, valid until 03/2022',
      [
        'Tower crane licence, 2011, lapsed 2022 | - | 2011',
        'PRINCE2 Practitioner, 2016 (expired 2019) | - | 2016',
        'Forklift licence, 2017, valid until 03/2022 | - | 2017',
      ],
    ],
    [
      'in a list with the day until which they hold',
      'Skills\nDry stone walling, forklift licence (valid until 03/2026), CSCS Gold card',
      ['forklift licence | - | -', 'CSCS Gold card | - | -'],
    ],
    [
      'of an enrolled nurse or agent, and finished in all parts',
      'Certificates\nEnrolled Nurse registration, AHPRA, 2018\nRope Access Certificate, 6 of 6 modules, 2020',
      ['Enrolled Nurse registration | AHPRA | 2018', 'Rope Access Certificate | 6 of 6 modules | 2020'],
    ],
    [
      'in one line, each with its year',
      'Certificates\nTower rescue (2021), Abseiling (2022)',
      ['Tower rescue | - | 2021', 'Abseiling | - | 2022'],
    ],
    [
      'under a standard or a regulation',
      'Weiterbildung\n2018   WIG-Schweißerprüfung nach DIN EN ISO 9606-1\n2020   Kranschein\n\nCourses\n2021   ISO 9001 Lead Auditor',
      [
        'WIG-Schweißerprüfung nach DIN EN ISO 9606-1 | - | 2018',
        'Kranschein | - | 2020',
        'ISO 9001 Lead Auditor | - | 2021',
      ],
    ],
  ])('are read %s', (_, text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it.each([
    ['still worked for', 'Courses\nPreparing for the forklift certificate'],
    ['begun', 'Certificates\nTower Crane Certificate: modules 1–3 of 7 done\nRigging Diploma – 4 of 6 units'],
    [
      'booked',
      'Certificates\nPMP: exam booked for March 2025\nHoof Care licence – studying, exam in May 2025',
    ],
    ['in the future', 'Certificates\nSlinger ticket, 2026'],
    ['enrolled for', 'Courses\nBarista Certification - enrolled'],
    ['broken off', 'Certificates\nRope Access Certificate, dropped out'],
    ['applied for', 'Courses\nTeaching certificate, application pending'],
    ['said not to be there', 'Additional information\nDriving licence: no'],
    ['languages', 'Tickets\nMother tongue Swedish; English good'],
    ['of other people', 'Memberships\nSociety of Certified Arborists'],
  ])('that are %s are not held', (_, text) => {
    expect(held(text)).toEqual([]);
  });
});
