import { loadCatalog } from '../catalog/load-catalog.ts';
import type { Step } from '../core/define-step.ts';
import { readDocument } from '../documents/read-document.ts';
import { marketFacts } from '../market/market-facts.ts';
import { roleRequirements } from '../market/role-requirements.ts';
import { compareRequirements } from '../steps/compare-requirements/definition.ts';
import { draftRoadmap } from '../steps/draft-roadmap/definition.ts';
import { recommendResources } from '../steps/draft-roadmap/recommend-resources.ts';
import { extractProfile } from '../steps/extract-profile/definition.ts';
import { writeNarrative } from '../steps/write-narrative/definition.ts';

/**
 * A good answer for each step of a run, taken from the rules, for a server to play. They show how replies
 * are handled; they are not what a model said.
 */
export async function ruleAnswers(
  cv: string,
  roleId: string,
  now: Date,
): Promise<Readonly<Record<string, unknown>>> {
  const role = loadCatalog().role(roleId);
  if (!role) throw new Error(`no role ${roleId}`);
  const answers: Record<string, unknown> = {};
  const step = <Input, Answer, Output>(one: Step<Input, Answer, Output>, input: Input): Output => {
    const answer = one.rules(input);
    answers[one.id] = answer;
    return one.complete(answer, input).output;
  };
  const document = await readDocument({ path: cv }, { id: 'cv' });
  const { target, requirements } = roleRequirements(role, loadCatalog());
  const asOf = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 };
  const profile = step(extractProfile, { document, asOf });
  const comparison = step(compareRequirements, { target, document, profile, requirements });
  const plan = { target, profile, requirements, comparison, weeks: 12, hoursPerWeek: 6 };
  const roadmap = step(draftRoadmap, plan);
  const resources = recommendResources(plan, roadmap);
  const market = marketFacts(role, requirements, loadCatalog());
  step(writeNarrative, { target, profile, requirements, comparison, roadmap, resources, market });
  return answers;
}
