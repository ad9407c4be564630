import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { deedRows } from './deeds.ts';
import { findDeeds } from './find-deeds.ts';
import { skillMatcher } from './known-skills.ts';

const deedsIn = (text: string): string[] => findDeeds(text).map(({ skillId }) => skillId);

describe('everyday work told as a deed', () => {
  it.each(Object.keys(deedRows))('%s is a skill of the catalogue', (id) => {
    expect(loadCatalog().skill(id)).toBeDefined();
  });

  it.each([
    ['Onboarded 15 temps each harvest', ['employee-onboarding']],
    ['Coordinates the induction of new drivers', ['employee-onboarding']],
    ['Filed 300 personnel records', ['personnel-records']],
    ['Interviewed applicants for the bar', ['candidate-interviewing']],
    ['Screened 40 applicants a week', ['recruitment']],
    ['Trained twenty-three cooks in knife work', ['training-delivery']],
    ['Mentor for nine new divers', []],
    ['Mentor for nine new drivers', ['mentoring']],
    ['Supervised 14 cleaners', ['people-management']],
    ['Led a night crew of six', ['team-leadership']],
    ['Kept the project budgets', ['project-budgeting']],
    ['Managed an annual budget of £ 2m', ['budgeting']],
    ['Own the schedule and report monthly', ['project-scheduling']],
    ['Resolved 30 tickets a day', ['it-ticketing']],
    ['Reset passwords', ['user-account-management']],
    ['Imaged 200 laptops', ['os-deployment']],
    ['Turned notes into personas', ['user-research']],
    ['Reconciled the supplier statements', ['account-reconciliation']],
    ['Month-end: prepared AP accruals', ['month-end-closing']],
    ['Drafted the PAYE and VAT schedules', ['tax']],
    ['Drafted the accounts of a co-operative', ['financial-reporting']],
    ['Vouched 600 payments', ['auditing']],
    ['Kept the cash book', ['bookkeeping']],
    ['Cared for eight patients', ['patient-care']],
    ['Changed dressings', ['wound-care']],
    ['Rewired 40 terraced houses', ['electrical-installation']],
    ['Taught knitting to 20 pupils', ['teaching']],
    ['Marked 120 essays', ['student-assessment']],
    ['Stood in for the dispatcher', ['fleet-dispatching']],
    ['Picked and packed orders', ['order-picking']],
    ['Counted stock, wrote the rota', ['inventory-management', 'staff-scheduling']],
  ])('%j shows %j', (text, ids) => {
    expect(deedsIn(text)).toEqual(ids);
  });

  it.each([
    'Trained by the head gardener',
    'I was trained three years as a cooper',
    'Worked with trained nurses',
    'Supervised by the harbour master',
    'Mentored by a senior',
    'Finished all projects within budget',
    'Interviewed for a post in Oslo',
    'We are hiring new drivers',
    'Sold 200 tickets a day',
    'Attended an induction for new staff',
    'Reset the alarm',
    'Onboarded 40 merchants',
    'Closed 12 accounts in the north',
    'Planned deliveries with the midwife',
    'Built control panels in PHP',
    'Trained\n\n12 cooks',
    'The orchard fed all pupils',
    'Wrote a letter to parents',
  ])('%j shows nothing', (text) => {
    expect(deedsIn(text)).toEqual([]);
  });

  it('leaves the names inside it their own place', () => {
    const found = skillMatcher().find('Taught mathematics to pupils of year 9');
    expect(found.map(({ skillId, text }) => [skillId, text])).toEqual([
      ['teaching', 'Taught'],
      ['mathematics', 'mathematics'],
    ]);
  });
});
