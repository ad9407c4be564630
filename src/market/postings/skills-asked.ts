import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { levelFromWording } from '../../skills/level-from-wording.ts';
import type { SkillMention } from '../../skills/matcher.ts';
import { groupAlternatives } from './alternatives.ts';
import { type AskedSpan, overlaps } from './asked-span.ts';
import { choiceNames } from './choice-names.ts';
import { announces, exemplified } from './examples.ts';
import { saysNothing } from './name-like.ts';
import { narrowerName } from './narrower-name.ts';
import type { YearsWording } from './years.ts';

type Asked = RequirementsAnswer['requirements'][number];
export type AskedSkill = Pick<Asked, 'name' | 'alternatives' | 'level' | 'years'> & {
  readonly start: number;
  readonly end: number;
  /** A field or way of working, no tool or language. */
  readonly isWork: boolean;
};

const workKinds: ReadonlySet<string> = new Set(['concept', 'practice', 'domain', 'soft']);

/** Kinds whose names are common nouns: a word before them makes another skill. */
const narrows: ReadonlySet<string> = new Set(['concept', 'practice', 'domain']);

/** A skill of the catalogue, or a name beyond it that stands in a choice. */
type Named = AskedSpan & { readonly mention: SkillMention | null };

const kindOf = (mention: SkillMention | null): string =>
  mention === null ? '' : (loadCatalog().skill(mention.skillId)?.kind ?? '');

/**
 * The skills a clause asks for, with the level and the years that belong to each: those of the catalogue, and
 * choices of several names whether it knows them or not. `others` are stretches read as something else.
 */
export function skillsAsked(
  clause: string,
  mentions: readonly SkillMention[],
  years: readonly YearsWording[],
  others: readonly { readonly start: number; readonly end: number }[],
): AskedSkill[] {
  const asked: AskedSkill[] = [];
  let from = 0;
  let level: ProficiencyLevel | null = null;
  for (const { members, choice } of groupAlternatives(clause, namesIn(clause, mentions, others))) {
    const group = choice ? members : members.filter(({ mention }) => mention !== null);
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) continue;
    const before = asked.at(-1) ?? null;
    const lead = clause.slice(from, first.start);
    const tail = bracketAfter(clause.slice(last.end));
    const sameList = before !== null && isListJoint(lead);
    // What is said before the first item of a list holds for all of it, what stands in brackets for its item.
    level = levelFromWording(lead) ?? (sameList ? level : null);
    const own = levelFromWording(tail);
    const led = years.find(
      (one) => one.start >= from && one.end <= first.start && isLead(clause.slice(one.end, first.start)),
    );
    const noted = years.find((one) => one.start >= last.end && isNote(clause.slice(last.end, one.start)));
    const narrower =
      group.length === 1 && first.mention !== null && narrows.has(kindOf(first.mention))
        ? narrowerName(clause, first.mention, from)
        : null;
    const names = [...new Set(group.map(({ name }) => name))];
    const joined = choice ? names.join(' or ') : (narrower ?? names[0] ?? '');
    const known = before !== null && announces(clause.slice(before.end, first.start), choice) ? before : null;
    const general = known?.name ?? exemplified(lead, choice);
    if (known !== null) asked.pop();
    // "CI tools such as Jenkins" asks for CI tools; Jenkins answers it, and so would another.
    const ways = [...new Set(isTelling(general, known) ? [general, ...names] : names)];
    asked.push({
      name: general === null ? joined : `${general} such as ${joined}`,
      alternatives: (choice || general !== null) && ways.length > 1 ? ways : [],
      level: own ?? known?.level ?? level,
      years: (noted ?? led)?.text ?? known?.years ?? (sameList ? (before?.years ?? null) : null),
      start: known?.start ?? (general === null ? first.start : startOf(clause, general, first.start)),
      end: last.end,
      isWork: group.every(({ mention }) => workKinds.has(kindOf(mention))),
    });
    from = last.end + tail.length;
  }
  return asked;
}

function namesIn(
  clause: string,
  mentions: readonly SkillMention[],
  others: readonly { readonly start: number; readonly end: number }[],
): Named[] {
  const known = mentions.map(
    (mention): Named => ({
      name: loadCatalog().skill(mention.skillId)?.name ?? mention.skillId,
      start: mention.start,
      end: mention.end,
      mention,
    }),
  );
  const beyond = choiceNames(clause, mentions)
    .filter((name) => !others.some((other) => overlaps(other, name)))
    .map((span): Named => ({ ...span, mention: null }));
  return [...known, ...beyond].sort((a, b) => a.start - b.start);
}

/** Where the general thing before its examples begins. */
const startOf = (clause: string, general: string, before: number): number => {
  const at = clause.slice(0, before).lastIndexOf(general);
  return at < 0 ? before : at;
};

/** "CI tools" in a CV answers the demand; "languages" or "tools" might be any heading. */
const isTelling = (general: string | null, known: AskedSkill | null): general is string =>
  general !== null && (known !== null || (general.includes(' ') && !saysNothing(general)));

/** "of professional experience with", between the years and the skill they are asked for. */
const isLead = (between: string): boolean =>
  /^['’]?\s*(?:of\s+|in\s+|with\s+|de\s+)?(?:(?:[\p{L}-]+['’]?\s+){0,3}(?:experience|erfahrung|berufserfahrung|expérience|experiencia|experiência|ervaring|pengalaman)\s*)?(?:(?:in|with|of|using|working with|working in|developing in|developing with|programming in|coding in|writing|building|mit|en|avec|con|com|em|dengan|dalam|im|met|as an?|als|de)\s+)*(?:(?:professional|commercial|modern|production|backend|frontend|advanced|core)\s+)?$/iu.test(
    between,
  );

/** ": at least", "(", between a skill and the years noted after it. */
const isNote = (between: string): boolean =>
  /^\s*[(:,–—-]*\s*(?:at least|min\.?|minimum(?: of)?|mindestens|au moins|over|more than|with|mit)?\s*$/iu.test(
    between,
  );

const isListJoint = (between: string): boolean =>
  /^[\s,;/|()&*_]*(?:(?:and|or|und|oder|et|ou|y|o|dan|atau|sowie)\s+)?$/iu.test(between);

/** "(advanced)", ": 3 years", right after a name. */
const bracketAfter = (rest: string): string =>
  /^\s*\([^()]{1,40}\)/.exec(rest)?.[0] ?? /^\s*:\s*[^,;.]{1,30}/.exec(rest)?.[0] ?? '';
