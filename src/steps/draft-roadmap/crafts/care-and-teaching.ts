import type { Craft } from './craft.ts';
import { careLicence, schoolLicence } from './licences.ts';

const lessons = {
  setting: 'guided' as const,
  able: 'plan a lesson, teach a part of it and see what was learned',
  practise: (means: string) =>
    `Watch two lessons of an experienced teacher, plan one${means} with aim, steps and a check at the end, and teach a part of it while they are in the room`,
  result: 'The plan of the lesson with the notes of the observer and what will be done otherwise',
};

/** Work on and with people who depend on it: learned by watching, in simulation and under supervision. */
export const careAndTeachingCrafts: readonly Craft[] = [
  {
    roots: ['first-aid', 'cpr'],
    setting: 'guided',
    isCourse: true,
    able: 'act by the current guideline in an emergency exercise',
    practise: (means) =>
      `Book a course with exercises on a manikin${means}, take it, and repeat the steps there until the instructor is satisfied`,
    result: 'The dated certificate of attendance, with the date of the next refresher',
  },
  {
    roots: [
      'patient-care',
      'clinical-documentation',
      'patient-education',
      'patient-safety',
      'clinical-handover',
      'iv-therapy',
      'evidence-based-practice',
      'clinical-teaching',
      'fall-prevention',
      'pressure-ulcer-prevention',
      'blood-transfusion',
      'ecg-interpretation',
      'health-promotion',
      'midwifery',
      'nursing',
      'medication-administration',
      'phlebotomy',
      'infection-control',
      'elderly-care',
      'physiotherapy',
      'pharmacy',
    ],
    setting: 'guided',
    licensed: careLicence,
    able: 'prepare, carry out and document it under supervision, by the rules of the place',
    practise: (means) =>
      `Ask the practice educator or senior colleague for a place in simulation or in-house training${means}; watch first, then do it under supervision, only as far as registration and the rules of the place allow`,
    result:
      'A competency record, dated and signed by the supervisor, without anything that identifies a patient',
  },
  {
    roots: ['electronic-health-records', 'medical-coding', 'medical-billing', 'medical-terminology'],
    setting: 'work',
    able: 'record a made-up case completely and in the right terms',
    practise: (means) =>
      `Document or code five made-up cases on a training account or on paper${means}, never on real records, and check them against the rules`,
    result: 'The five cases with their corrections',
  },
  {
    roots: ['teaching', 'curriculum-development', 'early-childhood-education'],
    ...lessons,
    licensed: schoolLicence,
  },
  {
    roots: ['tutoring', 'extracurricular-activities', 'educational-technology'],
    ...lessons,
  },
  {
    roots: [
      'childcare',
      'counseling',
      'social-work',
      'safeguarding',
      'parent-communication',
      'pastoral-care',
    ],
    setting: 'guided',
    able: 'prepare and go over a conversation or an activity with a supervisor',
    practise: (means) =>
      `Sit in with somebody qualified${means}, with the agreement of everybody concerned; then prepare a part, do it in their presence and go over it together`,
    result: 'Notes on preparation and review, without names, confirmed by the supervisor',
  },
  {
    roots: ['laboratory-techniques'],
    setting: 'guided',
    able: 'follow a procedure and document it so that it can be repeated',
    practise: (means) =>
      `Have the procedure shown in the laboratory${means} after the safety briefing, and carry it out three times under supervision with controls`,
    result: 'A laboratory record of three runs with controls, countersigned',
  },
];
