import type { NarrativeSentence } from '../../../../schemas/narrative.ts';
import { capitalise } from '../../../core/capitalise.ts';
import { inWords, joinFirst, joinNames } from '../../../core/join-names.ts';
import { lackRef } from '../../../core/ledger.ts';
import { isSelfReported } from '../../../core/self-reported.ts';
import { inTurn } from '../../../core/vary.ts';
import { wholePercent } from '../../../core/whole-percent.ts';
import { skillName } from '../../compare-requirements/names.ts';
import { isSpokenOf, spokenIn } from '../../compare-requirements/spoken.ts';
import type { NarrativeInput } from '../input.ts';
import { deniedWords } from './lines.ts';
import { type OpenPart, openPartOf } from './open-part.ts';
import { are, say } from './sentence.ts';
import { namesOf, refsOf, type Told, type View } from './told.ts';
import { lackOf } from './words-on.ts';

/** Grouped by what a reader would do with it: shown, shown in part, said by the CV, not shown in order of weight. */
export function skillGapAssessment(view: View): NarrativeSentence[] {
  return [
    ...coverage(view.input),
    ...shown(view.met),
    ...inPart(view),
    ...denied(view),
    ...silentCore(view),
    ...silentPreferred(view),
    ...silence(view),
  ];
}

function coverage({ comparison: { coverage } }: NarrativeInput): NarrativeSentence[] {
  const { share, core, preferred, band } = coverage;
  const parts =
    core === null || preferred === null || share === 0
      ? ''
      : `: ${wholePercent(core)} of what is core, ${wholePercent(preferred)} of what is preferred`;
  return say(
    `Coverage, the share of the stated requirements that the CV shows, is ${wholePercent(share)}${parts} (${band}).`,
    'coverage',
  );
}

function shown(met: readonly Told[]): NarrativeSentence[] {
  if (met.length === 0) return say('Nothing of it is shown in full.', 'coverage');
  return say(`In full it shows ${joinNames(namesOf(met))}.`, ...refsOf(met));
}

/** One sentence for all that lack the same, led by what comes first and why. */
function inPart({ input, inPart: list }: View): NarrativeSentence[] {
  if (list.length === 0) return [];
  const parts = list.map((one) => ({ one, open: openPartOf(one, input) }));
  const groups = Map.groupBy(parts, ({ one, open }) => groupKey(open, one));
  const told = [...groups.values()].map((group) => ({
    open: group[0]?.open ?? { of: 'other' as const },
    list: group.map(({ one }) => one),
  }));
  return [...lead(list), ...told.flatMap((group, index) => partSentence(group.open, group.list, index))];
}

const groupKey = (open: OpenPart, { ref }: Told): string => {
  switch (open.of) {
    case 'level':
      return `level ${open.has} ${open.stated} ${open.asked}`;
    case 'unworded-level':
      return `unworded ${open.asked}`;
    case 'kin':
    case 'other':
      return ref;
  }
};

function lead(list: readonly Told[]): NarrativeSentence[] {
  const core = list.filter(({ isCore }) => isCore);
  if (list.length < 2) return [];
  const count = inWords(list.length);
  const order =
    core.length === list.length
      ? 'all of them core'
      : core.length === 0
        ? 'all of them preferred'
        : `with ${joinNames(namesOf(core))} first, because ${core.length === 1 ? 'it is' : 'they are'} core`;
  return say(
    `It shows ${count} in part, ${order}; here a line on what was done may already settle the question.`,
    ...refsOf(list),
    ...core.map(({ requirement }) => requirement.id),
  );
}

function partSentence(open: OpenPart, list: readonly Told[], index: number): NarrativeSentence[] {
  const names = joinNames(namesOf(list));
  const refs = refsOf(list);
  switch (open.of) {
    case 'level': {
      const source = open.stated ? 'the wording of the CV gives' : 'the dates of the CV point to';
      const text = inTurn(
        [
          `For ${names} ${source} ${open.has} level, and ${open.asked} level is asked.`,
          `${open.asked} level is asked of ${names}, and ${source} ${open.has} level.`,
        ],
        index,
      );
      return say(capitalise(text), ...refs);
    }
    case 'unworded-level': {
      const asked = `${open.asked} level is asked${list.length > 1 ? ` of ${list.length === 2 ? 'both' : 'each'}` : ''}`;
      return say(
        inTurn(
          [
            `No level is worded for ${names}, and ${asked}.`,
            `For ${names} the CV leaves the level open, and ${asked}.`,
          ],
          index,
        ),
        ...refs,
      );
    }
    case 'kin': {
      const kin = joinFirst(open.kin.map(skillName), 3);
      return say(
        inTurn(
          [
            `Close to ${names} the CV shows ${kin}; that is not the same.`,
            `The nearest to ${names} that it shows is ${kin}.`,
          ],
          index,
        ),
        ...refs,
      );
    }
    case 'other':
      return list.flatMap(({ assessment, ref }) => {
        const { rationale } = assessment;
        const text =
          index % 2 === 1 && rationale.startsWith('The CV ') ? `It ${rationale.slice(7)}` : rationale;
        return say(text, ref);
      });
  }
}

