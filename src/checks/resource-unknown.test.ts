import { describe, expect, it } from 'vitest';
import { CatalogData } from '../../schemas/catalog.ts';
import type { Report } from '../../schemas/report.ts';
import { createCatalog } from '../catalog/catalog.ts';
import { runChecks } from '../core/run-checks.ts';
import { checkResources } from './resource-unknown.ts';
import { nth } from './testing/nth.ts';
import { sampleReport } from './testing/sample-report.ts';

const source = { name: 'Example', url: null, date: '2026-11' };
const catalog = createCatalog(
  CatalogData.parse({
    date: '2026-11',
    sources: { example: source },
    skills: [],
    roles: [],
    titles: [],
    resources: [
      {
        id: 'containers-course',
        title: 'Containers, a course',
        provider: 'Example Academy',
        url: 'https://example.org/containers',
        group: 'skill-specific',
        kind: 'course',
        skills: ['docker'],
        level: 'beginner',
        cost: 'free',
        hours: 14,
        source: 'example',
        checked: '2026-11',
      },
    ],
    credentials: [
      {
        id: 'container-certificate',
        name: 'Certified Container Hand',
        issuer: 'Example Board',
        url: 'https://example.org/certificate',
        skills: ['docker'],
        level: null,
        source: 'example',
        checked: '2026-11',
      },
    ],
    wages: [],
    popularity: [],
    technologies: [],
  }),
);

const course = {
  id: 'containers-course',
  title: 'Containers, a course',
  provider: 'Example Academy',
  url: 'https://example.org/containers',
  level: 'beginner' as const,
  cost: 'free' as const,
  hours: 14,
  requirementIds: ['R2'],
  checked: '2026-11',
  source,
};
const certificate = {
  ...course,
  id: 'container-certificate',
  title: 'Certified Container Hand',
  provider: 'Example Board',
  url: 'https://example.org/certificate',
};

const list = (report: Report, ...items: (typeof course)[]) => {
  nth(report.resources, 2).items = items;
};
const plan = (report: Report, id: string) => {
  nth(nth(report.roadmap.phases, 0).items, 0).resource = id;
};

describe('resource-unknown', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'a resource of the plan beyond the catalogue',
      (report) => plan(report, 'no-such-course'),
      [['/roadmap/phases/0/items/0/resource']],
    ],
    [
      'a listed resource beyond the catalogue',
      (report) => list(report, { ...course, id: 'no-such-course' }),
      [['/resources/2/items/0/id']],
    ],
    [
      'another title',
      (report) => list(report, { ...course, title: 'Containers' }),
      [['/resources/2/items/0/title']],
    ],
    [
      'another provider',
      (report) => list(report, { ...course, provider: 'Somebody Else' }),
      [['/resources/2/items/0/provider']],
    ],
    [
      'another address',
      (report) => list(report, { ...course, url: 'https://example.com' }),
      [['/resources/2/items/0/url']],
    ],
    [
      'a certificate under another issuer',
      (report) => list(report, { ...certificate, provider: 'Example Academy' }),
      [['/resources/2/items/0/provider']],
    ],
    ['resources as the catalogue has them', (report) => list(report, course, certificate), []],
    ['a planned certificate', (report) => plan(report, 'container-certificate'), []],
  ])('%s', (_, change, expected) => {
    const report = sampleReport();
    change(report);
    const { roadmap, resources } = report;
    const findings = runChecks([checkResources(() => catalog)], { roadmap, resources });
    expect(findings.map(({ places }) => places.map(({ section }) => section))).toEqual(expected);
  });
});
