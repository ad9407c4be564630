import type { ModelRequest } from './model-port.ts';

/** The system text with the JSON Schema in it, for endpoints that take no schema beside the messages. */
export const systemWithSchema = ({ system, schemaName, jsonSchema }: ModelRequest): string =>
  `${system}

### JSON Schema of the answer "${schemaName}"

Answer with one JSON object that is valid against this schema, and with nothing else: no Markdown, no explanation.

${JSON.stringify(jsonSchema)}`;
