import type { ModelRequest } from '../models/model-port.ts';

/** A key and a line of a CV that must turn up in no error. */
export const loopbackKey = 'sk-loopback-Secret42';
export const secretCv = 'Mirela Okonkwo-Dahl, pastry cook since 2016';

/** The smallest request that a port can send. */
export const cvRequest: ModelRequest = {
  system: 'Read the CV. Answer in JSON.',
  messages: [{ role: 'user', content: secretCv }],
  schemaName: 'read-cv',
  jsonSchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  temperature: 0,
};
