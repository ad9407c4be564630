import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { joinFirst, plural } from '../../../core/join-names.ts';
import { openPartOf } from './open-part.ts';
import { say } from './sentence.ts';
import { namesOf, refsOf, type Told, type View } from './told.ts';

const mostNamed = 4;

/** What to do on Monday: the question to settle, the lines to add, the first item of the plan, the next report. */
export function nextSteps(view: View): NarrativeSentence[] {
  const [first, second] = questions(view);
  return [
    ...(first ? say(`First question: ${first.assessment.question}`, first.ref) : []),
    ...lines(view),
    ...begin(view),
    ...(second ? say(`Second question: ${second.assessment.question}`, second.ref) : []),
    ...anew(view),
  ];
}

/** Silence on what weighs most first, then what is shown in part, then what the CV denies. */
function questions({ silent, inPart, denied }: View): Told[] {
  const core = (list: readonly Told[]): readonly Told[] => list.filter(({ isCore }) => isCore);
  const all = [...core(silent), ...core(inPart), ...core(denied), ...silent, ...inPart, ...denied];
  return [...new Set(all)].filter(({ assessment }) => assessment.question !== null);
}

/** Where the skill is there and its level is not, a line in the CV closes the point. */
function lines({ input, inPart }: View): NarrativeSentence[] {
  const unworded = inPart.filter((one) => openPartOf(one, input).of === 'unworded-level');
  if (unworded.length === 0) return [];
  const named = unworded.slice(0, mostNamed);
  return say(
    `Add to the CV what was done with ${joinFirst(namesOf(unworded), mostNamed)}, with a result and a date: the level is not worded yet.`,
    ...refsOf(named),
  );
}

function begin({ input: { roadmap } }: View): NarrativeSentence[] {
  const [phase] = roadmap.phases;
  const [item, following] = phase?.items ?? [];
  if (!phase || !item) return [];
  return [
    ...say(
      `Begin the plan with its first item, for which ${setAside(item.hours)}: ${withoutStop(item.title)}.`,
      `phase:${phase.number}`,
      `item:${item.id}`,
    ),
    ...(following
      ? say(
          `After that, ${setAside(following.hours)} for this: ${withoutStop(following.title)}.`,
          `item:${following.id}`,
        )
      : []),
  ];
}

const setAside = (hours: number): string =>
  `${plural(hours, 'hour')} ${hours === 1 ? 'is' : 'are'} set aside`;

const withoutStop = (text: string): string => text.replace(/\.$/, '');

const anew = ({ silent, inPart, denied }: View): NarrativeSentence[] =>
  silent.length + inPart.length + denied.length === 0
    ? say('Keep the CV as it is on these points: each of them is shown.', 'coverage')
    : say('Put into the CV whatever the answers bring up, and have this report made anew.', 'coverage');
