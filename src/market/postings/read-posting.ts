import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { type AskedThing, knownIn } from './asked-in-clause.ts';
import { tidyName } from './asked-span.ts';
import { canAsk, importanceOf, namesAbility, saysDemand, saysPreferred } from './asking.ts';
import { withoutLead, withoutTail } from './bare-wording.ts';
import { clausesOf } from './clauses.ts';
import { withoutBestLanguages } from './further-language.ts';
import { listedNames } from './listed-names.ts';
import { isNameLike, pointsElsewhere, saysNothing } from './name-like.ts';
import { type PostingItem, postingItems } from './posting-items.ts';
import { postingTitle } from './posting-title.ts';
import { isProperName } from './proper-name.ts';
import { shortName } from './short-name.ts';
import { titleNamed, workNamed } from './work-named.ts';

type Asked = RequirementsAnswer['requirements'][number];

/** The requirements of one posting, in the order of its text; a requirement named twice comes twice. */
export function readPosting(text: string): Asked[] {
  const title = postingTitle(text);
  return postingItems(text).flatMap((item) => (canAsk(item) && !isTitle(item, title) ? askedIn(item) : []));
}

/** The line that names the post asks for nothing, whatever papers its title has: "Registered Nurse – Nights". */
const isTitle = ({ section, text }: PostingItem, title: string | null): boolean =>
  title !== null &&
  section === 'intro' &&
  text.includes(title) &&
  text.length <= title.length + mostBesideTitle;

const mostBesideTitle = 30;

function askedIn(item: PostingItem): Asked[] {
  return clausesOf(withoutBestLanguages(item.text)).flatMap(({ text }) => {
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
  const parts = name?.split(/\s+or\s+/i) ?? [];
  return name === null || !parts.every(isNameLike) || saysNothing(name) ? null : name;
}

/** "preferably Proclaim" */
function properNameOf(clause: string): string | null {
  const name = tidyName(withoutTail(withoutLead(clause)));
  return isProperName(name) ? name : null;
}

function thingsIn(clause: string, item: PostingItem): AskedThing[] {
  const isListed = item.column !== null || item.section === 'required' || item.section === 'preferred';
  const known = knownIn(clause, isListed || (namesAbility(clause) && saysDemand(clause)));
  if (known.length > 0) return known;
  if (!isListed && !saysDemand(clause) && !namesAbility(clause)) {
    const plus = saysPreferred(clause) ? (subjectOf(clause) ?? properNameOf(clause)) : null;
    return plus === null ? [] : [named('skill', plus)];
  }
  const work = workNamed(clause);
  if (work !== null) return [named('experience', work)];
  const title = titleNamed(clause);
  if (title !== null) return isListed ? [named('experience', title)] : [];
  const names = listedNames(clause);
  // In running text "as discussed, here is …" is no list.
  if (names.length > 0 && (isListed || namesAbility(clause) || names.every((name) => isProperName(name))))
    return names.map((name) => named('skill', name));
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
