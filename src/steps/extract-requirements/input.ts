import { z } from 'zod';
import { SourceDocument } from '../../../schemas/document.ts';

export const RequirementsInput = z.strictObject({ postings: z.array(SourceDocument).min(1) });
export type RequirementsInput = z.infer<typeof RequirementsInput>;
