import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { levelFromWording } from '../../skills/level-from-wording.ts';
import type { SkillMention } from '../../skills/matcher.ts';
import { groupAlternatives } from './alternatives.ts';
import { exemplified } from './examples.ts';
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

const kindOf = ({ skillId }: SkillMention): string => loadCatalog().skill(skillId)?.kind ?? '';

/** The catalogue's skills a clause asks for, with the level and the years that belong to each. */
export function skillsAsked(
  clause: string,
  mentions: readonly SkillMention[],
  years: readonly YearsWording[],
): AskedSkill[] {
  let from = 0;
  let level: ProficiencyLevel | null = null;
  let before: AskedSkill | null = null;
  return groupAlternatives(clause, mentions).flatMap(({ mentions: group, choice }): AskedSkill[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    const lead = clause.slice(from, first.start);
    const tail = bracketAfter(clause.slice(last.end));
    const sameList = before !== null && isListJoint(lead);
    // What is said before the first item of a list holds for all of it, what stands in brackets for its item.
    level = levelFromWording(lead) ?? (sameList ? level : null);
    const own = levelFromWording(tail);
    const led = years.find(
      (one) => one.start >= from && one.end <= first.start && isLead(clause.slice(one.end, first.start)),
    );
    const noted = years.find(
      (one) =>
        one.start >= last.end &&
        /^\s*[(:,–—-]*\s*(?:at least|min\.?|minimum(?: of)?|mindestens|au moins|over|more than|with|mit)?\s*$/iu.test(
          clause.slice(last.end, one.start),
        ),
    );
    from = last.end + tail.length;
    const names = [...new Set(group.map(({ skillId }) => loadCatalog().skill(skillId)?.name ?? skillId))];
    const general = exemplified(lead);
    const narrower = group.length === 1 && narrows.has(kindOf(first)) ? narrowerName(clause, first) : null;
    const joined = choice ? names.join(' or ') : (narrower ?? names[0] ?? '');
    const asked: AskedSkill = {
      // "CI tools such as Jenkins" asks for CI tools; Jenkins answers it, and so would another.
      name: general === null ? joined : `${general} such as ${joined}`,
      alternatives: choice || general !== null ? names : [],
      level: own ?? level,
      years: (noted ?? led)?.text ?? (sameList ? (before?.years ?? null) : null),
      start: first.start,
      end: last.end,
      isWork: group.every((mention) => workKinds.has(kindOf(mention))),
    };
    before = asked;
    return [asked];
  });
}

/** "of professional experience with", between the years and the skill they are asked for. */
const isLead = (between: string): boolean =>
  /^['’]?\s*(?:of\s+|in\s+|with\s+|de\s+)?(?:(?:[\p{L}-]+['’]?\s+){0,3}(?:experience|erfahrung|berufserfahrung|expérience|experiencia|experiência|ervaring|pengalaman)\s*)?(?:(?:in|with|of|using|working with|working in|developing in|developing with|programming in|coding in|writing|building|mit|en|avec|con|com|em|dengan|dalam|im|met|as an?|als|de)\s+)*(?:(?:professional|commercial|modern|production|backend|frontend|advanced|core)\s+)?$/iu.test(
    between,
  );

const isListJoint = (between: string): boolean =>
  /^[\s,;/|()&*_]*(?:(?:and|or|und|oder|et|ou|y|o|dan|atau|sowie)\s+)?$/iu.test(between);

/** "(advanced)", ": 3 years", right after a name. */
const bracketAfter = (rest: string): string =>
  /^\s*\([^()]{1,40}\)/.exec(rest)?.[0] ?? /^\s*:\s*[^,;.]{1,30}/.exec(rest)?.[0] ?? '';
