import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicStretch, tellsPrivateMatter } from './private-matters.ts';

describe('what a quote tells of private matters is left out, the rest stays word for word', () => {
  it.each<[string, string | null]>([
    ['Date of birth: 3 May 1961', null],
    [
      'DOB : 03/05/1961 | Nationality: Indian | Languages known: Hindi, English',
      'Languages known: Hindi, English',
    ],
    ['Geburtsdatum: 03.05.1961, Staatsangehörigkeit: deutsch', null],
    ['Tempat, tanggal lahir: Bandung, 3 Mei 1991', null],
    ['Driver, Address: 14 Kiambu Road, Nairobi, Kenya | forklift', 'forklift'],
    ['Date of birth: May 3, 1961; SAP', 'SAP'],
    ['Agama: Islam', null],
    ['Nurse, 45 years old, with ten years in intensive care', 'with ten years in intensive care'],
    ['Mother of two, I manage wards of 30 beds', 'I manage wards of 30 beds'],
    ['Married, two children', null],
    ['Registered nurse (she/her)', 'Registered nurse'],
    ['né le 3 mai 1980 à Lyon; comptable', 'comptable'],
    ['Work: nurse; health: good', 'Work: nurse'],
    ['Accountant (60 %), Calder & Sons', 'Calder & Sons'],
    ['Union health and safety rep since 2021', null],
    ['Machine fitter; shop steward since 2015', 'Machine fitter'],
    ['Teacher, trade union representative, head of year', 'head of year'],
    ['Montage der Pumpen; Betriebsratsmitglied seit 2018', 'Montage der Pumpen'],
    ['Candidate for the Green Party in Leith | ran three food banks', 'ran three food banks'],
    ['Church treasurer; kept the books of a bakery', 'kept the books of a bakery'],
    ['Co-chair of the LGBTQ+ network | wrote the rota', 'wrote the rota'],
    ['Roofer again after a serious illness; crew of six', 'crew of six'],
    ['Back at the ledger, after six years with my children', 'Back at the ledger'],
  ])('%s', (quote, expected) => {
    expect(tellsPrivateMatter(quote)).toBe(true);
    expect(publicStretch(quote)).toBe(expected);
  });

  it('a school is left out where its name is given', () => {
    expect(publicStretch('BSc Biology, University of Ulm, 2011', ['University of Ulm'])).toBe('BSc Biology');
  });
});

it.each([
  'Taught 30 children aged 10 to 12',
  'Cared for a mother and child ward',
  'Managed children: 12 places in the nursery',
  'Mental health: crisis team',
  'Health and safety officer',
  'Gesundheit und Pflege',
  'Status: completed',
  'Volunteer at Age UK',
  'Address management in SAP',
  'Led the gender pay audit',
  'Single sign-on with SAML',
  'Worked with Catholic Relief Services',
  'Photo editing in Photoshop',
  'Kept a 30-year-old codebase running',
  'Sex education for two schools',
  'Race conditions in C++',
  'Cut scrap by 30 %',
  'Managed 12 part-time staff',
  'Negotiated the shift plan with union representatives',
  'Advised the trade union member on her claim',
  'Talks with the union secretary over pay',
  'Credit union member services, 200 calls a week',
  'Students’ union representative for two years',
  'Third party member data kept in SAP',
  'Secretary of the working party on fire doors',
  'Restored the roof of a parish church',
  'Cared for patients diagnosed with dementia',
  'Ran the stroke survivors’ group on the ward',
  'Counselled families after a serious accident',
  'Set up a party wall agreement for the church hall',
])('work that is worded alike is told whole: %s', (quote) => {
  expect(publicStretch(quote)).toBe(quote);
});

it('for any words what is left is a stretch of them, and tells nothing private', () => {
  const piece = fc.constantFrom(
    'Nurse',
    'Age: 40',
    'married',
    'led a team',
    'born in 1980',
    'SAP',
    'she/her',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.constantFrom(', ', ' | ', '; ', ' – '),
      (pieces, joint) => {
        const quote = pieces.join(joint);
        const left = publicStretch(quote);
        if (left === null) return;
        expect(quote).toContain(left);
        expect(tellsPrivateMatter(left)).toBe(false);
      },
    ),
  );
});
