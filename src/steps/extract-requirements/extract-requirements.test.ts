import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpectedRequirements } from '../../../fixtures/expected-schema.ts';
import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { SourceDocument } from '../../../schemas/document.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { rulesEngine } from '../../core/rules-engine.ts';
import { runStep } from '../../core/run-step.ts';
import { readDocument } from '../../documents/read-document.ts';
import { completeRequirements } from './complete.ts';
import { extractRequirements } from './definition.ts';

const folder = new URL('../../../fixtures/postings/', import.meta.url);

const posting = async (text: string, id = 'job-1'): Promise<SourceDocument> =>
  readDocument({ text, name: id }, { id });

const run = async (postings: SourceDocument[]) =>
  runStep(
    extractRequirements,
    { postings },
    {
      engine: rulesEngine,
      stepTimeoutMs: 10_000,
      onUnresolved: 'fail',
      signal: undefined,
      onEvent: () => {},
    },
  );

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

describe.each([
  ['site-reliability-engineer', 'txt'],
  ['ward-manager', 'md'],
])('the posting %s', async (slug, extension) => {
  const text = readFileSync(new URL(`${slug}.${extension}`, folder), 'utf8');
  const expected = ExpectedRequirements.parse(
    JSON.parse(readFileSync(new URL(`${slug}.expected.json`, folder), 'utf8')),
  );
  const { output } = await run([await posting(text)]);

  it.each(expected.requirements.map((one) => [one.name, one] as const))('asks for %s', (_name, one) => {
    // "Go or Python" is one requirement with two alternatives; either name is answered by it.
    const answers = ({ skill, alternatives, kind, source }: Requirement): boolean =>
      kind === one.kind &&
      (source.place?.quote ?? '').includes(one.quote.replace(/\.$/, '')) &&
      (one.id === null
        ? words(one.name).some((word) => words(skill.name).includes(word))
        : skill.id === one.id || alternatives.some(({ id }) => id === one.id));
    const found = output.requirements.filter(answers);
    expect(found.map(({ importance, years }) => ({ importance, years }))).toContainEqual({
      importance: one.importance,
      years: one.years,
    });
  });

  it.each(expected.notRequirements)('does not take for a requirement: %s', (line) => {
    expect(
      output.requirements.filter(
        ({ source }) => source.place?.quote.includes(line) || line.includes(source.place?.quote ?? '-'),
      ),
    ).toEqual([]);
  });

  it('names the job and says each requirement in one line, at its place', () => {
    expect(output.target).toBe(expected.target);
    for (const { statement, source } of output.requirements) {
      expect(statement).not.toMatch(/[\n|]/);
      expect(text.slice(source.place?.start, source.place?.end)).toBe(source.place?.quote);
    }
  });
});

const answer = (requirements: Partial<RequirementsAnswer['requirements'][number]>[]): RequirementsAnswer => ({
  target: null,
  requirements: requirements.map((one) => ({
    name: 'Docker',
    alternatives: [],
    kind: 'skill',
    importance: 'core',
    level: null,
    years: null,
    quote: 'Docker',
    ...one,
  })),
});

it('finds a quote where it asks, not where the same words stand before', async () => {
  const text = 'We like Docker\n\nRequirements\n- Python\n- Docker\n';
  const { output } = await run([await posting(text)]);
  const docker = output.requirements.find(({ skill }) => skill.id === 'docker');
  expect(docker?.source.place?.start).toBe(text.lastIndexOf('Docker'));
});

it('says of two ads which one asks', async () => {
  const { output } = await run([
    await posting('Cook\n\nRequirements\n- Baking bread\n\nAbout us\nWe use Opera PMS.', 'job-1'),
    await posting('Clerk\n\nRequirements\n- Opera PMS\n', 'job-2'),
  ]);
  expect(output.requirements.map(({ source }) => source.place?.document)).toEqual(['job-1', 'job-2']);
});

it.each([
  [
    'years that the quote does not word are dropped',
    { years: '7 years', quote: '3 years of Docker' },
    { years: null },
  ],
  ['years that it words are kept', { years: '3 years', quote: '3 years of Docker' }, { years: 3 }],
  ['years of another thing are not taken over', { years: null, quote: '3 years of Docker' }, { years: null }],
  [
    'a language has no level of skill',
    { kind: 'language', name: 'German', level: 'expert', quote: 'Docker' } as const,
    { level: null, skill: { id: null, name: 'German' } },
  ],
  [
    'an alternative beyond the catalogue is kept under its own name',
    { name: 'Docker or Wharf', alternatives: ['Docker', 'Wharf'] },
    {
      alternatives: [
        { id: 'docker', name: 'Docker' },
        { id: null, name: 'Wharf' },
      ],
      skill: { id: null, name: 'Docker or Wharf' },
    },
  ],
])('%s', async (_what, over, expected) => {
  const input = { postings: [await posting('3 years of Docker')] };
  expect(completeRequirements(answer([over]), input).output.requirements[0]).toMatchObject(expected);
});

it('reports an ad that asks for nothing, and a quote that is not there', async () => {
  const input = { postings: [await posting('We bake bread.')] };
  expect(completeRequirements(answer([]), input).issues).toHaveLength(1);
  const invented = completeRequirements(answer([{ quote: 'Ten years of Docker' }]), input);
  expect(invented.quotes).toMatchObject([{ located: null }]);
  expect(invented.output.requirements).toEqual([]);
});

it('puts every quote at its place and nothing twice, whatever the posting', async () => {
  const line = fc.constantFrom(
    '',
    'Requirements',
    'Nice to have',
    'Benefits',
    '- Python',
    '- Docker or Podman',
    '- 3 years of Python',
    '- German is a plus',
    '| | Essential | Desirable |',
    '|---|---|---|',
    '| Skills | Baking; Zscaler | **Opera PMS** |',
    'Zscaler\tQualys',
    'You need a driving licence.',
    'Degree in nursing, registered with the HCPC',
    '- C++, C# and C',
    '- 3 years of Go; 5 years of Java',
    'Swedish is not required.',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (list) => {
      const document = await posting(`Some job\nRequirements\n- Kneading\n${list.join('\n')}`);
      const { output, findings } = await run([document]);
      expect(findings).toEqual([]);
      for (const { source } of output.requirements) {
        expect(document.text.slice(source.place?.start, source.place?.end)).toBe(source.place?.quote);
      }
    }),
    { numRuns: 150 },
  );
});
