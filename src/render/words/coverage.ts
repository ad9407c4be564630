import type { Coverage } from '../../../schemas/comparison.ts';
import { percent } from './percent.ts';

/** The figure, how it is computed and the counts behind it. */
export const coverageInWords = ({ share, formula, reason }: Coverage): string =>
  `Coverage: ${percent(share)} = ${formula}. ${reason}`;
