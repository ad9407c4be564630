import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { SourceDocument } from '../../../schemas/document.ts';
import { rulesEngine } from '../../core/rules-engine.ts';
import { runStep } from '../../core/run-step.ts';
import { readDocument } from '../../documents/read-document.ts';
import { completeRequirements } from './complete.ts';
import { extractRequirements } from './definition.ts';

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

it.each([
  ['No degree required', 'a degree', 0],
  ['We don’t expect you to know Docker', 'Docker', 0],
  ['German is not required but would be a plus', 'German', 1],
  ['Docker is required', 'Docker', 1],
])('an engine that takes “%s” for a demand counts or not', async (quote, name, count) => {
  const input = { postings: [await posting(`Requirements\n- Baking\n- ${quote}`)] };
  const { output } = completeRequirements(
    answer([
      { name: 'Baking', quote: 'Baking' },
      { name, quote },
    ]),
    input,
  );
  expect(output.requirements).toHaveLength(1 + count);
});

it.each([
  ['Excel', 'excel'],
  ['MS Excel', 'excel'],
  ['excel', null],
  ['Docker', 'docker'],
])('the name %s means %s', async (name, id) => {
  const input = { postings: [await posting(`Requirements\n- ${name}`)] };
  const { output } = completeRequirements(answer([{ name, quote: name }]), input);
  expect(output.requirements[0]?.skill.id).toBe(id);
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
