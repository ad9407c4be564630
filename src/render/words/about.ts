import type { Report } from '../../../schemas/report.ts';

/** "Skill-gap report for Ada Quist: Backend Engineer". */
export function reportTitle({ profile, meta }: Report): string {
  const { name } = profile.candidate;
  return `Skill-gap report${name === null ? '' : ` for ${name}`}: ${meta.target.name}`;
}

/** What made the report, and when. */
export function madeBy({ meta }: Report): string {
  const steps = meta.steps.map(({ step, engine, model }) => `${step} (${model ?? engine})`);
  const { calls, inputTokens, outputTokens } = meta.usage;
  const used = calls > 0 ? ` ${calls} model calls, ${inputTokens} tokens in, ${outputTokens} out.` : '';
  return `Candid ${meta.version}, ${meta.created.slice(0, 10)}, catalogue of ${meta.catalogueDate}. Steps: ${steps.join(', ')}.${used}`;
}

/** For a section the ledger holds nothing for. */
export const noData = 'No data: the catalogue and the documents hold nothing for this section.';

/** What "self-reported" means, for both sides alike. */
export const selfReportedNote =
  'Self-reported: the words of the person whose CV this is. Nobody has verified them, and neither has anybody verified the CV.';
