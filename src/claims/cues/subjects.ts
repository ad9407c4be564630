import type { CueList } from '../cue.ts';

/** Who a clause speaks of. */
export const subjects: CueList = [
  [
    { kind: 'subject', subject: 'candidate', opensClause: false },
    [
      'he|she|they|you|i',
      'the candidate|applicant',
      'this candidate|applicant|person',
      'candidate|applicant',
    ],
  ],
  [
    { kind: 'subject', subject: 'candidate', opensClause: true },
    ['the? cv|resume|résumé|profile', 'curriculum vitae'],
  ],
  [
    { kind: 'subject', subject: 'role', opensClause: true },
    [
      'role|roles|position|positions|job|jobs|posting|postings|vacancy|vacancies|advert|adverts|advertisement|ad|ads',
      'requirement|requirements|responsibilities|duties|qualifications',
      'job description|descriptions|ad|ads|advert|posting|postings',
    ],
  ],
  [
    { kind: 'subject', subject: 'market', opensClause: true },
    [
      'employer|employers|company|companies|market|industry|firms|organisations|organizations|hospitals|schools',
      'recruiters|recruiter|demand|trend|trends|salary|salaries|wages|pay|survey|surveys',
      'hiring managers|manager',
    ],
  ],
  [
    { kind: 'subject', subject: 'plan', opensClause: true },
    [
      'phase|phases|week|weeks|month|stage|step|module|modules|unit|item|items',
      'plan|roadmap|course|courses|curriculum|training|programme|program|bootcamp|tutorial|book|certification|deliverable|deliverables|goal|goals|objective|objectives|milestone',
      'we',
      'learning path|plan|goals|goal',
      'next steps|step',
    ],
  ],
  [
    { kind: 'subject', subject: 'other', opensClause: true },
    [
      'colleague|colleagues|teammate|teammates|team|manager|managers|supervisor|boss|mentor|mentors|referee|reference|references|predecessor|successor|partner|friend|brother|sister|mother|father|interviewer',
      'other|another|most|many|some|few candidate|candidates|applicant|applicants|people|developers|engineers|nurses|teachers|colleagues',
      'candidates|applicants|people|everyone|everybody|nobody|someone|students|pupils|patients|customers|clients|users|children',
      'no one',
      'it|this|these|that',
    ],
  ],
  [{ kind: 'possessive' }, ['his|her|their|your|my']],
];
