import type { Comparison } from '../../schemas/comparison.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import type { AsOf } from '../documents/structure/periods.ts';
import type { ComparisonInput } from '../steps/compare-requirements/input.ts';
import type { NarrativeInput } from '../steps/write-narrative/input.ts';
import { correctProfile } from './correct-profile.ts';
import { correctionsOf } from './effects.ts';
import { namingEntries } from './given-as-data.ts';
import type { Corrections } from './statement.ts';
import { withoutContested } from './without-contested.ts';

/** A profile as the rest of the chain takes it, and what becomes of the person's statements. */
export interface Applied {
  readonly profile: Profile;
  /** The document a comparison reads, and what it must know to say whose words it rests on. */
  readonly compared: Pick<ComparisonInput, 'document' | 'selfReport'>;
  /** What the CV alone shows, for prose that keeps it apart; nothing without corrections. */
  readonly kept: Pick<NarrativeInput, 'asRead'>;
  /** The person's words, as a document of the report; none without corrections. */
  readonly documents: readonly SourceDocument[];
  told(requirements: readonly Requirement[], comparison: Comparison): Correction[];
}

/**
 * Lets the person whose CV it is add to what was read or contest it.
 *
 * @throws CorrectionsError for a statement that cannot be used.
 */
export function applyCorrections(
  asRead: Profile,
  corrections: Corrections | null,
  cv: SourceDocument,
  asOf: AsOf,
): Applied {
  if (corrections === null) {
    return { profile: asRead, compared: { document: cv }, kept: {}, documents: [], told: () => [] };
  }
  const corrected = namingEntries(corrections.document, () =>
    correctProfile(asRead, corrections, { cv, asOf }),
  );
  const { profile, changes } = corrected;
  const contested = changes.flatMap(({ evidence: [say], void: stretches }) =>
    say === undefined || stretches.length === 0 ? [] : [{ stretches: [...stretches], say }],
  );
  return {
    profile,
    compared: {
      document: withoutContested(cv, changes),
      selfReport: { documents: [cv, corrections.document], asRead, contested },
    },
    kept: { asRead },
    documents: [corrections.document],
    told: (requirements, comparison) => correctionsOf({ asRead, corrected, requirements, comparison }),
  };
}
