import { z } from 'zod';
import * as schemas from '../schemas/index.ts';

const published = {
  report: schemas.Report,
  finding: schemas.Finding,
  catalog: schemas.CatalogData,
  corrections: schemas.CorrectionsFile,
  'profile-answer': schemas.ProfileAnswer,
  'requirements-answer': schemas.RequirementsAnswer,
  'comparison-answer': schemas.ComparisonAnswer,
  'roadmap-answer': schemas.RoadmapAnswer,
  'narrative-answer': schemas.NarrativeAnswer,
} as const;

/** JSON Schema (draft 2020-12) of everything that leaves or enters the program as JSON, by file name. */
export const jsonSchemas = (): [name: string, text: string][] =>
  Object.entries(published).map(([name, schema]) => [
    `${name}.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  ]);
