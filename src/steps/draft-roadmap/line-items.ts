import type { CatalogCredential } from '../../../schemas/catalog.ts';
import { credentialNamed } from './named-credential.ts';
import { nameOf } from './names.ts';
import { type Group, type Item, idsOf } from './phase-context.ts';
import { lineTitle } from './wording.ts';

export interface LineGroup {
  readonly group: Group;
  readonly credential: CatalogCredential | null;
}

/** Lines to add about skills in one go, about papers too; a paper the catalogue knows has its own address. */
export function lineGroups(lines: Group): LineGroup[] {
  const papers = lines
    .filter(({ mode }) => mode === 'apply')
    .map((one) => ({ group: [one], credential: credentialNamed(nameOf(one)) }));
  const unknown = papers.filter(({ credential }) => credential === null).flatMap(({ group }) => group);
  const skills = lines.filter(({ mode }) => mode !== 'apply');
  return [
    ...papers.filter(({ credential }) => credential !== null),
    ...[unknown, skills].filter((group) => group.length > 0).map((group) => ({ group, credential: null })),
  ];
}

export const lineItem = ({ group, credential }: LineGroup): Item => ({
  kind: 'show',
  title: lineTitle(group, credential),
  requirementIds: idsOf(group),
  level: null,
  resourceId: credential?.id ?? null,
});
