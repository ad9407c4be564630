import { z } from 'zod';
import { PopularityFact, Source, TechnologyFact, WageFact } from './catalog.ts';

const resolved = { source: Source };

/** Facts about the labour market, each with its source. Empty lists where the catalogue holds none. */
export const Market = z.strictObject({
  wages: z.array(z.strictObject({ ...WageFact.shape, ...resolved })),
  popularity: z.array(z.strictObject({ ...PopularityFact.shape, ...resolved, name: z.string() })),
  technologies: z.array(z.strictObject({ ...TechnologyFact.shape, ...resolved, name: z.string() })),
});
export type Market = z.infer<typeof Market>;
