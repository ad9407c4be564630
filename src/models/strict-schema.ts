import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of an answer as strict structured output takes it.
 *
 * @throws Error where the schema breaks a rule of {@link assertStrictSchema} or has no JSON form
 */
export function strictJsonSchema(schema: z.ZodType): JsonSchema {
  const emitted = JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7' })));
  assertStrictSchema(emitted);
  return emitted;
}

/**
 * Holds what every endpoint's strict mode can take: an object at the root, objects with all keys required
 * and no others, arrays of one kind of item, enums and plain unions; `nullable`, never `optional`, `default`
 * or `catch`; no records, tuples, recursion, formats or patterns (code checks those).
 *
 * @throws Error naming the JSON Pointer and the rule
 */
export function assertStrictSchema(schema: JsonSchema): void {
  if (schema.type !== 'object') throw broken('', 'the root has to be an object');
  assertNode(schema, '');
}

const annotations = ['$schema', 'title', 'description'];
const values = [
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];
const structure = [
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'anyOf',
];
const allowed = new Set([...annotations, ...values, ...structure]);
const kinds = ['type', 'enum', 'const', 'anyOf'];

function assertNode(node: JsonSchema, pointer: string): void {
  const foreign = Object.keys(node).find((key) => !allowed.has(key));
  if (foreign !== undefined) throw broken(pointer, `"${foreign}" is not part of the strict subset`);
  if (!kinds.some((key) => key in node)) throw broken(pointer, 'any value at all is allowed here');
  if (node.type === 'object') assertObject(node, pointer);
  if (node.type === 'array') {
    if (!isNode(node.items)) throw broken(pointer, 'an array needs one schema for all its items');
    assertNode(node.items, `${pointer}/items`);
  }
  if (Array.isArray(node.anyOf)) {
    for (const [index, option] of node.anyOf.entries()) assertNode(option, `${pointer}/anyOf/${index}`);
  }
}

function assertObject(node: JsonSchema, pointer: string): void {
  if (!isNode(node.properties)) throw broken(pointer, 'an object needs named properties, not a record');
  if (node.additionalProperties !== false) throw broken(pointer, 'other keys must be refused (strictObject)');
  const required = Array.isArray(node.required) ? node.required : [];
  for (const [key, property] of Object.entries(node.properties)) {
    const at = `${pointer}/properties/${key}`;
    if (!required.includes(key)) throw broken(at, 'every key is required; say nullable, not optional');
    if (!isNode(property)) throw broken(at, 'is no schema');
    assertNode(property, at);
  }
}

const isNode = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const broken = (pointer: string, rule: string): Error =>
  new Error(`Not a strict answer schema at "${pointer}": ${rule}.`);
