import type { AssessmentStatus } from '../../../schemas/comparison.ts';
import { type Html, markup } from '../html/markup.ts';

/** Full, half, crossed, empty: told by shape, so that it holds without colour. Its words stand beside it. */
const inner: Readonly<Record<AssessmentStatus, Html>> = {
  met: markup`<circle class="ink" cx="8" cy="8" r="6"/>`,
  'partly-met': markup`<path class="ink" d="M8 2a6 6 0 0 0 0 12z"/>`,
  'not-met': markup`<path class="stroke" d="M3.8 12.2l8.4-8.4"/>`,
  'not-shown': markup``,
};

export const statusGlyph = (status: AssessmentStatus): Html =>
  markup`<svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle class="stroke" cx="8" cy="8" r="6"/>${inner[status]}</svg>`;
