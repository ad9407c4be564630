import type { Evidence, Position, Profile } from '../../../../schemas/profile.ts';
import { skillRef } from '../../../core/ledger.ts';
import { positionOf } from '../../../core/shown-in.ts';
import { type TellingLine, type TellingOptions, tellingLine } from '../../../core/telling-line.ts';
import { skillMatcher } from '../../../skills/known-skills.ts';
import { stems, tellingStems } from '../../compare-requirements/stems.ts';
import type { NarrativeInput } from '../input.ts';

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

/** What tells most of the work in a position, near the target where it can; null where there is no such line. */
export function quoteOf(
  { profile, requirements }: Pick<NarrativeInput, 'profile' | 'requirements'>,
  position: Position,
  told: ReadonlySet<string>,
): Quoted | null {
  const entries = entriesOf(profile);
  const asked = new Set(
    requirements.flatMap(({ skill, alternatives }) => [skill, ...alternatives].map(({ id }) => id)),
  );
  const near = profile.skills.filter(({ id, kind }) => id !== null && kind === 'explicit' && asked.has(id));
  const isNear: TellingOptions['isNear'] = (line) =>
    near.some(({ evidence }) =>
      evidence.some(({ document, start }) => document === line.document && start === line.start),
    );
  const own = entries
    .flatMap(({ evidence }) => evidence)
    .filter((line) => positionOf(profile.positions, line) === position);
  return withRefs(tellingLine(own, profile, { told, isNear }), entries);
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
      ? wanted.length > 0 && isWithin(wanted, stems(stretch))
      : skillMatcher()
          .find(stretch)
          .some(({ skillId }) => ids.includes(skillId));
  const line = tellingLine(evidence, profile, { told, speaksOfIt });
  return line && { text: line.text, refs: [] };
}

const isWithin = (wanted: readonly string[], said: readonly string[]): boolean =>
  wanted.every((stem) => said.includes(stem));

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
