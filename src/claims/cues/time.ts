import type { CueList } from '../cue.ts';

/** When and whether a statement holds. */
export const times: CueList = [
  [
    { kind: 'time', time: 'past', reach: 'after' },
    [
      'used to',
      'had|lacked',
      'started|began out? without',
      'was|were once',
      'no longer|more',
      'not any more|anymore|longer',
    ],
  ],
  [
    { kind: 'time', time: 'past', reach: 'clause' },
    [
      'formerly|previously|initially|originally|earlier|historically',
      'in the past',
      'at first',
      'at the time|beginning|start|outset',
      'at that time|point|stage',
      'years|months ago',
      'back then',
      'before joining|starting|then',
      'as a student|child|beginner',
    ],
  ],
  [
    { kind: 'time', time: 'future', reach: 'after' },
    [
      'will|shall|wants|want|wishes|hopes|hope|aims|aim|intends|intend|plans|plan|aspires|expects|expected|going|aspiring|planning|hoping|aiming to?',
      'needs|need|has|have|ought|is|are to learn|study|acquire|develop|improve|gain|build|take|complete|close|cover|pick',
      'needs|need to',
      'must|should',
      'learn|learns|learning|study|studies|studying|relearn',
      'improve|improves|improving|develop|deepen|deepening|strengthen|strengthening|acquire|acquires|acquiring|gain|gains|gaining|refresh|expand|broaden|consolidate|boost|enhance',
      'starting|begin|begins|beginning with',
      'becoming|become',
      'working towards|toward',
      'in order to',
      'next',
      'towards|toward',
      'enrolled|enrol|enroll in?',
      'looks|looking|seeks|seeking|eager|keen|interested|interest|passionate|curious|enthusiastic|enthusiasm|willing|ready for|to|in|about?',
      'goal is|to',
      'taking|takes|attends|attending|attend|take a? course|courses|class|classes|training in|on?',
      'course|courses|class|classes|training|tutorial|workshop|certification|certificate|book in|on|about|for',
    ],
  ],
  [
    { kind: 'time', time: 'future', reach: 'clause' },
    [
      'by the? end of',
      'after the? plan|phase|course|training|programme|program|roadmap|weeks',
      'after|upon completion|completing|finishing',
      'by then|week|month',
      'in the future',
      'at the end of',
      'soon',
    ],
  ],
  [
    { kind: 'time', time: 'conditional', reach: 'sentence' },
    [
      'if|unless|provided|assuming|suppose|supposing|imagine',
      'as long as',
      'in case',
      'until|till',
      'when|once|as soon as she|he|they|you|the',
    ],
  ],
  [
    { kind: 'time', time: 'conditional', reach: 'clause' },
    ['would|could|might', 'may be|have|know|need|lack', 'once'],
  ],
];
