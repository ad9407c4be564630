import type { ModelRequest } from './model-port.ts';
import { systemWithSchema } from './schema-in-words.ts';

/** Ways to ask for JSON, the strictest first. */
const rungs = ['json_schema', 'json_object', 'text'] as const;

/** What an endpoint and model are known to take. */
export interface Abilities {
  readonly format: (typeof rungs)[number];
  readonly temperature: boolean;
}

const known = new Map<string, Abilities>();
const untried: Abilities = { format: rungs[0], temperature: true };

/** What worked last in this process; the strictest where nothing is known. */
export const knownAbilities = (endpoint: string): Abilities => known.get(endpoint) ?? untried;

export function rememberAbilities(endpoint: string, abilities: Abilities): void {
  known.set(endpoint, abilities);
}

/** A refused request as the endpoint words it. */
export interface Refusal {
  readonly param: string;
  readonly message: string;
}

/**
 * What to ask for after a request was refused as malformed; null where nothing is left to do without.
 * Endpoints word the reason in their own ways or not at all, so what is not about the temperature counts
 * as about the format.
 */
export function lowerAbilities(
  abilities: Abilities,
  sentTemperature: boolean,
  refusal: Refusal,
): Abilities | null {
  const aboutTemperature = /temperature/i.test(`${refusal.param} ${refusal.message}`);
  if (aboutTemperature && sentTemperature) return { ...abilities, temperature: false };
  const format = rungs[rungs.indexOf(abilities.format) + 1];
  return format ? { ...abilities, format } : null;
}

/** The parts of a chat completions request that depend on the abilities. */
export function formatted(request: ModelRequest, { format }: Abilities) {
  if (format === 'text') return { system: systemWithSchema(request), extra: {} };
  if (format === 'json_object') {
    return { system: systemWithSchema(request), extra: { response_format: { type: format } } };
  }
  const json_schema = { name: request.schemaName, strict: true, schema: { ...request.jsonSchema } };
  return { system: request.system, extra: { response_format: { type: format, json_schema } } };
}
