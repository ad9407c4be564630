import type { ReportResource } from '../../../schemas/resources.ts';

const costs: Readonly<Record<NonNullable<ReportResource['cost']>, string>> = {
  free: 'free',
  audit: 'free to read, certificate paid',
  paid: 'paid',
};

/** What is known of a resource, most telling first; nothing for what is not. */
export function resourceDetails(resource: ReportResource): string[] {
  const { provider, level, cost, hours, checked } = resource;
  return [
    provider,
    level === null ? null : `${level} level`,
    cost === null ? null : costs[cost],
    hours === null ? null : `${hours} h as stated by the provider`,
    `checked ${checked}`,
  ].filter((part) => part !== null);
}
