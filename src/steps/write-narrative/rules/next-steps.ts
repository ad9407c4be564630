import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { plural } from '../../../core/join-names.ts';
import type { NarrativeInput } from '../input.ts';
import { statusOf } from './requirement-names.ts';
import { say } from './sentence.ts';

const mostQuestions = 3;

export function nextSteps(input: NarrativeInput): NarrativeSentence[] {
  const open = [
    ...statusOf(input, 'not-met'),
    ...statusOf(input, 'not-shown'),
    ...statusOf(input, 'partly-met'),
  ];
  const questions = open
    .toSorted((a, b) => rank(a.assessment.priority) - rank(b.assessment.priority))
    .filter(({ assessment }) => assessment.question !== null)
    .slice(0, mostQuestions);
  const [phase] = input.roadmap.phases;
  const [item] = phase?.items ?? [];
  return [
    ...questions.flatMap(({ assessment, ref }, index) =>
      say(
        `${['First question to settle', 'Second question', 'Third question'][index]}: ${assessment.question}`,
        ref,
      ),
    ),
    ...say(
      'Whatever the CV left out and the answers bring up belongs in the CV first; then this report is worth making anew.',
      'coverage',
    ),
    ...(phase && item
      ? say(
          `The first thing to do: ${item.title} (${plural(item.hours, 'hour')} set aside).`,
          `phase:${phase.number}`,
          `item:${item.id}`,
        )
      : []),
  ];
}

const rank = (priority: 'high' | 'medium' | 'low' | null): number =>
  priority === null ? 3 : { high: 0, medium: 1, low: 2 }[priority];
