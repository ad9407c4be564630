import type { Claim } from '../../schemas/claim.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Report } from '../../schemas/report.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { Facts, QuoteRecord } from '../core/facts.ts';
import { comparisonProse, narrativeProse, roadmapProse } from '../core/report-prose.ts';
import { runChecks } from '../core/run-checks.ts';
import { evidencePlaces } from './evidence-places.ts';
import { allChecks } from './registry.ts';

/** What all checks find in a finished report, check by check. */
export const checkReport = (report: Report): Finding[] => runChecks(allChecks, factsOf(report));

/** A finished report as checks see it; claims are read from its prose with the catalogue of this package. */
export function factsOf(report: Report): Facts {
  const { documents, profile, requirements, comparison, roadmap, resources, market, narrative } = report;
  const facts = { documents, profile, requirements, comparison, roadmap, resources, market, narrative };
  return { ...facts, quotes: quotesOf(report), claims: claimsOf(report) };
}

function quotesOf(report: Report): QuoteRecord[] {
  const texts = new Map(report.documents.map(({ id, text }) => [id, text]));
  return Array.from(evidencePlaces(report), ({ pointer, place }) => {
    const found = texts.get(place.document)?.includes(place.quote) ?? false;
    return { quote: place.quote, pointer, located: found ? place : null };
  });
}

/** Claims of the prose an engine wrote. Questions are left out: they state nothing. */
function claimsOf({ profile, comparison, roadmap, narrative }: Report): Claim[] {
  const prose = [...comparisonProse(comparison), ...roadmapProse(roadmap), ...narrativeProse(narrative)];
  return readClaims(prose, { catalog: loadCatalog(), candidateName: profile.candidate.name });
}
