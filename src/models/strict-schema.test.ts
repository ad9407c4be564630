import { zodResponseFormat } from 'openai/helpers/zod';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ComparisonAnswer } from '../../schemas/answers/comparison-answer.ts';
import { NarrativeAnswer } from '../../schemas/answers/narrative-answer.ts';
import { ProfileAnswer } from '../../schemas/answers/profile-answer.ts';
import { RequirementsAnswer } from '../../schemas/answers/requirements-answer.ts';
import { RoadmapAnswer } from '../../schemas/answers/roadmap-answer.ts';
import { assertStrictSchema, strictJsonSchema } from './strict-schema.ts';

const answers = { ProfileAnswer, RequirementsAnswer, ComparisonAnswer, RoadmapAnswer, NarrativeAnswer };

it.each(Object.entries(answers))('%s keeps the rules of strict structured output', (_, schema) => {
  expect(strictJsonSchema(schema)).toMatchObject({ type: 'object', additionalProperties: false });
});

it.each(Object.entries(answers))('%s is emitted as the openai SDK would emit it', (name, schema) => {
  const official = JSON.parse(JSON.stringify(zodResponseFormat(schema, name))).json_schema.schema;
  expect(strictJsonSchema(schema)).toEqual(official);
});

const inside = (schema: z.ZodType) => z.strictObject({ list: z.array(z.strictObject({ it: schema })) });

it.each<[string, z.ZodType]>([
  ['nullable', z.string().nullable()],
  ['enum', z.enum(['a', 'b'])],
  ['literal', z.literal('a')],
  ['plain union', z.union([z.string(), z.strictObject({ a: z.number() })])],
  ['bounded list', z.array(z.int()).min(1).max(3)],
])('takes a %s', (_, schema) => {
  expect(() => strictJsonSchema(inside(schema))).not.toThrow();
});

it.each<[string, z.ZodType]>([
  ['optional', z.string().optional()],
  ['default', z.string().default('a')],
  ['catch', z.string().catch('a')],
  ['record', z.record(z.string(), z.string())],
  ['tuple', z.tuple([z.string(), z.number()])],
  ['object that takes other keys', z.looseObject({ a: z.string() })],
  ['discriminated union', z.discriminatedUnion('k', [z.strictObject({ k: z.literal('a') })])],
  ['format', z.url()],
  ['pattern', z.string().regex(/^R\d+$/)],
  ['length limit', z.string().min(1)],
  ['anything', z.unknown()],
  ['date', z.date()],
  ['transform', z.string().transform(Number)],
  ['example in the metadata', z.string().meta({ examples: ['a'] })],
  ['optional inside a union', z.union([z.strictObject({ a: z.string().optional() }), z.null()])],
])('refuses %s, however deep it stands', (_, schema) => {
  expect(() => strictJsonSchema(inside(schema))).toThrow();
});

it.each<[string, z.ZodType]>([
  ['array', z.array(z.string())],
  ['union', z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })])],
  ['string', z.string()],
])('refuses %s at the root', (_, schema) => {
  expect(() => strictJsonSchema(schema)).toThrow('root');
});

it('refuses recursion', () => {
  const Node: z.ZodType = z.lazy(() => z.strictObject({ children: z.array(Node) }));
  expect(() => strictJsonSchema(z.strictObject({ node: Node }))).toThrow();
});

it('says where the rule is broken', () => {
  expect(() => strictJsonSchema(inside(z.string().optional()))).toThrow(
    '"/properties/list/items/properties/it"',
  );
});

it.each([
  ['an object open to other keys', { type: 'object', properties: {}, required: [] }],
  ['an object without named properties', { type: 'object', additionalProperties: false }],
  [
    'a list without a schema for its items',
    { type: 'object', properties: { a: { type: 'array' } }, required: ['a'], additionalProperties: false },
  ],
])('refuses %s that another tool has written', (_, schema) => {
  expect(() => assertStrictSchema(schema)).toThrow('Not a strict answer schema');
});
