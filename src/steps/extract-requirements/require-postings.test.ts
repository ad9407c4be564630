import { expect, it } from 'vitest';
import { DocumentError } from '../../documents/errors.ts';
import { readDocument } from '../../documents/read-document.ts';
import { extractRequirements } from './definition.ts';

const cv = `Ann Larkwell
ann@example.com

Work experience
Baker, Quill & Crumb, 2016 – 2019
Head baker, Marlow Mill, 2019 – present

Education
Diploma in baking, Port Mallory College, 2014 – 2016

Skills
Sourdough, Python, Excel`;

const postings = async (...texts: string[]) => ({
  postings: await Promise.all(
    texts.map((text, index) => readDocument({ text, name: `ad ${index + 1}` }, { id: `job-${index + 1}` })),
  ),
});

const ad = 'Baker\n\nRequirements\n- Sourdough\n- Python\n';

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof DocumentError) return `${error.code} ${error.document}`;
  }
  return 'accepted';
};

it.each([
  ['an ad', [ad], 'accepted'],
  ['a CV', [cv], 'not-a-posting ad 1'],
  ['a CV among ads', [ad, cv], 'not-a-posting ad 2'],
  ['a text that asks for nothing', ['We have baked bread since 1950.'], 'not-a-posting ad 1'],
  ['an ad that asks for nothing beside one that does', ['We have baked bread since 1950.', ad], 'accepted'],
  [
    'an ad in a language that is not read, whatever names it drops',
    [
      'Piekarz\n\nWymagania\n- Doświadczenie na podobnym stanowisku\n- Znajomość Python i Excel\n- Mile widziana znajomość języka niemieckiego\n\nOferujemy\n- Umowę o pracę',
    ],
    'unread-language ad 1',
  ],
])('the rules meet %s: %s', async (_what, texts, expected) => {
  const input = await postings(...texts);
  expect(codeOf(() => extractRequirements.rules(input))).toBe(expected);
});

it('a model is not asked about a CV, and may read any language', async () => {
  const given = await postings(cv);
  expect(codeOf(() => extractRequirements.variables(given))).toBe('not-a-posting ad 1');
  const polish = await postings('Wymagania\n- Doświadczenie na podobnym stanowisku\n- prawo jazdy');
  expect(codeOf(() => extractRequirements.variables(polish))).toBe('accepted');
});
