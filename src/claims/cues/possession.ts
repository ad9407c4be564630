import type { CueList } from '../cue.ts';

const verbs = {
  kind: 'scope',
  effect: 'has',
} as const;

/** Phrases that say that a skill is there. */
export const possession: CueList = [
  [
    verbs,
    [
      'has|have|possesses|possess|holds|owns|brings|offers',
      'knows|know|masters|mastered|understands',
      'uses|use|used|using|applies|applied',
      'works|work|worked|working with|in|on|as',
      'builds|built|develops|developed|designs|designed|implements|implemented|deploys|deployed|ships|shipped',
      'runs|ran|operates|operated|maintains|maintained|manages|managed|handles|handled|administers|administered',
      'leads|led|teaches|taught|trained|coaches|coached|supervises|supervised',
      'wrote|writes|written|programs|programmed|codes|coded in|with?',
      'speaks|performs|performed|practises|practices|practised|practiced',
      'responsible|accountable for',
      'familiar|acquainted|conversant with',
      'versed in',
      'trained|schooled|certified|licensed|registered|qualified in|on|as',
      'chance|opportunity to use|work|try|write|operate with|in?',
      'able|capable to|of use|using|write|writing|handle|handling',
      'can use|write|handle|operate|program|work|apply with|in?',
      'holds|has|earned|obtained a|an certificate|certification|degree|diploma|licence|license in',
      'no stranger to',
      'is|are|was experienced in|with|at',
      'experienced in|with|at',
      'has|have experience|experiences',
    ],
  ],
  [
    { ...verbs, evidential: true },
    [
      'shows|show|showed|shown|demonstrates|demonstrate|demonstrated|displays|display|exhibits',
      'mentions|mention|names|name|lists|list|states|state|documents|contains|contain|includes|include',
      'presents|indicates|indicate|evidences|evidence|proves|prove|confirms|reports|report',
    ],
  ],
  [
    { ...verbs, noun: true },
    [
      'experience|expertise|knowledge|background|exposure|grounding|fluency|competence|competency in|with|of|to|as',
      'understanding|grasp|command|mastery of|in',
      'familiarity|proficiency|skill|skills|skilfulness|strength|strengths|ability|abilities|capability with|in|at|of',
      'track record in|of|with',
      'ability|abilities|capability to use|work|write|handle|operate|build|program|design|develop|lead with|in?',
      'foundation|basis in|of',
      'years of',
      'experience|expertise|knowledge|background|skills|strengths|competencies include|includes|including|comprise|comprises|cover|covers',
      'strengths|strength are|is|lie|lies in?',
      'skills|competencies|expertise lie|lies in',
    ],
  ],
  [
    { ...verbs, degree: true },
    [
      'strong|solid|good|great|excellent|outstanding|impressive|skilled|proficient|competent|adept|accomplished in|with|at',
      'expert|specialist|specialised|specialized|specialises|specializes in|with|at',
      'well versed in',
      'well versed|grounded|acquainted|trained in|with',
      'fluent|confident|comfortable|seasoned|gifted|talented|practised in|with|at',
      'at home in|with',
      'strengths',
      'excels|excelled|shines at|in|with',
      'stronger|better|strongest|best in|at|with',
      'strongest|best|main|core|key skill|skills|subject|field|asset|strength is|are',
    ],
  ],
  [
    { ...verbs, noun: true, degree: true },
    [
      'strong|solid|excellent|deep|extensive|broad|impressive|proven|profound',
      'skilled|experienced|proficient',
    ],
  ],
  [
    { ...verbs },
    [
      'lacks|lack|lacking|misses nothing in|of',
      'no gap|gaps|weakness|weaknesses|deficit|deficits|shortcomings in|with|regarding',
      'no lack|shortage|want of',
      'shows|show no lack|shortage|gap|gaps of|in',
      'not lack|lacking in?',
      'never lacks|lacked',
    ],
  ],
];
