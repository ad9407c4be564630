import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import { cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { comparisonRules } from './rules.ts';
import { isSpokenOf, spokenIn } from './spoken.ts';
import { asked, askedFor } from './testing/assess.ts';

/** What is found on a requirement of a CV that ends with a line. */
function found(line: string, requirement: Requirement, denied: string | null = null) {
  const cv = cvWith({});
  const start = cv.document.text.length;
  const place = { document: 'cv', section: null, quote: line, start, end: start + line.length };
  const lacks =
    denied === null ? [] : [{ id: null, name: denied, stance: 'denied' as const, evidence: [place] }];
  const input = {
    target: 'Test',
    document: { ...cv.document, text: `${cv.document.text}${line}\n` },
    profile: { ...cv.profile, lacks },
    requirements: [requirement],
  };
  const { output } = completeComparison(comparisonRules(input), input);
  const [one] = output.assessments;
  return { status: one?.status, rationale: one?.rationale ?? '' };
}

const credential = (name: string) =>
  asked({ kind: 'credential', skill: { id: null, name }, statement: name });

describe('a line that names what is not shown is told, and not taken for silence', () => {
  it.each<[string, string, Requirement, string | null]>([
    ['limits it', 'Limited exposure to welding', askedFor('welding'), null],
    [
      'wishes for it',
      'I would like to go into landscape gardening',
      asked({ skill: { id: null, name: 'landscape gardening' } }),
      null,
    ],
    ['plans it', 'SHRM-CP planned for spring 2027', credential('SHRM-CP'), null],
    ['hopes for it', 'Hoping to sit the Category C licence', credential('Category C licence'), null],
    [
      'denies its root',
      'Zero experience in consolidation',
      asked({ skill: { id: null, name: 'Consolidated accounts' } }),
      'consolidation',
    ],
  ])('and %s: %s', (_, line, requirement, denied) => {
    const { status, rationale } = found(line, requirement, denied);
    expect(status).toBe('not-shown');
    expect(spokenIn(rationale)).toBe(line);
  });

  it.each<[string, Requirement]>([
    ['The clinical lead interviewed for wound care', askedFor('wound-care')],
    ['The ward sister checked the medication\n    administration', askedFor('medication-administration')],
    ['Our joiners did the welding', askedFor('welding')],
  ])('and may be on somebody else: %s', (line, requirement) => {
    const { status, rationale } = found(line, requirement);
    expect([status, spokenIn(rationale), isSpokenOf(rationale)]).toEqual(['not-shown', null, true]);
  });

  it.each<[string, Requirement]>([
    ['Limited exposure to plumbing', askedFor('welding')],
    ['Kept the books', credential('SHRM-CP')],
    [
      'No church choir is without me; Sunday school teacher',
      asked({ skill: { id: null, name: 'Sunday school' } }),
    ],
  ])('and no line names it in: %s', (line, requirement) => {
    const { status, rationale } = found(line, requirement);
    expect([status, isSpokenOf(rationale)]).toEqual(['not-shown', false]);
  });
});
