import type { Position, Profile, ProfileSkill } from '../../../schemas/profile.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { inWords } from '../../core/join-names.ts';
import { dateInWords, periodInWords } from '../../core/period-in-words.ts';
import { positionsShowing } from '../../core/shown-in.ts';

type Shown = Pick<ProfileSkill, 'evidence' | 'months'>;

/**
 * Where the CV shows something and over what time, to go on with after "The CV shows …": " in two positions
 * since June 2023, last as Web Developer (about 2 years)". Empty where the CV tells neither.
 */
export function whereShown(profile: Profile, { evidence, months }: Shown): string {
  const found = positionsShowing(profile, evidence);
  const work = found.filter(({ kind }) => kind !== 'project' && kind !== 'volunteering');
  const length = months !== null && months.max > 0 ? describeMonths(months) : null;
  const [last] = work;
  if (last) {
    const first = earliest(work);
    const what =
      work.length === 1
        ? inOne(last)
        : `in ${inWords(work.length)} positions${first ? ` since ${first}` : ''}, last as ${last.title}`;
    return ` ${what}${length === null ? '' : ` (${length})`}`;
  }
  const [beside] = found;
  if (beside) return ` ${inOne(beside)}`;
  if (length !== null) return `, named in work of ${length}`;
  const sections = new Set(evidence.map(({ section }) => section));
  const [section] = sections;
  return sections.size === 1 && section && section.length <= 40 ? ` under “${section.trim()}”` : '';
}

const ways: Record<Position['kind'], string> = {
  employment: 'in the work as',
  freelance: 'in freelance work as',
  internship: 'in an internship as',
  volunteering: 'in voluntary work as',
  project: 'in the project',
};

function inOne({ kind, title, start, end }: Position): string {
  const period = periodInWords(start, end);
  return `${ways[kind]} ${title}${period === null ? '' : ` ${period}`}`;
}

function earliest(positions: readonly Position[]): string | null {
  const starts = positions.flatMap(({ start }) => (start === null ? [] : [start]));
  if (starts.length < positions.length) return null;
  const [first] = starts.toSorted((a, b) => a.year - b.year || (a.month ?? 1) - (b.month ?? 1));
  return first ? dateInWords(first) : null;
}
