import { describe, expect, it } from 'vitest';
import { completed } from '../testing/completed.ts';

/** Most months of a skill by what the CV tells below its posts. */
const months = (text: string, id: string): number | null =>
  completed(`Kim Example\n\n${text}\n`).profile.skills.find((skill) => skill.id === id)?.months?.max ?? null;

describe('a skill is dated by the post it is told under', () => {
  it.each([
    [
      'whose title in bold type opens with marks',
      '## Work\n\n**Physics Tutor**, Hill School\nJan 2020 – Dec 2020\n\n* Lessons\n\n**Mathematics Teacher**, Moss Lane School\nJan 2014 – Dec 2017\n\n* Five classes',
      'mathematics-teaching',
      48,
    ],
    [
      'whose row of a table opens with a bar',
      '## Work\n\n| Dates | Company | Role |\n|---|---|---|\n| 2022 – 2023 | Kiln Works | Clerk, invoices |\n| Jan 2014 – Dec 2015 | Tarn Ltd | **Analyst.** Reports with SQL for the board |',
      'sql',
      24,
    ],
    [
      'not by the last row of a table above it',
      '## Work\n\n| Dates | Company | Role |\n|---|---|---|\n| 2012 – 2013 | Kiln Works | Clerk |\n\nAt home I keep a small SQL database of stamps.',
      'sql',
      null,
    ],
    [
      'not by the post before a leave',
      'Experience\n\nBaker, Kruimel Ltd, Jan 2021 – Dec 2022\n- Rye\n\nParental leave, 2020\n- Learned Python in the evenings and wrote a recipe index\n\nCook, Hotel Post, 2015 – 2019\n- Sauces',
      'python',
      null,
    ],
    [
      'not by the post before a heading nobody knows, in capitals',
      'Experience\n\nBaker, Kruimel Ltd, Jan 2021 – Dec 2022\n- Rye\n\nTICKETS AND CARDS\n- Forklift\n- Python, a short course',
      'python',
      null,
    ],
    [
      'not by the post before such a heading in bold type',
      'Experience\n\n**Baker**, Kruimel Ltd, Jan 2021 – Dec 2022\n- Rye\n\n**At the allotment**\n\n- A watering clock in Python',
      'python',
      null,
    ],
    [
      'not by the post before a few words of their own between blank lines',
      '2020–2022\nBaker, Kruimel Ltd\nRye loaves.\n\nSince 2023\n\nCaring for my father. One watering clock in Python for a neighbour.\n\nSchooling\n\nDiploma, 2012',
      'python',
      null,
    ],
    [
      'in a document whose every line is apart',
      'Experience\n\nDeveloper, Kruimel Ltd, Jan 2021 – Dec 2022\n\nWatering\n\nA clock in Python for the firm.',
      'python',
      24,
    ],
    [
      'though a heading divides what is told of it',
      'Experience\n\n**Developer**, Kruimel Ltd, Jan 2021 – Dec 2022\n- Reviews\n\n**Project Harvest**\n\n- A watering clock in Python\n\n**Key achievements**\n\n- Prize',
      'python',
      24,
    ],
    [
      'though a heading of lower level stands between',
      '## Experience\n\n### Developer, Kruimel Ltd (Jan 2021 – Dec 2022)\n\nWeb shop.\n\n#### Under the hood\n\n- Python',
      'python',
      24,
    ],
  ])('%s', (_, text, id, expected) => {
    expect(months(text, id)).toBe(expected);
  });
});
