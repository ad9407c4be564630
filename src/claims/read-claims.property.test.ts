import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Claim } from '../../schemas/claim.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { readClaims } from './read-claims.ts';

const words =
  `She he Amara the role has no not never lacks knows strong expert beginner in of with experience knowledge but and or
  although except if would will is are missing Python Docker SQL Kubernetes welding payroll leadership 5 years over
  ( ) , ; : . ? “ ” " — CV does show`.split(/\s+/);

const anyProse = () =>
  fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ maxLength: 200 }),
  );

const read = (text: string, offset = 0) =>
  readClaims([{ document: 'report', section: '/x', text, offset }], {
    catalog: loadCatalog(),
    candidateName: 'Amara Okoye',
  });

describe('for any text', () => {
  it('claims are valid and their quotes stand at their places', () => {
    fc.assert(
      fc.property(anyProse(), fc.nat(1000), (text, offset) => {
        for (const claim of read(text, offset)) {
          Claim.parse(claim);
          const { quote, start, end } = claim.place;
          expect(text.slice(start - offset, end - offset)).toBe(quote);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a question states nothing', () => {
    fc.assert(
      fc.property(anyProse(), (text) => {
        expect(read(`${text.replace(/[.?!;:“”"„«»…\s]+/gu, ' ')}?`)).toEqual([]);
      }),
    );
  });

  it('what stands in quotation marks is not read', () => {
    fc.assert(
      fc.property(anyProse(), (text) => {
        expect(read(`“${text.replace(/[“”„"«»‘’'\n\r.?!]+/gu, ' ').slice(0, 500)}”`)).toEqual([]);
      }),
    );
  });
});

it('takes time in proportion to the length of the text, whatever it says', () => {
  const timed = (text: string): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  const hostile = [
    'Python, ',
    'if Python will ',
    '“Docker ',
    'no experience Docker ',
    '(Python (',
    'not only Docker but ',
  ];
  timed('Python. '.repeat(1000));
  for (const piece of hostile) expect(timed(piece.repeat(20_000)), piece).toBeLessThan(3000);
});
