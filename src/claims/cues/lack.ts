import type { CueList } from '../cue.ts';

const lack = { kind: 'scope', effect: 'lacks' } as const;

/** Phrases that say that a skill is missing. */
export const lacks: CueList = [
  [
    lack,
    [
      'lacks|lack|lacking in|of?',
      'is|are|was lacking in?',
      'short of|on',
      'unfamiliar|inexperienced|unskilled|untrained|unacquainted|unversed with|in|at',
      'ignorant of',
      'no|zero|nil clue|idea of|about',
      'gap|gaps|deficit|deficits|deficiency|deficiencies|hole|holes|shortfall|shortfalls|weakness|weaknesses|shortcoming|shortcomings in|with|regarding|around|concerning',
      'gap|gaps|deficit|weakness|weaknesses|shortcoming|shortcomings is|are|include|includes|remain|remains',
      'is|are|was|remains|remain a|some? gap|gaps|deficit|deficits|weakness|weaknesses|hole|holes in|with|regarding|around',
      'gap|gaps|deficit|deficits|weakness|weaknesses when it comes to',
      'gap|gaps|deficits|weakness|weaknesses|shortcomings|lacks|missing :',
      'absence of',
      'has|have? yet to work|learn|use|try|gain|acquire|master|touch|encounter',
      'unable|incapable to|of use|using|write|writing|operate|operating|handle|program',
      'fails|failed to know|understand|master',
      'weak|poor in|at|with',
      'struggles with',
      'new to',
      'a? stranger to',
      'neither',
      'minus',
      'knows|know|knew|understands nothing about|of',
      'lacks|lack|missing|absent is|are',
      'a? newcomer to',
    ],
  ],
  [
    { ...lack, either: true },
    [
      'no|without|zero experience|knowledge|skill|skills|exposure|background|expertise|understanding|proficiency|familiarity|command in|with|of|to?',
      'missing|absent in?',
      'lacking|nonexistent',
    ],
  ],
  [{ ...lack, hedged: true }, ['without']],
];

/** The same, of what stands before. */
export const missing: CueList = [
  [
    { kind: 'backward', effect: 'lacks', singular: true },
    [
      'is|was|remains missing|absent|lacking|unknown|nonexistent',
      'is|remains a gap|weakness|deficit|shortcoming|hole',
      'is|remains a? weak point|spot|side',
      'has|have never been used|tried|touched|needed',
      'is|are new to her|him|them',
      'is|are not part of',
      'gap',
    ],
  ],
  [
    { kind: 'backward', effect: 'lacks', singular: false },
    [
      'are|were|remain missing|absent|lacking|unknown|nonexistent',
      'are|remain gaps|weaknesses|deficits|shortcomings|holes',
      'gaps',
      'none|nil',
    ],
  ],
  [
    { kind: 'backward', effect: 'none', singular: false },
    [
      'is|are|was|were|remains|remain? not|also? required|needed|essential|necessary|mandatory|desirable|preferred|requested|expected|wanted|recommended|important|crucial|critical|vital|popular|relevant|useful|helpful|optional',
      'is|are a|an? must|asset|requirement|plus|bonus|prerequisite',
      'is|are in demand',
      'is|are limited|thin|superficial|rusty|outdated|modest|patchy',
      'is|are open|planned|taught|covered|addressed|scheduled',
      'is|are to be learned|learnt|acquired|developed',
      'course|courses|class|classes|training|trainings|module|modules|tutorial|tutorials|certification|certifications|certificate|exam|exams|bootcamp|book|workshop',
    ],
  ],
];

/** "… is a strength". */
export const strength: CueList = [
  [
    { kind: 'backward', effect: 'has', singular: true },
    [
      'is|remains strong|solid|excellent|impressive|good|outstanding|exceptional|proven',
      'is|remains a|her|his|their|another? strength|forte|strongpoint|asset',
      'comes easily|naturally',
    ],
  ],
  [
    { kind: 'backward', effect: 'has', singular: false },
    [
      'are|remain strong|solid|excellent|impressive|good|outstanding|exceptional|proven',
      'are|remain her|his|their|clear|particular? strengths|strong',
      'is|are|rank|ranks|count|counts among her|his|their|the? strengths|strongest|best',
    ],
  ],
];
