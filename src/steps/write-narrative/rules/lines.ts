import type { Evidence, Position, Profile } from '../../../../schemas/profile.ts';
import { skillRef } from '../../../core/ledger.ts';
import { positionOf } from '../../../core/shown-in.ts';
import { type TellingLine, type TellingOptions, tellingLine } from '../../../core/telling-line.ts';
import { skillMatcher } from '../../../skills/known-skills.ts';
import { stems, tellingStems } from '../../compare-requirements/stems.ts';

/** Words of the CV as the narrative quotes them, with the entries they are evidence of. */
export interface Quoted {
  readonly text: string;
  readonly refs: readonly string[];
}

interface Entry {
  readonly ref: string;
  readonly evidence: Evidence;
}

/** The entries of a profile that tell of work done. */
const entriesOf = ({ skills, seniority }: Profile): Entry[] => [
  ...skills
    .filter(({ kind }) => kind === 'explicit')
    .map((skill) => ({ ref: skillRef(skill), evidence: skill.evidence })),
  { ref: 'leadership', evidence: seniority.leadership.evidence },
  { ref: 'architecture', evidence: seniority.architecture.evidence },
];

/** What tells most of the work in a position; null where the profile holds no such line. */
export function quoteOf(profile: Profile, position: Position, told: ReadonlySet<string>): Quoted | null {
  const entries = entriesOf(profile);
  const own = entries
    .flatMap(({ evidence }) => evidence)
    .filter((line) => positionOf(profile.positions, line) === position);
  return withRefs(tellingLine(own, profile, { told }), entries);
}

/** What tells most among the lines that bear a skill out; the words quoted still name it. */
export function quoteOn(
  profile: Profile,
  {
    ids,
    name,
    evidence,
  }: { readonly ids: readonly string[]; readonly name: string; readonly evidence: Evidence },
  told: ReadonlySet<string>,
): Quoted | null {
  const wanted = tellingStems(name);
  const speaksOfIt: TellingOptions['speaksOfIt'] = (stretch) =>
    ids.length === 0
      ? stems(stretch).some((stem) => wanted.includes(stem))
      : skillMatcher()
          .find(stretch)
          .some(({ skillId }) => ids.includes(skillId));
  const line = tellingLine(evidence, profile, { told, speaksOfIt });
  return line && { text: line.text, refs: [] };
}

function withRefs(found: TellingLine | null, entries: readonly Entry[]): Quoted | null {
  if (found === null) return null;
  const refs = entries.filter(({ evidence }) => evidence.includes(found.line)).map(({ ref }) => ref);
  return { text: found.text, refs };
}

/** The stretch of a line in which the CV itself says that something is missing; the whole where it is short. */
export function deniedWords({ id, name, evidence }: Profile['lacks'][number]): string {
  const quote = (evidence[0]?.quote ?? '').replace(/\s+/g, ' ').trim();
  const isIt = (text: string): boolean =>
    text.toLowerCase().includes(name.toLowerCase()) ||
    (id !== null &&
      skillMatcher()
        .find(text)
        .some(({ skillId }) => skillId === id));
  const clauses = quote.split(/;\s+|(?<=\p{L}{3})\.\s+/u);
  return (clauses.find(isIt) ?? quote).replace(/^[•●◦▪■‣*–-]\s*/u, '').replace(/[.;,]$/, '');
}
