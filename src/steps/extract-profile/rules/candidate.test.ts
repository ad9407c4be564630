import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

describe('name and headline', () => {
  it.each([
    ['Josef Miller\nStable Groom\n', 'Josef Miller', 'Stable Groom'],
    ['CURRICULUM VITAE (JANUARY 2016)\nAma Asante\nSeamstress\n', 'Ama Asante', 'Seamstress'],
    ['Mr. Joseph Kwabena Asante\nP.O. Box 112\n', 'Joseph Kwabena Asante', null],
    ['# Hanna Virtanen\n\nFlorist · Tampere · hanna@example.org\n', 'Hanna Virtanen', 'Florist'],
    ['# Iker Olano\n\nDyer — Bilbao — iker@example.com — +34 600 000 000\n', 'Iker Olano', 'Dyer'],
    ['Renske de Boer\nKapster\n\nPersonalia\nNaam: Renske de Boer\n', 'Renske de Boer', 'Kapster'],
    [
      'Curriculum vitae\n\nPersonal details\nName\tIda van der Plaats-Koç\nAddress\tKadehof 2\n',
      'Ida van der Plaats-Koç',
      null,
    ],
    [
      '# Curriculum Vitae\n\n## Personal data\n\n| | |\n|---|---|\n| Name | Ottilie Brandvik |\n| Address | Fjordgata 3 |\n',
      'Ottilie Brandvik',
      null,
    ],
    ['# MOIRA T. QUILL, RDH\n\n**Dental Hygienist**\n', 'MOIRA T. QUILL', 'Dental Hygienist'],
    ['Name: Li Na (李娜)\nPosition sought: Warehouse clerk\n', 'Li Na', null],
    [
      '# Ama Asante\n\n> "Ama is the teacher we wished for" — Head of the school\n\nSeamstress. Tema, Ghana.\n',
      'Ama Asante',
      'Seamstress',
    ],
    ['Josef Miller\n\n2017–2019\nStable Groom, Reitstall Aue\n', 'Josef Miller', null],
    [
      'Contact\nGraz\nl.brandvik@example.org\nSkills\n• Welding\n• Milling\nLanguages\nGerman\nInterests\nRowing\nChess\nRunning\nCertificates\nBoat licence, 2014\nLena Brandvik\nToolmaker\n',
      'Lena Brandvik',
      'Toolmaker',
    ],
    [
      'Contact\nGraz\nworkshop@example.org\nSkills\n• Welding\n• Milling\nLanguages\nGerman\nInterests\nRowing\nChess\nRunning\nCertificates\nBoat licence, 2014\nRed Cross\n',
      null,
      null,
    ],
  ])('of %j', (top, name, headline) => {
    const { profile } = completed(`${top}\nExperience\nCook, Hotel Adler, 2015 – 2018\n`);
    expect(profile.candidate).toMatchObject({ name, headline });
  });
});

describe('the name below a margin', () => {
  it('is no certificate', () => {
    const { profile } = completed(
      'Contact\nl.brandvik@example.org\nCertificates\nBoat licence, 2014\nLena Brandvik\nToolmaker\nExperience\nToolmaker, Kiln Works, 2015 – 2018\n',
    );
    expect(profile.credentials.map(({ name }) => name)).toEqual(['Boat licence']);
  });
});

describe('an employer', () => {
  it.each([
    ['Technician, Radio Station, Vila Nova', 'Radio Station'],
    ['Attendant, Power Station, Bad Aue', 'Power Station'],
    ['Pflegerin, Chirurgische Station, Klinikum Aue', 'Klinikum Aue'],
    ['Bus driver, MZK Gorlice, Poland', 'MZK Gorlice'],
    ['Bus driver, ST. Gallen, Switzerland', null],
    ['Cook, Grill Station, Hotel Adler', 'Hotel Adler'],
  ])('of %j is %j', (heading, organisation) => {
    const { profile } = completed(`Kim Example\n\nExperience\n${heading}, 2015 – 2018\n`);
    expect(profile.positions[0]?.organisation).toBe(organisation);
  });
});
