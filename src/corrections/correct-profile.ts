import type { SourceDocument } from '../../schemas/document.ts';
import type { Place } from '../../schemas/place.ts';
import type { Profile, Signal } from '../../schemas/profile.ts';
import type { AsOf } from '../documents/structure/periods.ts';
import { createEvidenceFinder } from '../steps/extract-profile/complete/evidence.ts';
import { type PositionSpan, positionSpans } from '../steps/extract-profile/complete/position-spans.ts';
import { totalMonths } from '../steps/extract-profile/complete/total-months.ts';
import { correctPapers } from './correct-papers.ts';
import { correctPositions } from './correct-positions.ts';
import { correctSkills } from './correct-skills.ts';
import type { Corrected, Stretch } from './corrected.ts';
import type { Corrections } from './statement.ts';
import { isWithin } from './without-removed.ts';

/**
 * A profile as the person's statements leave it. What is contested goes, with all that it alone bore out; what is
 * added is tied to the catalogue, dated and counted as the CV's own statements are, on the evidence of the
 * person's words.
 *
 * @throws CorrectionsError for a statement on what is not there, and for an addition that differs from the CV.
 */
export function correctProfile(
  read: Profile,
  { document, statements }: Corrections,
  { cv, asOf }: { readonly cv: SourceDocument; readonly asOf: AsOf },
): Corrected {
  const file = document.name;
  const spans = positionSpans(read.positions, createEvidenceFinder(cv));
  const worked = correctPositions(read.positions, statements, { spans, asOf, file });
  const { positions, removed } = worked;
  const stillThere = spans.flatMap((span): PositionSpan[] => {
    const before = read.positions.find((position) => position === span.position);
    const position = positions.find(({ id }) => id === before?.id);
    return position === undefined ? [] : [{ ...span, position }];
  });
  const touched = statements.some(({ kind }) => kind === 'skill') || worked.changes.length > 0;
  const changed = spans.filter(({ position }) => !positions.some((one) => one === position));
  const context = { spans: stillThere, removed, changed, text: cv.text, asOf, file };
  const { skills, lacks, changes } = touched
    ? correctSkills(read, statements, context)
    : { skills: read.skills, lacks: read.lacks, changes: [] };
  const papers = correctPapers(read, statements, file);
  const { leadership, architecture } = read.seniority;
  const profile: Profile = {
    ...read,
    experience: {
      totalMonths: worked.changes.length > 0 ? totalMonths(positions, asOf) : read.experience.totalMonths,
      stated: read.experience.stated.flatMap(({ years, evidence }) => {
        const left = without(evidence, removed);
        return left.length === 0 ? [] : [{ years, evidence: left }];
      }),
    },
    positions,
    education: papers.education,
    credentials: papers.credentials,
    languages: papers.languages,
    skills,
    lacks,
    seniority: { leadership: signal(leadership, removed), architecture: signal(architecture, removed) },
  };
  return { profile, changes: [...worked.changes, ...changes, ...papers.changes].sort(inOrderOfFile) };
}

const without = (evidence: readonly Place[], removed: readonly Stretch[]): Place[] =>
  evidence.filter((place) => !isWithin(place, removed));

function signal({ evidence, status }: Signal, removed: readonly Stretch[]): Signal {
  const left = without(evidence, removed);
  return { status: left.length === 0 ? 'not-shown' : status, evidence: left };
}

const inOrderOfFile = (a: Corrected['changes'][number], b: Corrected['changes'][number]): number =>
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0);
