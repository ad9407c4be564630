import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.ts';
import { createHierarchy } from './hierarchy.ts';

const hierarchy = createHierarchy(
  smallCatalog({
    skills: [
      'programming',
      { id: 'scripting', broader: ['programming'] },
      { id: 'python', broader: ['scripting'], transfers: ['ruby'] },
      { id: 'ruby', broader: ['scripting'] },
      { id: 'web', broader: [] },
      { id: 'http', broader: ['web'] },
      { id: 'fastapi', broader: ['web'], implies: ['python', 'http'], prerequisites: ['http', 'python'] },
      { id: 'service-design', prerequisites: ['fastapi'] },
    ],
  }),
);

describe('the hierarchy of skills', () => {
  it('climbs to everything a skill is a kind of, and down again', () => {
    expect(hierarchy.ancestors('python')).toEqual(new Set(['scripting', 'programming']));
    expect(hierarchy.descendants('programming')).toEqual(new Set(['scripting', 'python', 'ruby']));
  });

  it('counts what a skill implies and all that these are kinds of as shown with it', () => {
    expect(hierarchy.implied('fastapi')).toEqual(
      new Set(['python', 'http', 'web', 'scripting', 'programming']),
    );
  });

  it('follows prerequisites to the first thing to learn', () => {
    expect(hierarchy.prerequisites('service-design')).toEqual(new Set(['fastapi', 'http', 'python']));
  });

  it.each([
    ['python', 'python', 'same'],
    ['python', 'programming', 'narrower'],
    ['programming', 'python', 'broader'],
    ['python', 'ruby', 'kin'],
    ['ruby', 'python', 'kin'],
    ['fastapi', 'python', null],
    ['python', 'unknown', null],
  ] as const)('tells how %s stands to %s', (a, b, relation) => {
    expect(hierarchy.related(a, b)).toBe(relation);
  });

  it('has nothing to say of a skill it does not know', () => {
    expect(hierarchy.implied('unknown').size + hierarchy.descendants('unknown').size).toBe(0);
  });

  it('keeps descendants and ancestors inverse in any catalogue, even one with circles', () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const ids = Array.from({ length: 8 }, (_, index) => `s${index}`);
        const skills = ids.map((id, index) => ({
          id,
          broader: pairs.filter(([from]) => from === index).map(([, to]) => `s${to}`),
        }));
        const { ancestors, descendants } = createHierarchy(smallCatalog({ skills }));
        for (const a of ids) {
          expect(ancestors(a).has(a)).toBe(false);
          for (const b of ids) expect(descendants(b).has(a)).toBe(ancestors(a).has(b));
        }
      }),
    );
  });
});
