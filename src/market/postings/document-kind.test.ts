import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../documents/read-document.ts';
import { fixtureCv, fixtureSlugs } from '../../testing/fixture-cvs.ts';
import { looksLikeCv, looksLikePosting } from './document-kind.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const textOf = async (path: string): Promise<string> => (await readDocument({ path }, { id: 'd' })).text;

describe('CVs', () => {
  it.each(fixtureSlugs)('%s is no job ad', async (slug) => {
    expect(looksLikePosting(await textOf(fixtureCv(slug)))).toBe(false);
  });
});

it.each(['icu-nurse/cv.pdf', 'web-developer/cv.md', 'head-chef/cv.json', 'accountant-returner/cv.html'])(
  '%s is seen as a CV',
  async (file) => {
    expect(looksLikeCv(await textOf(join(fixtures, 'cvs', file)))).toBe(true);
  },
);

describe('job ads', () => {
  const postings = readdirSync(join(fixtures, 'postings')).filter((name) => !name.endsWith('.expected.json'));
  it.each(postings)('%s is no CV', async (name) => {
    expect(looksLikeCv(await textOf(join(fixtures, 'postings', name)))).toBe(false);
  });

  it.each(postings.filter((name) => name !== 'sous-chef.txt'))('%s is seen as an ad', async (name) => {
    expect(looksLikePosting(await textOf(join(fixtures, 'postings', name)))).toBe(true);
  });
});

it.each([
  [
    'a CV that speaks to its reader',
    'Ann Lee\n\nHire me if you want your bread to rise. You will like it.\n\nExperience\nBaker, 2015 – 2019\nHead baker, 2019 – 2024\n\nEducation\nDiploma, 2014',
  ],
  ['a list of names', 'Python\nDocker\nWelding'],
  ['nothing', ''],
])('%s is not taken for an ad', (_what, text) => {
  expect(looksLikePosting(text)).toBe(false);
});
