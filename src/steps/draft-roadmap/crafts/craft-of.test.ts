import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { allCrafts, craftOf } from './craft-of.ts';

const skill = (id: string) => loadCatalog().skill(id) ?? null;

describe('crafts', () => {
  it('every family is of skills that the catalogue has, and none is in two', () => {
    const roots = allCrafts.flatMap((craft) => craft.roots);
    expect(roots.filter((id) => skill(id) === null)).toEqual([]);
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

  it('what is beyond the families and the catalogue is done beside somebody', () => {
    expect(craftOf(null).setting).toBe('guided');
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
