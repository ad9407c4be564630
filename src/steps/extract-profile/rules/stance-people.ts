import { lazyWords } from '../../../skills/lazy-words.ts';

/** Trades in the plural: whoever writes of them writes of others. */
const tradesMany =
  'engineers developers administrators admins architects analysts programmers scientists electricians technicians mechanics accountants nurses doctors designers lawyers teachers tutors lecturers trainers chefs cooks bakers waiters pharmacists physicians surgeons therapists midwives carers surveyors plumbers joiners welders carpenters painters bricklayers machinists fitters testers installers inspectors auditors planners buyers artists editors translators photographers chemists biologists physicists dispatchers clerks bookkeepers operators stylists hairdressers gardeners farmers instructors coders';
const tradesOne =
  'engineer developer administrator admin architect analyst programmer scientist electrician technician mechanic accountant nurse doctor designer lawyer teacher tutor lecturer chef cook baker pharmacist physician surgeon therapist midwife surveyor plumber joiner welder carpenter painter machinist fitter tester inspector auditor planner buyer bookkeeper controller secretary clerk';
const superiors =
  'lead leader leaders manager managers boss bosses supervisor supervisors director directors head principal headteacher owner owners foreman matron chief seniors president';
const outside =
  'vendor vendors supplier suppliers contractor contractors subcontractor subcontractors provider providers agency agencies consultant consultants consultancy forwarder forwarders client clients customer customers colleague colleagues freelancer freelancers student volunteer volunteers neighbour neighbours neighbor neighbors headquarters partner partners ministry authority expert experts specialist specialists contractor outsourcer bureau';

/** The word a group of other people's subject ends in: what "our vendor" or "the electricians" did, the candidate did not. */
export const outsiders = lazyWords(`${tradesMany} ${tradesOne} ${superiors} ${outside}`);

/** Trades and words for people who are looked for, hired and led. */
export const manyPeople = lazyWords(
  `${tradesMany} candidates applicants jobseekers professionals talent talents graduates staff workers employees specialists experts consultants contractors people members`,
);

/** Groups within a firm. */
export const groups = lazyWords(
  'team teams department departments dept depts office desk group squad guild division crew staff',
);

/** The firm itself, in a line that describes it. */
export const firms = lazyWords(
  'company firm school hospital clinic bank hotel factory restaurant university college organisation organization business corporation startup start-up bakery brewery employer',
);

/** Words for the candidate. */
export const candidate = lazyWords('i we me my myself together us our mine ourselves');

/** A participle or past tense of doing the work itself, as against checking or using it. */
export const done = lazyWords(
  'run managed handled maintained operated administered provided done owned written built developed made programmed flown prepared scheduled created designed set coded drawn automated calculated processed taught led organised organized kept executed performed produced installed configured carried outsourced hosted posted filed cooked drafted entered modelled modeled implemented delivered',
);
