import fc from 'fast-check';
import { expect, it } from 'vitest';
import { degreeRankOf, lowestDegreeRankOf, qualificationsIn } from './qualifications.ts';

it.each([
  ['PhD in Chemistry', 'doctorate'],
  ['Promoviert in Biologie', 'doctorate'],
  ['Dr. rer. nat. in Physik', 'doctorate'],
  ['MSc Data Science', 'master'],
  ["Master's degree in Public Health", 'master'],
  ['Master of Arts, History', 'master'],
  ['MA in Translation', 'master'],
  ['MBA', 'master'],
  ['Diplom-Ingenieur (FH)', 'master'],
  ['Bac+5 en informatique', 'master'],
  ['Máster en Dirección de Empresas', 'master'],
  ['S2 Manajemen', 'master'],
  ['BSc (Hons) Nursing', 'bachelor'],
  ['B.Tech in Mechanical Engineering', 'bachelor'],
  ['BS/BA degree', 'bachelor'],
  ['BA English Literature', 'bachelor'],
  ['Licenciatura en Contabilidad', 'bachelor'],
  ['Licence professionnelle logistique', 'bachelor'],
  ['S1 Akuntansi', 'bachelor'],
  ['Abgeschlossenes Hochschulstudium', 'bachelor'],
  ['University degree in law', 'bachelor'],
  ["Associate's degree in nursing", 'vocational'],
  ['Foundation degree in early years', 'vocational'],
  ['Abgeschlossene Ausbildung als Koch', 'vocational'],
  ['CAP cuisine ou équivalent', 'vocational'],
  ['BTS Comptabilité', 'vocational'],
  ['Minimal D3 jurusan teknik', 'vocational'],
  ['Electrical apprenticeship', 'vocational'],
  ['Diploma in Hospitality', 'vocational'],
  ['High school diploma', 'secondary'],
  ['Abitur', 'secondary'],
  ['Lulusan SMK', 'secondary'],
])('%s is of the rank %s', (text, rank) => {
  expect(degreeRankOf(text)).toBe(rank);
});

it.each([
  'Master the basics of our till within a week',
  'Certified Scrum Master',
  'Keep master data clean',
  'Work closely with the BA and the testers',
  'MS Office',
  'MS Excel and Word',
  'CAP theorem and eventual consistency',
  'Small-cap equity research',
  'Charts with D3.js',
  'A high degree of autonomy',
  'Other tasks occur to a limited degree',
  'Ovens at 240 degrees Celsius',
  'Full driving licence',
  'Software licence management',
  'Wir sind eine Gesellschaft mit 40 Leuten',
  'Lab technician on night shifts',
  'Mentors apprentices',
  'AWS S3 and EC2',
])('%s names no qualification', (text) => {
  expect(degreeRankOf(text)).toBeNull();
});

it.each([
  ["Bachelor's or Master's degree in engineering", 'bachelor'],
  ["Master's degree", 'master'],
  ['Doctoral degree in physics', 'doctorate'],
  ['Bachelor or Master in Informatik', 'bachelor'],
  ['High school diploma or apprenticeship', 'secondary'],
  ['Bachelor or PhD', 'bachelor'],
  ["Bachelor's degree and work in a lab beside technicians", 'bachelor'],
])('%s asks for no more than %s', (text, rank) => {
  expect(lowestDegreeRankOf(text)).toBe(rank);
});

it('finds qualifications apart, in order and inside the text, whatever the text', () => {
  const word = fc.constantFrom(
    'Bachelor',
    "Master's",
    'degree',
    'diploma',
    'PhD',
    'in',
    'of',
    'or',
    'x',
    'BA',
    'S1',
    ',',
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const named of qualificationsIn(text)) {
        expect(named.start).toBeGreaterThanOrEqual(end);
        expect(named.end).toBeGreaterThan(named.start);
        end = named.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
