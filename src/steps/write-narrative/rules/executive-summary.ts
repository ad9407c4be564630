import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { describeMonths } from '../../../core/describe-months.ts';
import { inWords, joinFirst, joinNames, plural } from '../../../core/join-names.ts';
import { lackRef } from '../../../core/ledger.ts';
import { dateInWords } from '../../../core/period-in-words.ts';
import { isSelfReported } from '../../../core/self-reported.ts';
import { skillName } from '../../compare-requirements/names.ts';
import type { NarrativeInput } from '../input.ts';
import { deniedWords, quoteOf } from './lines.ts';
import { openPartOf } from './open-part.ts';
import { presentWork } from './present-work.ts';
import { are, at, say } from './sentence.ts';
import { namesOf, refsOf, type Told, type View } from './told.ts';
import { entryName, lackOf, wordsOn } from './words-on.ts';

const most = 4;

/** Whom the CV is about, what of the target it bears out and by what, what matters most, where to begin. */
export function executiveSummary(view: View): NarrativeSentence[] {
  return [
    ...who(view.input),
    ...inItsWords(view),
    ...coverage(view.input),
    ...borneOut(view),
    ...foremost(view),
    ...alsoOpen(view),
    ...near(view),
    ...plan(view),
  ];
}

function who(input: NarrativeInput): NarrativeSentence[] {
  const { candidate, experience, positions } = input.profile;
  const { name } = candidate;
  const latest = presentWork(input);
  const span = experience.totalMonths.max > 0 ? describeMonths(experience.totalMonths) : null;
  const dated =
    span === null
      ? name === null
        ? 'this CV gives its work no dates'
        : 'the CV gives its work no dates'
      : `the dates in ${name === null ? 'this' : 'the'} CV come to ${span} of work`;
  // What is computed from dates rests on the positions; what the CV says of years at large is none of it.
  const dating = positions.filter(({ months }) => months !== null).map(({ id }) => id);
  const refs = [name === null ? null : 'candidate', latest?.id, ...(span === null ? [] : dating)];
  if (latest === undefined) {
    const whose = name === null ? 'This CV' : `The CV of ${name}`;
    return say(
      `${whose} names no position${span === null ? '' : `; its dates come to ${span} of work`}.`,
      ...refs,
      'experience',
    );
  }
  const { title, organisation, start, end } = latest;
  if (end !== 'present') {
    const whose = name === null ? 'this CV' : `the CV of ${name}`;
    return say(`The most recent position in ${whose} is ${title}${at(organisation)}; ${dated}.`, ...refs);
  }
  const since = start ? `, since ${dateInWords(start)}` : '';
  return name === null
    ? say(`The present position in this CV is ${title}${at(organisation)}${since}; ${dated}.`, ...refs)
    : start
      ? say(
          `${name} has worked as ${title}${at(organisation)} since ${dateInWords(start)}; ${dated}.`,
          ...refs,
        )
      : say(`${name} works as ${title}${at(organisation)}; ${dated}.`, ...refs);
}

function inItsWords({ input, quoted }: View): NarrativeSentence[] {
  const latest = presentWork(input);
  const quote = latest ? quoteOf(input, latest, quoted) : null;
  if (!latest || !quote) return [];
  quoted.add(quote.text);
  return say(`Of this work the CV says: “${quote.text}”.`, latest.id, ...quote.refs);
}

function coverage({ target, comparison }: NarrativeInput): NarrativeSentence[] {
  const { met, partlyMet, notShown, notMet, total } = comparison.coverage.counts;
  const all = total === 1 ? 'the one requirement' : `the ${inWords(total)} requirements`;
  if (met === total)
    return say(
      `Compared with ${all} for ${target}, the CV shows ${total === 1 ? 'it' : 'each of them'} in full.`,
      'coverage',
    );
  if (notShown === total) {
    const none = total === 1 ? 'The one requirement' : `None of ${all}`;
    return say(`${none} compared for ${target} is ${total === 1 ? 'not ' : ''}shown in the CV.`, 'coverage');
  }
  const shown = [
    ...(met > 0 ? [`${inWords(met)} in full`] : []),
    ...(partlyMet > 0 ? [`${inWords(partlyMet)} in part`] : []),
  ];
  const open = [
    ...(notShown > 0 ? [`${inWords(notShown)} ${notShown === 1 ? 'is' : 'are'} not shown`] : []),
    ...(notMet > 0
      ? [`of ${inWords(notMet)} it says itself that ${notMet === 1 ? 'it is' : 'they are'} missing`]
      : []),
  ];
  const what = shown.length > 0 ? joinNames(shown) : 'none';
  const rest = open.length > 0 ? `; ${joinNames(open)}` : '';
  return say(`Of ${all} compared for ${target}, the CV shows ${what}${rest}.`, 'coverage');
}

/** What is shown in full, the first of it that has words of its own with these. */
function borneOut({ input, met, quoted }: View): NarrativeSentence[] {
  if (met.length === 0) return [];
  // Work done tells more than a language that is spoken.
  const bySubstance = met.toSorted(
    (a, b) => Number(a.requirement.kind === 'language') - Number(b.requirement.kind === 'language'),
  );
  const found = bySubstance.flatMap((one) => {
    const words = wordsOn(one, input, quoted);
    return words === null ? [] : [{ one, words }];
  })[0];
  if (found) quoted.add(found.words);
  const ordered = found ? [found.one, ...met.filter((other) => other !== found.one)] : met;
  const names = ordered.map((one) => (one === found?.one ? `${one.name} (“${found.words}”)` : one.name));
  return say(`Shown in full ${are(met)} ${joinFirst(names, most)}.`, ...refsOf(ordered.slice(0, most)));
}

