import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { describeMonths } from '../../../core/describe-months.ts';
import { joinNames } from '../../../core/join-names.ts';
import { vary } from '../../../core/vary.ts';
import type { NarrativeInput } from '../input.ts';
import { nameOf, statusOf } from './requirement-names.ts';
import { capitalise, inWords, say } from './sentence.ts';

const most = 4;

export function executiveSummary(input: NarrativeInput): NarrativeSentence[] {
  return [...who(input), ...coverage(input), ...shown(input), ...open(input), ...plan(input)];
}

function who({ profile }: NarrativeInput): NarrativeSentence[] {
  const { candidate, experience, positions } = profile;
  const whose = candidate.name === null ? 'This CV' : `The CV of ${candidate.name}`;
  const latest = positions.find(({ kind, end }) => kind !== 'project' && end === 'present') ?? positions[0];
  const at = latest?.organisation ? ` at ${latest.organisation}` : '';
  const role = latest
    ? `${latest.end === 'present' ? 'now' : 'most recently'} as ${latest.title}${at}`
    : null;
  if (experience.totalMonths.max > 0) {
    const dated = `${whose} shows ${describeMonths(experience.totalMonths)} of dated work`;
    return say(`${dated}${role ? `, ${role}` : ''}.`, 'candidate', 'experience', latest?.id);
  }
  const undated = role ? `names work without usable dates, ${role}` : 'names no dated work';
  return say(`${whose} ${undated}.`, 'candidate', 'experience', latest?.id);
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
      ? `; ${inWords(counts.notMet)} ${counts.notMet === 1 ? 'is' : 'are'} open by its own words`
      : '';
  const text = `Of the ${inWords(counts.total)} requirements compared for ${target}, it shows ${joinNames(shares)}${denied}.`;
  return say(text, 'coverage');
}

function shown(input: NarrativeInput): NarrativeSentence[] {
  const met = statusOf(input, 'met')
    .toSorted((a, b) => b.months - a.months)
    .slice(0, most);
  if (met.length === 0) return [];
  const names = joinNames(
    met.map(({ requirement, months, range }) =>
      months >= 12 && range
        ? `${nameOf(requirement)} (${describeMonths(range)} of dated work)`
        : nameOf(requirement),
    ),
  );
  const lead = vary(
    ['Best borne out by its text:', 'Its firmest ground for this target:', 'What it shows most clearly:'],
    names,
  );
  return say(`${lead} ${names}.`, ...met.map(({ ref }) => ref));
}

function open(input: NarrativeInput): NarrativeSentence[] {
  const high = [...statusOf(input, 'not-met'), ...statusOf(input, 'not-shown')].filter(
    ({ requirement }) => requirement.importance === 'core',
  );
  if (high.length === 0) return say('No core requirement is left without any mention.', 'coverage');
  const names = joinNames(high.slice(0, most).map(({ requirement }) => nameOf(requirement)));
  const more = high.length > most ? ` and ${inWords(high.length - most)} more` : '';
  const verb = high.length === 1 ? 'remains' : 'remain';
  const text = `Among the core requirements, ${names}${more} ${verb} to be asked about or learned.`;
  return say(capitalise(text), ...high.slice(0, most).map(({ ref }) => ref));
}

function plan({ roadmap }: NarrativeInput): NarrativeSentence[] {
  const [first] = roadmap.phases;
  if (!first)
    return say(
      'No plan is needed, or none fits into the time given; the next steps say what to do instead.',
      'roadmap',
    );
  const phases = `${inWords(roadmap.phases.length)} ${roadmap.phases.length === 1 ? 'phase' : 'phases'}`;
  const weeks = `${roadmap.weeks} ${roadmap.weeks === 1 ? 'week' : 'weeks'}`;
  const text = `The plan below takes ${weeks} at ${roadmap.hoursPerWeek} hours a week, in ${phases}, and begins with ${first.title}.`;
  return say(text, 'roadmap', `phase:${first.number}`);
}
