import { describe, expect, it } from 'vitest';
import type { CatalogSkill } from '../../../../schemas/catalog.ts';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { textsByName } from './by-name.ts';
import { allCrafts, craftOf } from './craft-of.ts';

const skill = (id: string): CatalogSkill => {
  const found = loadCatalog().skill(id);
  if (!found) throw new Error(`no skill ${id}`);
  return found;
};

describe('crafts', () => {
  it('every family is of skills that the catalogue has, and none is in two', () => {
    const roots = allCrafts.flatMap((craft) => craft.roots);
    expect(roots.filter((id) => loadCatalog().skill(id) === undefined)).toEqual([]);
    expect(roots.filter((id, index) => roots.indexOf(id) !== index)).toEqual([]);
  });

  it.each([
    ['pytorch', /neural network/],
    ['kubernetes', /local cluster/],
    ['wound-care', /under supervision/],
    ['excel', /made-up figures/],
    ['bookkeeping', /made-up firm/],
    ['lesson-planning', /experienced teacher/],
    ['tig-welding', /training workshop/],
    ['haccp', /person responsible for hygiene/],
    ['negotiation', /(?:situation|conversations)/],
  ])('%s is practised as its family is', (id, words) => {
    expect(craftOf(skill(id)).practise('')).toMatch(words);
  });

  it.each([
    'Ghana Labour Act',
    'Working Time Directive',
    'Kerala Shops and Establishments Act',
    'drivers’ hours rules',
    'ISO 13485',
    'Arbeitszeitgesetz',
    'labour laws',
  ])('%s is read and applied to cases', (name) => {
    expect(textsByName(name).texts.practise(` (${name})`)).toMatch(
      /^Work through three .* the text in force/,
    );
  });

  it.each(['stay calm when plans change', 'team player', 'friendly manner', 'Belastbarkeit'])(
    '%s is shown in a situation, not watched',
    (name) => {
      expect(textsByName(name).isSoft).toBe(true);
      expect(textsByName(name).texts.practise('')).toMatch(/situation/);
    },
  );

  it.each([
    'flexible packaging',
    'patient handling',
    'live acts booking',
    'Rulesets in Drools',
    'loom setting',
  ])('%s is work to be watched', (name) => {
    expect(textsByName(name)).toMatchObject({ isSoft: false, texts: { setting: 'guided' } });
  });

  it('instructions are no architecture', () => {
    expect(craftOf(skill('technical-documentation')).practise('')).toMatch(/follow them/);
    expect(craftOf(skill('software-architecture')).practise('')).toMatch(/decision record/);
  });

  it('what is beyond the families and the catalogue is done beside somebody', () => {
    expect(textsByName('Flange alignment').texts.setting).toBe('guided');
    const unknown = {
      ...loadCatalog().skills[0],
      id: 'charcoal-burning',
      kind: 'practice',
      broader: [],
    } as const;
    expect(craftOf(unknown as never).practise(' (charcoal burning)')).toMatch(
      /beside somebody .*as far as the rules/,
    );
  });

  it('what is guided says who is there', () => {
    const people =
      /somebody|supervis|under|beside|practice educator|teacher|instructor|training centre|person responsible/;
    for (const craft of allCrafts.filter(({ setting }) => setting === 'guided')) {
      expect(craft.practise('')).toMatch(people);
    }
  });

  it('no text speaks to or of a person, or has two full stops', () => {
    const texts = allCrafts.flatMap((craft) => [
      craft.able,
      craft.practise(' (x)'),
      craft.result,
      craft.licensed?.first ?? '',
      ...Object.values(craft.licensed?.alone('x') ?? {}),
    ]);
    for (const text of texts) expect(text).not.toMatch(/\b(?:you|your|he|she|his|her)\b|\.\s|\.$|\$\{/i);
  });
});
