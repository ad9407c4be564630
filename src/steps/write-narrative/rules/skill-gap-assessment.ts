import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { joinNames } from '../../../core/join-names.ts';
import type { NarrativeInput } from '../input.ts';
import { type Assessed, nameOf, statusOf } from './requirement-names.ts';
import { say } from './sentence.ts';

export function skillGapAssessment(input: NarrativeInput): NarrativeSentence[] {
  const met = statusOf(input, 'met');
  const notShown = statusOf(input, 'not-shown');
  return [
    ...say(
      `${Math.round(input.comparison.coverage.share * 100)} % of what is asked is shown: ${input.comparison.coverage.band}.`,
      'coverage',
    ),
    ...(met.length === 0
      ? say('No requirement is shown in full.', 'coverage')
      : together('Shown in full', met)),
    ...[...statusOf(input, 'partly-met'), ...statusOf(input, 'not-met')].flatMap(reasoned),
    ...byImportance(notShown),
    ...(notShown.length === 0
      ? []
      : say(
          'Not shown means that the CV is silent, not that the experience is missing.',
          ...notShown.map(({ ref }) => ref),
        )),
  ];
}

/** The reason, led by the name of the requirement where it does not hold it. */
function reasoned({ requirement, assessment, ref }: Assessed): NarrativeSentence[] {
  const { rationale } = assessment;
  const isNamed = rationale.toLowerCase().includes(requirement.skill.name.toLowerCase());
  return say(isNamed ? rationale : `${nameOf(requirement)}: ${rationale}`, ref);
}

function byImportance(notShown: readonly Assessed[]): NarrativeSentence[] {
  const core = notShown.filter(({ requirement }) => requirement.importance === 'core');
  const preferred = notShown.filter(({ requirement }) => requirement.importance === 'preferred');
  return [
    ...together('Core, and not shown by the CV', core),
    ...together('Preferred, and not shown by the CV', preferred),
  ];
}

const together = (lead: string, list: readonly Assessed[]): NarrativeSentence[] =>
  list.length === 0
    ? []
    : say(
        `${lead}: ${joinNames(list.map(({ requirement }) => nameOf(requirement)))}.`,
        ...list.map(({ ref }) => ref),
      );
