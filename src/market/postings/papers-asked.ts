import { skillMatcher } from '../../skills/known-skills.ts';
import { groupAlternatives } from './alternatives.ts';
import type { AskedThing } from './asked-in-clause.ts';
import { type AskedSpan, overlaps } from './asked-span.ts';
import { choiceNames } from './choice-names.ts';
import { credentialsIn } from './credentials.ts';
import { educationIn } from './education.ts';
import { furtherLanguagesIn } from './further-language.ts';
import { languagesIn } from './human-languages.ts';

type Kind = 'education' | 'credential' | 'language' | 'unknown';
type Found = AskedSpan & { readonly kind: Kind };

/** A degree, paper or language a clause asks for, or a choice of such, with the stretch that words it. */
export type AskedPaper = Pick<AskedThing, 'kind' | 'name' | 'alternatives'> & {
  readonly start: number;
  readonly end: number;
};

/** The degrees and papers a clause asks for; of those joined by "or" any one will do. */
export function papersAsked(clause: string): AskedPaper[] {
  const education = educationIn(clause).map((span): Found => ({ ...span, kind: 'education' }));
  const credentials = credentialsIn(clause)
    .filter((one) => !education.some((other) => overlaps(one, other)))
    .map(
      (span): Found => ({ ...span, end: span.end + shortForm(clause.slice(span.end)), kind: 'credential' }),
    );
  const known = [...education, ...credentials].sort(byPlace);
  if (known.length === 0) return [];
  const skills = skillMatcher().find(clause);
  const unknown = choiceNames(clause, known)
    .filter((name) => sharesNoun(clause, name, credentials) || !skills.some((one) => overlaps(one, name)))
    .map((span): Found => ({ ...span, kind: 'unknown' }));
  const groups = groupAlternatives(clause, [...known, ...unknown].sort(byPlace));
  const papers = groups.flatMap(({ members, choice }): AskedPaper[] => {
    const papersOnly = members.filter(({ kind }) => kind !== 'unknown');
    if (papersOnly.length === 0) return [];
    return choice ? [choiceOf(members)] : papersOnly.map(single);
  });
  return joinTitles(clause, papers);
}

/** The human languages a clause asks for; of "French or Spanish" either will do. */
export function languagesAsked(clause: string, papers: readonly AskedPaper[]): AskedPaper[] {
  const languages = [...languagesIn(clause), ...furtherLanguagesIn(clause)]
    .toSorted(byPlace)
    .filter((span) => !papers.some((paper) => overlaps(span, paper)))
    .map((span): Found => ({ ...span, kind: 'language' }));
  return groupAlternatives(clause, languages).flatMap(({ members, choice }) =>
    choice ? [choiceOf(members)] : members.map(single),
  );
}

/** Length of " (VBA)" after a licence: who grants it, no skill. */
const shortForm = (rest: string): number => /^\s*\(\p{Lu}[\p{Lu}\d-]{1,8}\)/u.exec(rest)?.[0].length ?? 0;

const byPlace = (a: AskedSpan, b: AskedSpan): number => a.start - b.start;

const single = ({ kind, name, start, end }: Found): AskedPaper => ({
  kind: kind === 'unknown' ? 'skill' : kind,
  name,
  alternatives: [],
  start,
  end,
});

function choiceOf(members: readonly Found[]): AskedPaper {
  const name = [...new Set(members.map((one) => one.name))].join(' or ');
  const stretch = { start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 };
  // A degree or something in its place: the line says what, the degree is what is looked for.
  if (members.some(({ kind }) => kind === 'education'))
    return { kind: 'education', name, alternatives: [], ...stretch };
  const noun = /\p{L}+$/u.exec(members.at(-1)?.name ?? '')?.[0] ?? '';
  const alternatives = [
    ...new Set(members.map((one) => (one.kind === 'unknown' ? `${one.name} ${noun}` : one.name))),
  ];
  const kind = members[0]?.kind === 'language' ? 'language' : 'credential';
  return { kind, name, alternatives: alternatives.length > 1 ? alternatives : [], ...stretch };
}

/** "Teaching or mentoring qualification": the first word is a paper, too. */
const sharesNoun = (clause: string, name: AskedSpan, papers: readonly AskedSpan[]): boolean =>
  papers.some(
    ({ start }) => name.end <= start && /^\s+(?:or|oder|ou|o)\s+$/iu.test(clause.slice(name.end, start)),
  );

const between = /^\s*,?\s*(?:with|and|mit|und)\s+(?:an?\s+)?(?:(?:current|valid|active|full|live)\s+)*$/iu;

/** "Registered Nurse with current NMC registration": one paper under two names. */
function joinTitles(clause: string, papers: readonly AskedPaper[]): AskedPaper[] {
  const joined: AskedPaper[] = [];
  for (const paper of papers) {
    const title = joined.at(-1);
    const isOne =
      title?.kind === 'credential' &&
      title.alternatives.length === 0 &&
      /^(?:registered|licen[cs]ed|chartered|qualified|certified)\s/iu.test(title.name) &&
      /\sregistration$/iu.test(paper.name) &&
      between.test(clause.slice(title.end, paper.start));
    if (!isOne) joined.push(paper);
    else {
      joined[joined.length - 1] = {
        ...title,
        name: `${title.name} with ${paper.name}`,
        alternatives: [title.name, paper.name],
        end: paper.end,
      };
    }
  }
  return joined;
}
