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
  ])('of %j', (top, name, headline) => {
    const { profile } = completed(`${top}\nExperience\nCook, Hotel Adler, 2015 – 2018\n`);
    expect(profile.candidate).toMatchObject({ name, headline });
  });
});