function denied({ input, denied: list }: View): NarrativeSentence[] {
  return list.flatMap((one, index) => {
    const lack = lackOf(one, input);
    if (!lack) return say(one.assessment.rationale, one.ref);
    const words = `“${deniedWords(lack)}”`;
    return say(
      inTurn(
        [`What the CV says on ${one.name} is this: ${words}.`, `About ${one.name} it writes: ${words}.`],
        index,
      ),
      one.ref,
      lackRef(lack),
    );
  });
}

const mostRoots = 3;

/** In the order of weight, with the reason for the order; each named once. */
function silentCore({ silent, all }: View): NarrativeSentence[] {
  const core = silent.filter(({ isCore }) => isCore);
  if (core.length === 0) return [];
  const roots = core.filter(({ builders }) => builders.length > 0).slice(0, mostRoots);
  const named = new Set<Told>();
  const sentences: NarrativeSentence[] = [];
  for (const root of roots) {
    if (named.has(root)) continue;
    const builders = root.builders.filter((one) => !named.has(one));
    if (builders.length === 0) continue;
    const first = named.size === 0;
    named.add(root);
    for (const one of builders) named.add(one);
    const names = joinNames(namesOf(builders));
    const why = builders.length === 1 ? `it is the base of ${names}` : `${names} build on it`;
    const text = first
      ? `Of what is core and not shown, ${root.name} comes first: ${why}${foundation(root, all)}.`
      : inTurn(
          [`Next comes ${root.name}, because ${why}.`, `After that there is ${root.name}: ${why}.`],
          sentences.length - 1,
        );
    sentences.push(...say(text, root.ref, root.requirement.id, ...refsOf(builders)));
  }
  const rest = core.filter((one) => !named.has(one));
  if (rest.length === 0) return sentences;
  const names = joinNames(namesOf(rest));
  const isLast = rest.every(
    ({ builders, requirement }) => builders.length === 0 && requirement.skill.id !== null,
  );
  const order = isLast && rest.length > 1 ? '; nothing else asked here builds on them' : '';
  const too = sentences.length === 0 ? '' : ', too,';
  const text = `Core and not shown${too} ${are(rest)} ${names}${order}.`;
  return [...sentences, ...say(text, ...refsOf(rest), ...rest.map(({ requirement }) => requirement.id))];
}

/** What the root itself builds on and the CV shows: there the way begins. */
function foundation({ requirement }: Told, all: readonly Told[]): string {
  const shownBefore = all.filter(
    ({ assessment, builders }) =>
      (assessment.status === 'met' || assessment.status === 'partly-met') &&
      !isSelfReported(assessment.evidence) &&
      builders.some((one) => one.requirement.id === requirement.id),
  );
  return shownBefore.length === 0
    ? ''
    : `, and it builds in turn on ${joinNames(namesOf(shownBefore))}, which the CV shows at least in part`;
}

const mostPreferred = 12;

function silentPreferred({ silent }: View): NarrativeSentence[] {
  const preferred = silent.filter(({ isCore }) => !isCore);
  if (preferred.length === 0) return [];
  const [first] = preferred;
  const why =
    first && first.builders.length > 0
      ? `; ${first.name} comes before ${joinFirst(namesOf(first.builders), 3)}, of which it is the base`
      : '';
  return say(
    `Preferred, of less weight, and not shown ${are(preferred)} ${joinFirst(namesOf(preferred), mostPreferred)}${why}.`,
    ...refsOf(preferred.slice(0, mostPreferred)),
  );
}

const mostSpoken = 4;

/** Not shown is not unsaid: where a line speaks of the thing, the line is told. */
function silence({ silent }: View): NarrativeSentence[] {
  if (silent.length === 0) return [];
  const spoken = silent.flatMap((one) => {
    const words = spokenIn(one.assessment.rationale);
    return words === null ? [] : [{ one, words }];
  });
  const byWords = Map.groupBy(spoken, ({ words }) => words);
  const told = [...byWords].slice(0, mostSpoken).flatMap(([words, group], index) => {
    const list = group.map(({ one }) => one);
    const names = joinNames(namesOf(list));
    const text = inTurn(
      [`Of ${names} the CV says this: “${words}”.`, `On ${names} its line is: “${words}”.`],
      index,
    );
    return say(text, ...refsOf(list));
  });
  const named = silent.filter(
    ({ assessment: { rationale } }) => isSpokenOf(rationale) && spokenIn(rationale) === null,
  );
  const mention = say(
    `Named in the CV and not shown ${are(named)} ${joinFirst(namesOf(named), mostPreferred)}.`,
    ...refsOf(named.slice(0, mostPreferred)),
  );
  const unsaid = silent.filter(({ assessment }) => !isSpokenOf(assessment.rationale));
  const rest = unsaid.length === silent.length ? 'On' : 'On the rest of';
  const points = silent.length === 1 ? 'this point' : 'these points';
  return [
    ...told,
    ...mention,
    ...(unsaid.length === 0
      ? []
      : say(
          `${rest} ${points} the CV is silent, which is a reason to ask and no answer.`,
          ...refsOf(unsaid),
        )),
  ];
}
