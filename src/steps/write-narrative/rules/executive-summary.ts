import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { describeMonths } from '../../../core/describe-months.ts';
import { inWords, joinFirst, joinNames, plural } from '../../../core/join-names.ts';
import { vary } from '../../../core/vary.ts';
import type { NarrativeInput } from '../input.ts';
import { nameOf, statusOf } from './requirement-names.ts';
import { say } from './sentence.ts';

const most = 4;

export function executiveSummary(input: NarrativeInput): NarrativeSentence[] {
  return [...who(input), ...coverage(input), ...shown(input), ...open(input), ...plan(input)];
}

function who({ profile }: NarrativeInput): NarrativeSentence[] {
  const { candidate, experience, positions } = profile;
  const whose = candidate.name === null ? 'this CV' : `the CV of ${candidate.name}`;
  const jobs = positions.filter(({ kind }) => kind !== 'project' && kind !== 'volunteering');
  const latest = jobs.find(({ end }) => end === 'present') ?? jobs[0] ?? positions[0];
  const at = latest?.organisation ? ` at ${latest.organisation}` : '';
  const role = latest
    ? `; the ${latest.end === 'present' ? 'present' : 'most recent'} position is ${latest.title}${at}`
    : '';
  const dated =
    experience.totalMonths.max > 0
      ? `The dates in ${whose} add up to ${describeMonths(experience.totalMonths)} of work${role}.`
      : `No dates of work were found in ${whose}${role}.`;
  return say(dated, 'candidate', 'experience', latest?.id);
}

function coverage({ target, comparison }: NarrativeInput): NarrativeSentence[] {
  const { counts } = comparison.coverage;
  const shares = [
    `${counts.met > 0 ? inWords(counts.met) : 'none'} in full`,
    ...(counts.partlyMet > 0 ? [`${inWords(counts.partlyMet)} in part`] : []),
    ...(counts.notShown > 0 ? [`${inWords(counts.notShown)} not at all`] : []),
  ];
  const denied =
    counts.notMet > 0
      ? `; ${inWords(counts.notMet)} ${counts.notMet === 1 ? 'is' : 'are'} missing by its own words`
      : '';
  const of = counts.total === 1 ? 'Of the one requirement' : `Of the ${inWords(counts.total)} requirements`;
  return say(`${of} compared for ${target}, the CV shows ${joinNames(shares)}${denied}.`, 'coverage');
}

function shown(input: NarrativeInput): NarrativeSentence[] {
  const met = statusOf(input, 'met')
    .toSorted((a, b) => b.assessment.evidence.length - a.assessment.evidence.length || b.months - a.months)
    .slice(0, most);
  if (met.length === 0) return [];
  const names = joinNames(
    met.map(({ requirement, months, range }) =>
      months >= 12 && range
        ? `${nameOf(requirement)} (named in work of ${describeMonths(range)})`
        : nameOf(requirement),
    ),
  );
  const lead = vary(
    ['Best borne out by its text', 'With the most lines to bear it out', 'What it shows most clearly'],
    names,
  );
  return say(`${lead}: ${names}.`, ...met.map(({ ref }) => ref));
}

function open(input: NarrativeInput): NarrativeSentence[] {
  const isCore = ({ importance }: { readonly importance: string }): boolean => importance === 'core';
  if (!input.requirements.some(isCore)) return [];
  const silent = [...statusOf(input, 'not-met'), ...statusOf(input, 'not-shown')].filter(({ requirement }) =>
    isCore(requirement),
  );
  if (silent.length === 0) return say('Every core requirement is shown at least in part.', 'coverage');
  const names = joinFirst(
    silent.map(({ requirement }) => nameOf(requirement)),
    most,
  );
  return say(`Core, and to be asked about first: ${names}.`, ...silent.slice(0, most).map(({ ref }) => ref));
}

function plan({ roadmap, comparison }: NarrativeInput): NarrativeSentence[] {
  const [first] = roadmap.phases;
  if (first) {
    const length = `${plural(roadmap.weeks, 'week')} at ${plural(roadmap.hoursPerWeek, 'hour')} a week`;
    const text = `The plan below takes ${length}, in ${inWords(roadmap.phases.length)} ${roadmap.phases.length === 1 ? 'phase' : 'phases'}, and begins with ${first.title}.`;
    return say(text, 'roadmap', `phase:${first.number}`);
  }
  const done = comparison.assessments.every(({ status }) => status === 'met');
  return done
    ? say('Nothing is open, so there is nothing to plan.', 'roadmap')
    : say(
        'None of what is open fits into the time given; a plan needs more weeks or more hours a week.',
        'roadmap',
      );
}
