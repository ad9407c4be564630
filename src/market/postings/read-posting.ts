import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { type AskedThing, knownIn } from './asked-in-clause.ts';
import { canAsk, importanceOf, namesAbility, saysDemand, saysPreferred } from './asking.ts';
import { clausesOf } from './clauses.ts';
import { listedNames } from './listed-names.ts';
import { isNameLike, pointsElsewhere, saysNothing } from './name-like.ts';
import { type PostingItem, postingItems } from './posting-items.ts';
import { shortName } from './short-name.ts';
import { titleNamed, workNamed } from './work-named.ts';

type Asked = RequirementsAnswer['requirements'][number];

/** The requirements of one posting, in the order of its text; a requirement named twice comes twice. */
export function readPosting(text: string): Asked[] {
  return postingItems(text).flatMap((item) => (canAsk(item) ? askedIn(item) : []));
}

function askedIn(item: PostingItem): Asked[] {
  return clausesOf(item.text).flatMap(({ text }) => {
    const importance = importanceOf(text, item);
    if (importance === null) return [];
    return thingsIn(text, item)
      .filter(({ kind, name }) => (kind !== 'skill' && kind !== 'experience') || !pointsElsewhere(name))
      .map(
        ({ replaceable = false, ...thing }): Asked => ({
          ...thing,
          importance: replaceable ? 'preferred' : importance,
          quote: item.text,
        }),
      );
  });
}

const mostProseWords = 5;

/** "It would be great if you could coach netball": what is done. */
const done = /(?:if|that)\s+you\s+(?:can|could|also|know how to)\s+([^,;:()]{3,60})/iu;
const worded =
  /^\s*([^,;:()]{3,40}?)\s(?:is|are|would be|will be|ist|sind|wäre|est|serait|es|sería|é|seria|is ook)\s+(?:also\s+|absolutely\s+)?(?:an?\s|essential|required|needed|necessary|mandatory|desirable|preferred|welcome|helpful|useful|handy|advantageous|beneficial|erforderlich|von vorteil|ein|wünschenswert|exigé|requis|indispensable|un\s|imprescindible|valorable|obrigatóri|necessári|vereist|een\s)/iu;

/** "Pastry is a bonus", "audio typing is essential": the thing that is asked for, said first. */
function subjectOf(clause: string): string | null {
  const name = shortName(done.exec(clause)?.[1] ?? worded.exec(clause)?.[1] ?? '');
  return name === null || !isNameLike(name) || saysNothing(name) ? null : name;
}

function thingsIn(clause: string, item: PostingItem): AskedThing[] {
  const isListed = item.column !== null || item.section === 'required' || item.section === 'preferred';
  const known = knownIn(clause, isListed || (namesAbility(clause) && saysDemand(clause)));
  if (known.length > 0) return known;
  if (!isListed && !saysDemand(clause) && !namesAbility(clause)) {
    const plus = saysPreferred(clause) ? subjectOf(clause) : null;
    return plus === null ? [] : [named('skill', plus)];
  }
  const work = workNamed(clause);
  if (work !== null) return [named('experience', work)];
  const title = titleNamed(clause);
  if (title !== null) return isListed ? [named('experience', title)] : [];
  const names = listedNames(clause);
  if (names.length > 0) return names.map((name) => named('skill', name));
  const subject = isListed ? null : subjectOf(clause);
  if (subject !== null) return [named('skill', subject)];
  const name = shortName(clause);
  // In running text a long name is a piece of a sentence.
  if (name === null || (!isListed && !(namesAbility(clause) && name.split(' ').length <= mostProseWords)))
    return [];
  return [named('skill', name)];
}

const named = (kind: AskedThing['kind'], name: string): AskedThing => ({
  kind,
  name,
  alternatives: [],
  level: null,
  years: null,
});