/** The one open requirement that weighs most, and why. */
function foremost({ all, silent, denied, inPart }: View): NarrativeSentence[] {
  if (!all.some(({ isCore }) => isCore)) return [];
  const [first] = silent.filter(({ isCore }) => isCore);
  if (!first) {
    if (all.some(({ isCore, assessment }) => isCore && isSelfReported(assessment.evidence))) return [];
    return denied.some(({ isCore }) => isCore)
      ? []
      : inPart.some(({ isCore }) => isCore)
        ? say('No core requirement is left without a line in the CV.', 'coverage')
        : say('Every core requirement is shown in full.', 'coverage');
  }
  if (first.builders.length === 0) return [];
  const named = first.builders.slice(0, most);
  const builders = joinFirst(namesOf(first.builders), most);
  const why = first.builders.length === 1 ? `it is the base of ${builders}` : `${builders} build on it`;
  return say(
    `What matters most among the open points is ${first.name}: it is core, and ${why}.`,
    first.ref,
    first.requirement.id,
    ...named.map(({ requirement }) => requirement.id),
  );
}

/** What else is core and not shown, and what the CV itself says on the foremost of what it denies. */
function alsoOpen({ input, silent, denied }: View): NarrativeSentence[] {
  const core = silent.filter(({ isCore }) => isCore);
  const [first] = core;
  const others = first && first.builders.length > 0 ? core.slice(1) : core;
  const also = others.length < core.length;
  const named = others.slice(0, most);
  const names = joinFirst(namesOf(others), most, 'or');
  const open =
    others.length === 0
      ? null
      : also
        ? `Also core and not shown ${are(others)} ${joinFirst(namesOf(others), most)}`
        : `Among what is core the CV does not show ${names}`;
  const said = denied.find(({ isCore }) => isCore) ?? (core.length === 0 ? denied[0] : undefined);
  const lack = said && lackOf(said, input);
  const refs = [...refsOf(named), ...named.map(({ requirement }) => requirement.id)];
  if (!said || !lack) return open === null ? [] : say(`${open}.`, ...refs);
  const words = `n ${said.name} the CV itself says: “${deniedWords(lack)}”`;
  return say(open === null ? `O${words}.` : `${open}; o${words}.`, ...refs, said.ref, lackRef(lack));
}

const mostNear = 2;

/** What is shown in part, with what is missing to the whole. */
function near({ input, inPart }: View): NarrativeSentence[] {
  const told = inPart.slice(0, mostNear);
  if (told.length === 0) return [];
  const named = told.map((one) => `${one.name}${missingOf(one, input)}`);
  const rest = inPart.length - told.length;
  const more = rest === 0 ? '' : `; ${inWords(rest)} more ${rest === 1 ? 'is' : 'are'} shown in part`;
  return say(
    `Nearest to what is asked ${are(told)} ${joinNames(named)}${more}.`,
    ...refsOf(told),
    ...(rest > 0 ? ['coverage'] : []),
  );
}

function missingOf(one: Told, input: NarrativeInput): string {
  const open = openPartOf(one, input);
  switch (open.of) {
    case 'level':
      return ` (${open.has} level by the ${open.stated ? 'wording' : 'dates'}, ${open.asked} asked)`;
    case 'unworded-level':
      return ` (no level worded, ${open.asked} asked)`;
    case 'kin':
      return ` (close to it: ${joinFirst(open.kin.map(skillName), 2)})`;
    case 'other': {
      const entry = entryName(one, input) ?? wordsOn(one, input, new Set());
      return entry === null || entry.includes(one.requirement.skill.name) ? '' : ` (“${entry}”)`;
    }
  }
}

function plan({ input, all }: View): NarrativeSentence[] {
  const { roadmap, comparison } = input;
  const [first] = roadmap.phases;
  if (!first) {
    return comparison.assessments.every(({ status }) => status === 'met')
      ? say('Nothing is open, so there is nothing to plan.', 'roadmap')
      : say(
          'None of what is open fits into the time given; a plan needs more weeks or more hours a week.',
          'roadmap',
        );
  }
  // In the order of the work, not of the list.
  const order = [...new Set(first.items.flatMap(({ requirementIds }) => requirementIds))];
  const begun = order.flatMap((id) => all.find(({ requirement }) => requirement.id === id) ?? []);
  const later = roadmap.afterwards.length;
  const rest =
    later === 0
      ? ''
      : ` and leaves ${inWords(later)} open ${later === 1 ? 'point' : 'points'} for afterwards`;
  const length = `${plural(roadmap.weeks, 'week')} at ${plural(roadmap.hoursPerWeek, 'hour')} a week`;
  return say(
    `The plan begins with ${joinFirst(namesOf(begun), most)}; it takes ${length}${rest}.`,
    'roadmap',
    `phase:${first.number}`,
    ...(later > 0 ? ['afterwards'] : []),
  );
}
