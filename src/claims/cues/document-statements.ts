import type { CueList } from '../cue.ts';

const unstated = { kind: 'scope', effect: 'unstated' } as const;

/**
 * Statements on what a document shows. That a CV does not show a skill is no statement that the person lacks
 * it, so these keep a denial from being read.
 */
export const documentStatements: CueList = [
  [
    unstated,
    [
      'no|little|lacks|lack|lacking|without|missing|any evidence|sign|signs|mention|mentions|record|proof|trace|traces|indication|reference|information|statement of|for|about|on|in',
      'lack|absence of evidence|proof|information|mention for|of|about|on',
      'shows|show|showing|mentions|mention|names|name|lists|list|states|state|documents|contains|contain|gives|includes no|nothing|neither|little|none on|about|of?',
      'says|say|tells|states nothing|little about|of|on',
      'evidence|proof of|for',
      'silent on|about',
      'does|do not say|tell anything? about|of|on?',
      'does|do not speak of',
      'leaves|leave open',
      'not shown|mentioned|stated|listed|named|documented|evidenced|visible|found|demonstrated are|is|include|includes',
      'unclear how|what',
      'nothing in the? cv|resume|résumé|profile|document shows|suggests|mentions|about',
    ],
  ],
  [
    { kind: 'mute' },
    [
      'not|never show|shown|say|state|mention|demonstrate|prove|confirm|clear|mean|certain|known that|whether|if|how',
      'no evidence|sign|indication|proof|mention|reason|doubt? that|whether',
      'unclear|unknown|unsure|uncertain|open|undecided|questionable|doubtful whether|if|that|how',
      'whether',
      'claims|claimed|believes|believed|thinks|assumes|alleges|argues|supposes|denies|denied that?',
      'can not be said|told|judged|assessed|confirmed|excluded that|whether?',
      'can not be ruled out that?',
    ],
  ],
  [
    { kind: 'backward', effect: 'unstated', singular: false },
    [
      'is|are|was|were not shown|mentioned|stated|listed|named|documented|evidenced|visible|found|demonstrated|seen|proven|specified|evident|covered|described',
      'not shown|mentioned|stated|listed|documented|evidenced|found|demonstrated|specified',
      'does|do not appear|occur|feature|figure',
      'can not be found|seen|confirmed|judged|told',
      'could not be found|seen|confirmed',
      'is|are missing|absent|lacking? from|in the? cv|resume|résumé|profile|document|documents',
      'missing|absent from|in the? cv|resume|résumé|profile|document',
      'is|are nowhere|never mentioned|shown|to be? seen|named|listed|found',
      'remains|remain unclear|unstated|undocumented|unproven|open',
      'is|are unclear|unstated|undocumented|unproven|undemonstrated',
    ],
  ],
];
