import type { Place } from '../../../../schemas/place.ts';
import type { ProfileSkill } from '../../../../schemas/profile.ts';
import { byReadingOrder } from '../../../core/self-reported.ts';
import type { AsOf } from '../../../documents/structure/periods.ts';
import { profileTools } from '../profile-tools.ts';
import { datedUse, type PositionSpan } from './position-spans.ts';

/** Quotes kept of each skill that another one is inferred from. */
const quotesEach = 2;
const mostQuotes = 6;

/** Skills that the named ones cannot be used without, then close relatives of the named ones. */
export function inferredSkills(
  explicit: readonly ProfileSkill[],
  missing: ReadonlySet<string | null>,
  spans: readonly PositionSpan[],
  asOf: AsOf,
): ProfileSkill[] {
  const { hierarchy, kinOf } = profileTools();
  const named = new Set(explicit.map(({ id }) => id));
  const isFree = (id: string): boolean => !named.has(id) && !missing.has(id);
  const implied = group(explicit, (id) => hierarchy.implied(id), isFree);
  const kin = group(explicit, kinOf, (id) => isFree(id) && !implied.has(id));
  return [
    ...toSkills(implied, 'implied').map((skill) => withUse(skill, implied, spans, asOf)),
    ...toSkills(kin, 'transferable'),
  ];
}

type Sources = ReadonlyMap<string, readonly ProfileSkill[]>;

function group(
  explicit: readonly ProfileSkill[],
  targets: (id: string) => Iterable<string>,
  isFree: (id: string) => boolean,
): Sources {
  const sources = new Map<string, ProfileSkill[]>();
  for (const skill of explicit) {
    if (skill.id === null) continue;
    for (const id of targets(skill.id)) {
      if (!isFree(id)) continue;
      const known = sources.get(id);
      if (known === undefined) sources.set(id, [skill]);
      else known.push(skill);
    }
  }
  return sources;
}

function toSkills(sources: Sources, kind: 'implied' | 'transferable'): ProfileSkill[] {
  const { catalog } = profileTools();
  return Array.from(sources, ([id, from]) => ({
    id,
    name: catalog.skill(id)?.name ?? id,
    level: null,
    levelBasis: null,
    months: null,
    statedYears: null,
    lastUsed: null,
    kind,
    via: from.flatMap((skill) => skill.id ?? []),
    evidence: firstQuotes(from),
  }));
}

/** Whoever used the one used the other for as long; how well is not said. */
function withUse(
  skill: ProfileSkill,
  sources: Sources,
  spans: readonly PositionSpan[],
  asOf: AsOf,
): ProfileSkill {
  const places = (sources.get(skill.id ?? '') ?? []).flatMap(({ evidence }) => evidence);
  return { ...skill, ...datedUse(places, spans, asOf) };
}

function firstQuotes(from: readonly ProfileSkill[]): Place[] {
  const places = new Map<string, Place>();
  for (const { evidence } of from) {
    if (places.size >= mostQuotes) break;
    for (const place of evidence.slice(0, quotesEach)) places.set(`${place.document}:${place.start}`, place);
  }
  return [...places.values()].sort(byReadingOrder);
}
