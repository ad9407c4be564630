import { expect, it } from 'vitest';
import { postingTitle } from './posting-title.ts';

it.each([
  ['# Ward Manager, Acute Medicine\n\nText', 'Ward Manager, Acute Medicine'],
  ['Zerspanungsmechaniker (m/w/d)\nUlm', 'Zerspanungsmechaniker'],
  ['Cuisinier H/F – Le Petit Phare', 'Cuisinier'],
  ['Site Reliability Engineer (m/f/d), Payments', 'Site Reliability Engineer'],
  ['Company: Quillhaven\nJob title: Baker', 'Baker'],
  ['Lowongan: Staf Akuntansi', 'Staf Akuntansi'],
  ['Hello all,\nwe are looking for a baker with experience.', 'baker'],
  [
    'Wir suchen zum nächstmöglichen Zeitpunkt eine Pflegefachkraft (m/w/d) für unsere Station in Kiel, die gern mit Menschen arbeitet und lacht.',
    'Pflegefachkraft',
  ],
  ['Senior Electrician (m/w/d), 80-100 %\nBern', 'Senior Electrician'],
  ['Koch/Köchin (m/w/d) in Vollzeit', 'Koch/Köchin'],
  ['# 🚀 Growth Marketer at Pennywhistle\n', 'Growth Marketer'],
  ['From: Ann <ann@example.com>\nSubject: Re: Sous chef wanted at the Bracken & Salt\n\nHello,', 'Sous chef'],
  ['MARLOW COUNTY COUNCIL\nJob description\n\nPost title: Parks Officer\nGrade: 7', 'Parks Officer'],
  ['• Find jobs\n• Sign in\n\nAccept all\n\nNight Receptionist\n\nHotel Quill', 'Night Receptionist'],
  ['Teacher, Year 3 (fixed term, 0.8 FTE)\nText', 'Teacher, Year 3'],
  ['**Product Designer** — Tidemark — Tallinn\nText', 'Product Designer'],
  ['# We’re hiring: Baker 🍞\nHi!', 'Baker'],
  ['JOB POSTING\n\nPressure Welder\nFort Tamarack', 'Pressure Welder'],
  ['Barista - part-time\nLeeds', 'Barista'],
])('%j is for "%s"', (text, title) => {
  expect(postingTitle(text)).toBe(title);
});

it.each(['Hello all,\nwe need a baker', 'We have been baking since 1950.\n', '', '---\n\n'])(
  '%j starts with no title',
  (text) => {
    expect(postingTitle(text)).toBeNull();
  },
);
