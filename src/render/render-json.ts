import type { Report } from '../../schemas/report.ts';

/** The report as JSON (schemas/json/report.json), indented, with a final line break. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
