import { describe, expect, it } from 'vitest';
import type { Report } from '../schemas/report.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { generateReport } from './generate-report.ts';
import { fixtureCv, fixtureSlugs } from './testing/fixture-cvs.ts';

const catalog = loadCatalog();
const now = new Date('2026-11-20T00:00:00Z');
const marketSections: ReadonlySet<string> = new Set([
  'market-insights',
  'tech-stack-popularity',
  'market-outlook',
]);

/** Every number of a text, without the commas of thousands. */
const numbersOf = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));

/** Numbers that the facts a sentence rests on may appear as. */
function numbersBehind(refs: readonly string[], { market }: Report): Set<number> {
  const wages = market.wages.filter(({ id }) => refs.includes(`wage:${id}`));
  const popularity = market.popularity.filter(({ id }) => refs.includes(`popularity:${id}`));
  const technologies = market.technologies.filter(({ id }) => refs.includes(`technology:${id}`));
  const facts = [...wages, ...popularity, ...technologies];
  return new Set(
    [
      ...wages.flatMap(({ employment, p10, p25, median, p75, p90 }) => [
        employment,
        p10,
        p25,
        median,
        p75,
        p90,
      ]),
      ...popularity.flatMap(({ share, changeOverYear, rank }) => [
        Number((share * 100).toFixed(1)),
        Math.round(share * 100),
        Number(Math.abs(changeOverYear * 100).toFixed(1)),
        rank,
      ]),
      ...facts.flatMap(({ source }) => numbersOf(`${source.name} ${source.date}`)),
      ...[...wages, ...popularity].flatMap(({ date }) => numbersOf(date)),
      ...wages.flatMap(({ occupation }) => numbersOf(occupation)),
      ...market.technologies.map((_, index) => index + 1),
    ].filter((number) => number !== null),
  );
}

/** A fact of the report as the catalogue holds it: its source is a name there. */
const inCatalog = <Fact extends { source: string }>(facts: readonly Fact[]) =>
  facts.map((fact) => ({ ...fact, source: catalog.source(fact.source) }));

describe.each(fixtureSlugs)('%s', (slug) => {
  it.each(catalog.roles.map((role) => [role.name, role] as const))(
    'for %s: what is said of the world is in the catalogue, with its source',
    async (name, role) => {
      const report = await generateReport({ cv: fixtureCv(slug), role: name }, { now });
      const { resources, roadmap, market, requirements, narrative } = report;

      for (const { id, url, checked, source } of resources.flatMap(({ items }) => items)) {
        const known = catalog.resource(id) ?? catalog.credential(id);
        expect([id, url, checked, source]).toEqual([
          id,
          known?.url,
          known?.checked,
          catalog.source(known?.source ?? ''),
        ]);
      }
      for (const { resource } of roadmap.phases.flatMap(({ items }) => items)) {
        if (resource !== null)
          expect(catalog.resource(resource) ?? catalog.credential(resource), resource).toBeDefined();
      }
      expect(requirements.map(({ skill, source }) => [skill.id, source.name])).toEqual(
        role.requirements.map(({ skill, source }) => [skill, catalog.source(source)?.name]),
      );
      expect(inCatalog(catalog.wagesFor(role.occupation.soc))).toEqual(market.wages);
      for (const { name: _, ...fact } of market.popularity)
        expect(inCatalog(catalog.popularityFor(fact.skill))).toContainEqual(fact);
      for (const { name: _, ...fact } of market.technologies)
        expect(inCatalog(catalog.technologiesFor(role.occupation.onet))).toContainEqual(fact);
      for (const { text, refs } of narrative.sections
        .filter(({ id }) => marketSections.has(id))
        .flatMap(({ sentences }) => sentences)) {
        const behind = numbersBehind(refs, report);
        expect([text, numbersOf(text).filter((number) => !behind.has(number))]).toEqual([text, []]);
      }
    },
  );
});
