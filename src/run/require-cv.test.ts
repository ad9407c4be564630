import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../documents/read-document.ts';
import { extractProfile } from '../steps/extract-profile/definition.ts';
import { fixtureCv, fixtureSlugs } from '../testing/fixture-cvs.ts';
import { requireCv } from './require-cv.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const asOf = { year: 2026, month: 11 };

async function check(path: string): Promise<void> {
  const document = await readDocument({ path }, { id: 'cv' });
  const input = { document, asOf };
  requireCv(extractProfile.complete(extractProfile.rules(input), input).output, document);
}

describe('a CV is accepted', () => {
  it.each(fixtureSlugs)('%s', async (slug) => {
    await expect(check(fixtureCv(slug))).resolves.toBeUndefined();
  });
});

it.each(['ward-manager.md', 'pressure-welder.txt', 'accounts-payable.html', 'automation-engineer.txt'])(
  'the job ad %s is refused as a CV',
  async (name) => {
    await expect(check(join(fixtures, 'postings', name))).rejects.toMatchObject({
      code: 'not-a-cv',
      message: expect.stringContaining('job ad'),
    });
  },
);

it('a shopping list is refused', async () => {
  const document = await readDocument({ text: 'Flour\nSalt\nTwo lemons' }, { id: 'cv' });
  const input = { document, asOf };
  const { output } = extractProfile.complete(extractProfile.rules(input), input);
  expect(() => requireCv(output, document)).toThrow(/no work, education or skills/);
});
