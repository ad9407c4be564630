import { z } from 'zod';

/** A date as precise as its source: "2015" has no month. `text` is how the source wrote it. */
export const PartialDate = z.strictObject({
  year: z.int().min(1900).max(2200),
  month: z.int().min(1).max(12).nullable(),
  text: z.string().min(1),
});
export type PartialDate = z.infer<typeof PartialDate>;

/** A length of time in whole months; `min < max` where the source leaves months open. */
export const MonthRange = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0) })
  .refine((range) => range.min <= range.max, 'min must not exceed max');
export type MonthRange = z.infer<typeof MonthRange>;
