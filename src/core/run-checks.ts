import type { Finding } from '../../schemas/finding.ts';
import type { Place } from '../../schemas/place.ts';
import type { Check, Observation } from './define-check.ts';
import type { Facts } from './facts.ts';
import { fillTemplate } from './fill-template.ts';
import { fingerprint } from './fingerprint.ts';

/** Runs the checks whose facts are present. Findings come in the order of the checks, each once. */
export function runChecks(checks: readonly Check[], facts: Facts): Finding[] {
  const findings = new Map<string, Finding>();
  for (const check of checks) {
    if (check.needs.some((need) => facts[need] === undefined)) continue;
    check.run(facts, (observation) => {
      const finding = toFinding(check, observation);
      if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding);
    });
  }
  return [...findings.values()];
}

function toFinding(check: Check, observation: Observation<string>): Finding {
  const { messageId, data = {}, section, suggestion } = observation;
  const template = check.messages[messageId];
  if (template === undefined) throw new Error(`${check.id}: no message ${messageId}.`);
  const places = inReadingOrder(observation.places);
  return {
    check: check.id,
    severity: check.meta.severity,
    message: fillTemplate(template, data, `${check.id}.${messageId}`),
    ...(section === undefined ? {} : { section }),
    places,
    ...(suggestion === undefined ? {} : { suggestion }),
    fingerprint: fingerprint(check.id, messageId, places),
  };
}

function inReadingOrder(places: readonly Place[]): Place[] {
  const sameDocument = places.every((place) => place.document === places[0]?.document);
  const sameSection = places.every((place) => place.section === places[0]?.section);
  // JSON Pointers have no order of their own: the check names such places in reading order.
  if (!sameDocument || (places[0]?.document === 'report' && !sameSection)) return [...places];
  return places.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
