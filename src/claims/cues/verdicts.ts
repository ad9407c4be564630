import type { CueList } from '../cue.ts';
import { verdictScopes } from '../verdict-scopes.ts';

const praise = { kind: 'verdict', polarity: 'positive' } as const;
const denial = { kind: 'verdict', polarity: 'negative' } as const;

const meets = 'meets|meet|fulfils|fulfills|fulfil|fulfill|satisfies|satisfy|covers|matches|match';
const fails = 'misses|fails|lacks';
const needs = 'requirements|requirement|criteria|criterion|qualifications|expectations|boxes|demands';
const kinds = 'stated|listed|job|role|formal';

/** Verdicts on the candidate for the target. */
export const verdicts: CueList = [
  [
    { ...praise, scope: null },
    [
      'suited|suitable|equipped|positioned|qualified|prepared for|to|as',
      'well|ideally|perfectly|highly|fully|eminently|excellently suited|suitable|equipped|positioned|qualified|matched|prepared',
      'strong|good|great|excellent|ideal|perfect|natural|clear|close fit|match|candidate',
      'right person|fit|candidate|choice|match',
      'a fit|match for',
      'ready for|to the? role|position|job|step',
      'fits|fit the? role|position|job|profile|description well|perfectly?',
      'aligned|aligns|align perfectly|fully|well|closely? with the? core? requirements|role',
    ],
  ],
  [
    { ...denial, scope: null },
    [
      'unsuited|unsuitable|unqualified|underqualified|unfit for|to?',
      'ill suited|equipped|prepared for|to?',
      'poor|bad|weak fit|match|candidate',
      'under qualified',
      'falls|fall short of the? core? requirements|role|expectations',
      'not|never a? fit|match for?',
    ],
  ],
  [
    { ...praise, scope: verdictScopes.all },
    [
      `${meets} all|every|each of? the? ${kinds}? ${needs}`,
      'ticks all|every the? boxes|box',
      `all|every of? the? ${needs} are|is met|fulfilled|satisfied`,
    ],
  ],
  [
    { ...praise, scope: verdictScopes.core },
    [`${meets} all|every of? the? core|essential|key|mandatory ${needs}`],
  ],
  [
    { ...praise, scope: verdictScopes.most },
    [`${meets} most|nearly|almost of|all? the? core? ${kinds}? ${needs}`],
  ],
  [
    { ...denial, scope: verdictScopes.any },
    [
      `${meets} none of? the? core? ${kinds}? ${needs}`,
      `${meets} no ${needs}`,
      `${fails} all|every of? the? ${needs}`,
      `none of the? ${needs} are|is met|fulfilled|satisfied`,
    ],
  ],
  [{ ...denial, scope: verdictScopes.any }, [`not ${meets} any|a of|single? the? ${kinds}? ${needs}`]],
  [{ ...denial, scope: verdictScopes.most }, [`${fails} most of? the? core? ${needs}`]],
];
