import { join } from 'node:path';
import type { Report } from '../../../schemas/report.ts';
import { generateReport } from '../../generate-report.ts';
import { packageRoot } from '../../paths.ts';

/** Reports the pages are tried with: a role of the catalogue, and job ads of several trades. */
export const fixtures = {
  'web developer': { cv: 'web-developer/cv.md', role: 'Senior AI Engineer' },
  'ICU nurse': { cv: 'icu-nurse/cv.pdf', jobs: ['ward-manager.md'] },
  'senior engineer': { cv: 'senior-ml-engineer/cv.md', role: 'Senior AI Engineer' },
  'head chef': { cv: 'head-chef/cv.json', jobs: ['ward-manager.md', 'site-reliability-engineer.txt'] },
} as const;

export type Fixture = keyof typeof fixtures;
export const fixtureNames = Object.keys(fixtures) as Fixture[];

const made = new Map<Fixture, Promise<Report>>();

/** A report on a fixture CV by the embedded rules; made once. Change a copy, not the report. */
export function fixtureReport(name: Fixture): Promise<Report> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
}

function make(name: Fixture): Promise<Report> {
  const { cv, ...target } = fixtures[name];
  const folder = join(packageRoot(), 'fixtures');
  const request = {
    cv: join(folder, 'cvs', cv),
    ...('role' in target
      ? { role: target.role }
      : { jobs: target.jobs.map((job) => join(folder, 'postings', job)) }),
  };
  return generateReport(request, { now: new Date('2026-11-20T00:00:00Z'), env: {} });
}
