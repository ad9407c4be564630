import type { ProfileAnswer } from '../../../schemas/answers/profile-answer.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Profile, Signal } from '../../../schemas/profile.ts';
import type { Completion } from '../../core/define-step.ts';
import { dateOrderOf } from '../../documents/structure/date-order.ts';
import { findDateRanges } from '../../documents/structure/dates.ts';
import { completeCredentials, completeLanguages } from './complete/credentials.ts';
import { completeEducation } from './complete/education.ts';
import { createEvidenceFinder, type EvidenceFinder, type Search } from './complete/evidence.ts';
import { positionSpans } from './complete/position-spans.ts';
import { completePositions } from './complete/positions.ts';
import { gatherSkills } from './complete/skill-evidence.ts';
import { createSkillNames } from './complete/skill-names.ts';
import { completeSkills } from './complete/skills.ts';
import { addTitleEvidence } from './complete/title-evidence.ts';
import { totalMonths } from './complete/total-months.ts';
import type { ProfileInput } from './profile-input.ts';
import { parseYears } from './rules/years.ts';

/**
 * Makes a profile of an answer: every quote located, what has no quote in the CV left out, dates parsed,
 * months added up, skills tied to the catalogue. The same for every engine.
 */
export function completeProfile(
  answer: ProfileAnswer,
  { document, asOf }: ProfileInput,
): Completion<Profile> {
  const finder = createEvidenceFinder(document);
  const order = dateOrderOf(document.text);
  const dates = { order, ranges: findDateRanges(document.text, order) };
  const summary =
    answer.summary === null
      ? null
      : finder.find(answer.summary, '/summary', { kinds: ['summary', 'header'] });
  const positions = completePositions(answer.positions, finder, dates, asOf);
  const education = completeEducation(answer.education, finder, dates, asOf);
  const credentials = completeCredentials(answer.credentials, finder, dates, asOf);
  const languages = completeLanguages(answer.languages, finder);
  const gathered = gatherSkills(answer.skills, finder, createSkillNames(document.text));
  addTitleEvidence(gathered, positions);
  const { skills, lacks } = completeSkills(gathered, positionSpans(positions, finder), asOf);
  const output: Profile = {
    candidate: completeCandidate(answer.candidate, finder),
    summary: summary === null ? null : { text: summary.quote, evidence: [summary] },
    experience: {
      totalMonths: totalMonths(positions, asOf),
      stated: answer.totalYears.flatMap((quote, index) => {
        const place = finder.find(quote, `/totalYears/${index}`);
        const years = place === null ? null : parseYears(place.quote);
        return place === null || years === null ? [] : [{ years, evidence: [place] }];
      }),
    },
    positions,
    education,
    credentials,
    languages,
    skills,
    lacks,
    seniority: {
      leadership: signalOf(answer.leadership, '/leadership', finder),
      architecture: signalOf(answer.architecture, '/architecture', finder),
    },
  };
  return { output, quotes: finder.records };
}

function completeCandidate(
  candidate: ProfileAnswer['candidate'],
  finder: EvidenceFinder,
): Profile['candidate'] {
  const name = finder.confirmed(candidate.name);
  const headline = finder.confirmed(candidate.headline);
  const pronouns = finder.confirmed(candidate.pronouns);
  const top: Search = { kinds: ['header', 'personal', 'summary'] };
  const scratch = [name, headline, pronouns].flatMap((words) =>
    words === null ? [] : [finder.peek(words, top)],
  );
  return { name, headline, pronouns, evidence: unique(scratch) };
}

function signalOf(quotes: readonly string[], pointer: string, finder: EvidenceFinder): Signal {
  const places = unique(quotes.map((quote, index) => finder.find(quote, `${pointer}/${index}`)));
  return { status: places.length > 0 ? 'shown' : 'not-shown', evidence: places };
}

function unique(places: readonly (Place | null)[]): Place[] {
  const byStart = new Map(places.flatMap((place) => (place === null ? [] : [[place.start, place] as const])));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
